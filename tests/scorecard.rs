//! The scorecard of reliability and security: what can go wrong, line by line, and a test that it does not.
//!
//! A line is tested here, one test or more by its number, each saying one figure. `make test` runs them with fewer trials, which can
//! still fail; `make scorecard` with all of them (`SITROOM_SCORECARD=full`), together with the tests below, where a line is tested
//! already:
//!
//! - 1: `tests/kill.rs` `an_import_killed_at_any_moment_is_there_whole_or_not_at_all`
//! - 1: `tests/vault_kill.rs` `a_vault_that_is_being_set_is_there_whole_or_not_at_all`, `a_key_that_is_being_changed_leaves_the_former_or_the_new_state`
//! - 3: `src-tauri/store/src/tests/full.rs` `a_run_that_finds_the_disk_full_leaves_the_store_as_it_was`
//! - 5: `tests/e2e.rs` `what_was_half_written_is_found_as_a_draft_after_a_crash`
//! - 6: `src-tauri/store/src/tests/files.rs` `every_flipped_bit_is_found_and_none_ends_the_program`
//! - 8: `src-tauri/store/src/tests/files.rs` `a_sqlite_before_3_51_3_is_refused`, `a_newer_schema_is_refused_and_not_a_byte_changes`
//! - 9: `src-tauri/domain/src/operation/history_tests.rs` `offices_that_know_the_same_say_the_same_and_nothing_is_lost`
//! - 9: `src-tauri/store/src/tests/merge.rs` `stores_that_know_the_same_say_the_same`
//! - 10: `src-tauri/domain/src/operation/stamp.rs` `the_clock_never_goes_back`
//! - 10: `src-tauri/store/src/tests/merge.rs` `a_clock_far_ahead_is_held_until_it_is_let_and_a_changed_operation_is_refused`
//! - 11: `tests/cli/vault.rs` `nothing_of_a_session_lies_on_the_disk_in_plain_text`
//! - 11: `tests/e2e.rs` `a_vault_guards_the_record_in_the_window_in_memory_and_on_the_disk`
//! - 12: `src-tauri/exchange/src/tries.rs` `twenty_wrong_ones_take_a_second_or_more_each_and_half_a_minute_at_most`
//! - 12: `tests/cli/vault.rs` `damage_and_a_weakened_vault_are_told_apart_from_a_wrong_passphrase`, `the_passphrase_is_changed_and_both_halves_open_where_it_is_lost`
//! - 13: `tests/cli/vault.rs` `a_database_whose_first_sixteen_bytes_are_destroyed_opens_with_the_salt_in_the_vault`
//! - 14: `src-tauri/store/src/tests/keys.rs` `nothing_of_a_key_is_left_in_memory_once_its_store_is_closed`
//! - 17: `src-tauri/api/tests/wall.rs` `nothing_above_unclassified_is_on_a_wall`
//! - 17: `tests/e2e/wall.rs` `scenes_leave_no_trace_and_nothing_on_them_is_marked_higher`
//! - 19: `src-tauri/exchange/src/pack/tests.rs` `ten_thousand_flipped_bytes_are_all_found`, `what_is_expired_or_of_another_format_or_schema_is_refused`, `whoever_holds_the_recipients_key_alone_can_forge_nothing`, `a_pack_comes_out_as_it_went_in_for_each_recipient_and_for_nobody_else`
//! - 19: `tests/cli/packs.rs` `a_mission_goes_along_comes_back_and_nothing_is_lost`
//! - 20: `src-tauri/sources/tests/connecting/secrets.rs` `no_key_is_in_a_log_at_its_finest_in_an_address_a_fault_or_a_cursor`
//! - 21: `src-tauri/sources/src/net/redirect.rs` `only_the_same_server_is_followed`
//! - 21: `src-tauri/sources/src/net/site.rs` `plain_http_is_for_this_machine_alone`
//! - 21: `src-tauri/sources/tests/connecting/bounds.rs` `a_certificate_that_nobody_vouches_for_is_refused_at_once`
//! - 22: `src-tauri/store/src/tests/audit.rs` `line_22_every_tampering_with_the_history_is_found_against_a_head`
//! - 23: `src-tauri/api/tests/records.rs` `a_marking_is_lowered_only_with_a_reason_and_leaves_a_trace`
//! - 23: `src-tauri/domain/src/operation/history_tests.rs` `of_markings_given_apart_the_highest_stands`
//! - 24: `src-tauri/sources/tests/reading/workbooks.rs` `a_lone_cell_in_the_last_corner_is_refused`, `a_small_archive_that_unpacks_to_much_is_refused_before_it_is_parsed`
//! - 26: `src-tauri/sources/tests/reading/encodings.rs` `every_encoding_in_use_gives_the_same_name`, `letters_that_fit_several_encodings_are_asked_for`, `nul_bytes_are_refused_with_their_place`
//! - 27: `src-tauri/sources/tests/reading/dates.rs` `dates_that_speak_for_both_orders_stop_the_file_too`, `serial_numbers_are_days_only_when_the_year_tells_the_epoch`
//! - 28: `src-tauri/ingest/tests/importing/locating.rs` `a_point_outside_its_country_is_flagged_and_stays_where_it_is`
//! - 29: `src-tauri/ingest/tests/importing/runs.rs` `the_same_file_twice_adds_nothing_and_a_changed_row_is_a_revision`
//! - 32: `src-tauri/sources/tests/connecting/faults.rs` `after_each_fault_the_rows_of_ucdp_are_those_without_it`, `after_each_fault_the_rows_of_acled_are_those_without_it`
//! - 32: `src-tauri/sources/tests/connecting/bounds.rs` `after_five_tries_it_gives_up_and_says_why`, `the_wait_is_what_the_server_asks_or_a_second_doubled_each_time`, `a_wait_beyond_the_deadline_stops_at_once_with_a_sentence`
//! - 33: `src-tauri/sources/tests/reading/fuzz.rs` `arbitrary_bytes_never_panic`, `arbitrary_text_under_a_sound_head_never_panics`, `a_damaged_file_never_panics_and_every_event_has_an_id_and_a_day`
//!
//! What stands between the program and the disk in these tests is `scorecard/shim.c`.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]
#![expect(clippy::print_stderr, reason = "each line says its figure")]

#[path = "scorecard/disk.rs"]
mod disk;
#[path = "scorecard/figure.rs"]
mod figure;
#[allow(dead_code, reason = "other tests use the rest of it")]
#[path = "support/invented.rs"]
mod invented;
#[path = "scorecard/line_01_killed.rs"]
mod line_01_killed;
#[path = "scorecard/line_02_power_cut.rs"]
mod line_02_power_cut;
#[path = "scorecard/line_03_disk_full.rs"]
mod line_03_disk_full;
#[path = "scorecard/line_04_not_durable.rs"]
mod line_04_not_durable;
#[path = "scorecard/line_06_flipped_bits.rs"]
mod line_06_flipped_bits;
#[path = "scorecard/line_07_backup.rs"]
mod line_07_backup;
#[path = "scorecard/line_09_merge.rs"]
mod line_09_merge;
#[path = "scorecard/line_10_clock.rs"]
mod line_10_clock;
#[path = "scorecard/line_24_bombs.rs"]
mod line_24_bombs;
#[path = "scorecard/line_31_live_cells.rs"]
mod line_31_live_cells;
#[path = "scorecard/office.rs"]
mod office;
#[path = "scorecard/packs.rs"]
mod packs;
#[allow(dead_code, reason = "other tests use the rest of it")]
#[path = "support/program.rs"]
mod program;
#[path = "scorecard/shim.rs"]
mod shim;

use std::path::Path;

/// The list above, by line: the file of a test and its name.
fn listed() -> Vec<(String, String)> {
    let items = include_str!("scorecard.rs").lines().filter_map(|line| line.strip_prefix("//! - "));
    let mut all = Vec::new();
    for item in items {
        let mut quoted = item.split('`').skip(1).step_by(2).map(str::to_owned);
        let file = quoted.next().unwrap();
        all.extend(quoted.map(|name| (file.clone(), name)));
    }
    all
}

#[test]
fn every_test_that_the_list_names_is_where_it_says() {
    let listed = listed();
    assert!(listed.len() > 30, "only {} tests were found in the list", listed.len());
    for (file, name) in listed {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(&file);
        let text = std::fs::read_to_string(&path).unwrap_or_else(|why| panic!("{file}: {why}"));
        assert!(text.contains(&format!("fn {name}(")), "{file} has no test {name}");
    }
}
