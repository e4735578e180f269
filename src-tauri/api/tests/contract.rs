//! The types that the window reads are the ones that the core writes.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::Path;

use sitroom_api::contract::{
    area, briefing, calendar, change, compare, corridor, country_page, effect, election, evaluation, export, exposure,
    fault, follow, hotspot, hub, inbox, link, list, matrix, moment, onset, opening, outlook, pack, picture, place,
    provenance, record, record_map, roster, run, search, share, source, spillover, table, trust, vault, view, wall,
    warning,
};
use ts_rs::{Config, TS};

/// Set to rewrite the committed files instead of comparing them.
const WRITE: &str = "SITROOM_WRITE_CONTRACT";

fn write_wall(config: &Config) -> Result<(), Box<dyn Error>> {
    wall::WallPlan::export_all(config)?;
    wall::WallShown::export_all(config)?;
    wall::WallAct::export_all(config)?;
    wall::WallOpen::export_all(config)?;
    Ok(())
}

fn write_vault(config: &Config) -> Result<(), Box<dyn Error>> {
    vault::LockState::export_all(config)?;
    vault::VaultCard::export_all(config)?;
    vault::RecoveryHalves::export_all(config)?;
    Ok(())
}

fn write_tables(config: &Config) -> Result<(), Box<dyn Error>> {
    table::TableLook::export_all(config)?;
    table::NamedMapping::export_all(config)?;
    table::FileTold::export_all(config)?;
    table::TableRequest::export_all(config)?;
    Ok(())
}

fn write_sources(config: &Config) -> Result<(), Box<dyn Error>> {
    link::LinkPageRequest::export_all(config)?;
    link::LinkPage::export_all(config)?;
    source::SourceCard::export_all(config)?;
    source::SyncRequest::export_all(config)?;
    source::SyncProgress::export_all(config)?;
    source::SyncReport::export_all(config)?;
    source::DueSyncs::export_all(config)?;
    trust::Trust::export_all(config)?;
    run::NotesRequest::export_all(config)?;
    compare::RunComparison::export_all(config)?;
    Ok(())
}

fn write_inbox(config: &Config) -> Result<(), Box<dyn Error>> {
    inbox::InboxRequest::export_all(config)?;
    inbox::InboxPage::export_all(config)?;
    inbox::ItemPage::export_all(config)?;
    inbox::ItemsChanged::export_all(config)?;
    inbox::InboxRule::export_all(config)?;
    inbox::InboxTrial::export_all(config)?;
    provenance::SelectionProvenance::export_all(config)?;
    Ok(())
}

fn write_exchange(config: &Config) -> Result<(), Box<dyn Error>> {
    pack::IdentityCard::export_all(config)?;
    pack::PeerCard::export_all(config)?;
    pack::PackRequest::export_all(config)?;
    pack::PackCard::export_all(config)?;
    pack::ExchangeCard::export_all(config)?;
    pack::MergeReport::export_all(config)?;
    pack::ConflictCard::export_all(config)?;
    pack::Settlement::export_all(config)?;
    hub::HubEntry::export_all(config)?;
    hub::HubStanding::export_all(config)?;
    hub::HubCard::export_all(config)?;
    hub::HubProgress::export_all(config)?;
    hub::HubReport::export_all(config)?;
    Ok(())
}

fn write_all(folder: &Path) -> Result<(), Box<dyn Error>> {
    let config = Config::new().with_out_dir(folder).with_large_int("number");
    area::ImpreciseArea::export_all(&config)?;
    area::FoundArea::export_all(&config)?;
    briefing::BriefingPage::export_all(&config)?;
    briefing::BriefingFormat::export_all(&config)?;
    briefing::WrittenBriefing::export_all(&config)?;
    export::ExportFormat::export_all(&config)?;
    export::Exported::export_all(&config)?;
    export::ExportPreview::export_all(&config)?;
    fault::Fault::export_all(&config)?;
    list::PageRequest::export_all(&config)?;
    list::EventPage::export_all(&config)?;
    list::EventDetail::export_all(&config)?;
    opening::Opening::export_all(&config)?;
    picture::Picture::export_all(&config)?;
    picture::Timeline::export_all(&config)?;
    picture::Classes::export_all(&config)?;
    picture::Measure::export_all(&config)?;
    picture::TileRequest::export_all(&config)?;
    place::PlaceFigures::export_all(&config)?;
    calendar::Calendar::export_all(&config)?;
    country_page::CountryPage::export_all(&config)?;
    follow::Commitments::export_all(&config)?;
    follow::Fading::export_all(&config)?;
    hotspot::HotspotMap::export_all(&config)?;
    hotspot::Hotspots::export_all(&config)?;
    hotspot::HotspotAsked::export_all(&config)?;
    outlook::Outlook::export_all(&config)?;
    outlook::Outlooks::export_all(&config)?;
    outlook::CellOutlooks::export_all(&config)?;
    change::Changes::export_all(&config)?;
    change::ChangeUnits::export_all(&config)?;
    change::ChangeStep::export_all(&config)?;
    exposure::Exposure::export_all(&config)?;
    effect::Effect::export_all(&config)?;
    moment::Moments::export_all(&config)?;
    corridor::Corridors::export_all(&config)?;
    spillover::Spillover::export_all(&config)?;
    matrix::Matrix::export_all(&config)?;
    write_wall(&config)?;
    write_vault(&config)?;
    write_tables(&config)?;
    warning::WarningBoard::export_all(&config)?;
    warning::WarningPage::export_all(&config)?;
    warning::WarningMonth::export_all(&config)?;
    warning::RulesRun::export_all(&config)?;
    warning::RuleTest::export_all(&config)?;
    evaluation::YearEvaluation::export_all(&config)?;
    election::ElectionWatch::export_all(&config)?;
    election::CrisisLine::export_all(&config)?;
    share::WarningShare::export_all(&config)?;
    share::ShareFormat::export_all(&config)?;
    onset::Onsets::export_all(&config)?;
    record_map::RecordMapRequest::export_all(&config)?;
    record_map::RecordMap::export_all(&config)?;
    roster::RosterRequest::export_all(&config)?;
    roster::Roster::export_all(&config)?;
    roster::Funds::export_all(&config)?;
    record::Catalog::export_all(&config)?;
    record::RecordListRequest::export_all(&config)?;
    record::RecordPage::export_all(&config)?;
    record::RecordDetail::export_all(&config)?;
    record::RecordChange::export_all(&config)?;
    record::Saved::export_all(&config)?;
    record::Understood::export_all(&config)?;
    record::Suggestion::export_all(&config)?;
    record::Draft::export_all(&config)?;
    run::ImportRequest::export_all(&config)?;
    run::ImportProgress::export_all(&config)?;
    run::ImportOutcome::export_all(&config)?;
    run::RejectPage::export_all(&config)?;
    write_exchange(&config)?;
    write_inbox(&config)?;
    write_sources(&config)?;
    search::SearchHit::export_all(&config)?;
    search::ActorCount::export_all(&config)?;
    view::NamedView::export_all(&config)?;
    Ok(())
}

fn files(folder: &Path) -> Result<BTreeMap<String, String>, Box<dyn Error>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        found.insert(entry.file_name().to_string_lossy().into_owned(), fs::read_to_string(entry.path())?);
    }
    Ok(found)
}

#[test]
fn the_committed_contract_is_the_one_that_the_types_give() -> Result<(), Box<dyn Error>> {
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/contract");
    if std::env::var_os(WRITE).is_some() {
        fs::remove_dir_all(&committed)?;
        return write_all(&committed);
    }
    let fresh = tempfile::tempdir()?;
    write_all(fresh.path())?;
    let (fresh, committed) = (files(fresh.path())?, files(&committed)?);
    assert_eq!(
        fresh.keys().collect::<Vec<_>>(),
        committed.keys().collect::<Vec<_>>(),
        "other types than committed: run the tests once with {WRITE}=1 and look at the difference"
    );
    for (name, text) in &fresh {
        assert_eq!(Some(text), committed.get(name), "{name} differs: run the tests once with {WRITE}=1");
    }
    Ok(())
}
