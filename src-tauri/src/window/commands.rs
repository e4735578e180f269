//! Every command of the window, and the few that only the shell can answer.
//!
//! Each is one line; what it means is decided in the room that it calls.

use sitroom_api::contract::fault::Fault;
use sitroom_domain::say;
use tauri::ipc::Invoke;
use tauri::{AppHandle, State, WebviewWindow, Wry};

use crate::speech;
use crate::window::briefing_commands as briefing;
use crate::window::desk_commands as desk;
use crate::window::exchange_commands as exchange;
use crate::window::figure_commands as figure;
use crate::window::inbox_commands as inbox;
use crate::window::last_language::LastLanguage;
use crate::window::link_commands as link;
use crate::window::picture_commands as picture;
use crate::window::record_commands as record;
use crate::window::source_commands as source;
use crate::window::table_commands as table;
use crate::window::vault_commands as vault;
use crate::window::wall::{LABEL as WALL, commands as wall};
use crate::window::warning_commands as warning;
use crate::window::{dialogs, opening};

/// Returns what answers the calls of a window. A window of the wall, which strangers look at, is answered only what is made for it.
pub(crate) fn handler() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    let (windows, walls) = (of_all(), of_wall());
    move |invoke| {
        let is_wall = invoke.message.webview_ref().label().starts_with(WALL);
        if is_wall { walls(invoke) } else { windows(invoke) }
    }
}

/// Returns what answers a window of the wall.
#[rustfmt::skip]
fn of_wall() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        wall::get_wall, wall::draw_wall_map, wall::tell_wall_alive, wall::leave_wall, toggle_full_screen,
    ]
}

/// Returns what answers the other windows.
#[rustfmt::skip]
fn of_all() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        desk::open_desk, desk::put_filter, desk::get_provenance, desk::get_timeline, desk::get_classes, desk::event_tile,
        desk::list_imprecise_areas, desk::get_hotspot_map, desk::get_outlook, desk::get_place, desk::list_events,
        desk::get_event, desk::list_actors, desk::search, desk::export_events, desk::import_file,
        desk::cancel_import, desk::list_runs, desk::undo_run, desk::list_rejects, desk::export_rejects,
        desk::put_view, desk::list_views, desk::save_view, desk::delete_view, desk::start_exercise,
        desk::leave_exercise, desk::base_tile, desk::load_boundaries, desk::drop_boundaries, desk::own_boundaries,
        desk::find_area, desk::find_still, desk::keep_still,
        record::get_catalog, record::list_records, record::get_record, record::save_records, record::restore_record,
        record::export_records, record::preview_records, record::understand, record::suggest, record::put_draft, record::list_drafts,
        record::delete_draft, record::get_record_map,
        picture::get_country_page, picture::list_commitments, picture::list_fading, picture::get_matrix,
        picture::get_calendar, picture::export_calendar, picture::preview_calendar, picture::import_calendar, picture::find_experts,
        picture::get_funds, picture::count_onsets,
        figure::list_hotspots, figure::list_changes, figure::list_outlooks, figure::list_cell_outlooks,
        figure::get_exposure, figure::get_effect, figure::list_moments, figure::get_spillover, figure::get_corridors,
        figure::cancel_figures,
        warning::list_warnings, warning::get_warning, warning::get_warning_months, warning::run_rules, warning::test_rule,
        warning::set_action_target, warning::set_rules_by_themselves, warning::get_election_watch,
        warning::get_crisis_line, warning::get_year, warning::preview_share, warning::share_warning,
        briefing::list_briefings, briefing::begin_briefing, briefing::get_briefing, briefing::edit_briefing,
        briefing::undo_briefing, briefing::sign_briefing, briefing::delete_briefing, briefing::preview_briefing,
        briefing::export_briefing,
        exchange::get_exchange, exchange::get_identity, exchange::save_identity, exchange::read_identity,
        exchange::list_peers, exchange::trust_peer, exchange::revoke_peer, exchange::preview_pack, exchange::make_pack,
        exchange::open_pack, exchange::return_pack, exchange::merge_pack, exchange::let_held,
        exchange::list_conflicts, exchange::settle_conflict, exchange::find_hub, exchange::set_hub, exchange::get_hub,
        exchange::forget_hub, exchange::push_hub, exchange::pull_hub, exchange::sync_hub,
        link::list_links, link::decide_link, link::undo_link, link::set_counting,
        source::list_sources, source::list_due_syncs, source::stop_waiting, source::get_trust, source::compare_run, source::put_source, source::put_source_key,
        source::sync_source, source::import_notes,
        inbox::list_inbox, inbox::get_item, inbox::change_items, inbox::find_links, inbox::list_inbox_rules,
        inbox::put_inbox_rules, inbox::try_inbox_rules,
        table::tell_file, table::look_at_table, table::import_table, table::list_mappings, table::save_mapping,
        table::delete_mapping,
        vault::get_lock, vault::tell_in_use, vault::lock_vault, vault::unlock_vault, vault::recover_vault,
        vault::get_vault, vault::set_vault, vault::put_vault_settings, vault::change_passphrase, vault::renew_halves,
        vault::rekey_vault, vault::make_backup, vault::try_backup,
        wall::get_wall_plan, wall::put_wall_plan, wall::open_wall, wall::close_wall, wall::steer_wall, wall::get_open_walls,
        set_language,
        choose_file,
        choose_save,
        open_window,
        toggle_full_screen,
        save_png,
        save_text,
        print_window,
    ]
}

#[tauri::command]
async fn set_language(last: State<'_, LastLanguage>, language: String) -> Result<(), Fault> {
    speech::speak(&language)?;
    last.keep(&language);
    Ok(())
}

#[tauri::command]
async fn choose_file(window: WebviewWindow, title: String) -> Result<Option<String>, Fault> {
    dialogs::choose_file(window, title).await
}

#[tauri::command]
async fn choose_save(window: WebviewWindow, title: String, name: String) -> Result<Option<String>, Fault> {
    dialogs::choose_save(window, title, name).await
}

#[tauri::command]
async fn save_png(path: String, bytes: Vec<u8>) -> Result<(), Fault> {
    dialogs::save_png(path, bytes).await
}

#[tauri::command]
async fn save_text(path: String, text: String) -> Result<(), Fault> {
    dialogs::save_text(path, text).await
}

#[tauri::command]
async fn open_window(app: AppHandle) -> Result<(), Fault> {
    opening::open_further_window(&app).map_err(|why| {
        Fault::refused(say!("No further window can be opened: {why}."), say!("Close another and try again."))
    })
}

#[tauri::command]
async fn toggle_full_screen(window: WebviewWindow) -> Result<bool, Fault> {
    opening::toggle_full_screen(&window).map_err(|why| {
        Fault::refused(say!("The window cannot fill the screen: {why}."), say!("Enlarge it by its edge."))
    })
}

#[tauri::command]
async fn print_window(window: WebviewWindow) -> Result<(), Fault> {
    window
        .print()
        .map_err(|why| Fault::refused(say!("The window cannot be printed: {why}."), say!("Check the printer.")))
}
