//! The commands of the pictures of the record: countries, partners, calendar, roster, funds, onsets.

use std::path::Path;

use sitroom_api::Desk;
use sitroom_api::contract::calendar::{Calendar, Occasion};
use sitroom_api::contract::country_page::CountryPage;
use sitroom_api::contract::export::{ExportPreview, Exported};
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::follow::{Commitments, Fading};
use sitroom_api::contract::matrix::Matrix;
use sitroom_api::contract::onset::Onsets;
use sitroom_api::contract::roster::{Funds, Roster, RosterRequest};
use sitroom_api::contract::run::ImportOutcome;
use sitroom_domain::{Area, Day, Marking};
use tauri::{AppHandle, State};

use crate::window::door::Door;
use crate::window::notice;

type Answer<T> = Result<T, Fault>;

#[tauri::command]
pub(crate) async fn get_country_page(door: State<'_, Door>, iso3: String, as_of: Option<Day>) -> Answer<CountryPage> {
    door.ask(move |desk| desk.get_country_page(&iso3, as_of)).await
}

#[tauri::command]
pub(crate) async fn list_commitments(door: State<'_, Door>, area: Area, as_of: Option<Day>) -> Answer<Commitments> {
    door.ask(move |desk| desk.list_commitments(&area, as_of)).await
}

#[tauri::command]
pub(crate) async fn list_fading(door: State<'_, Door>, area: Area, as_of: Option<Day>) -> Answer<Vec<Fading>> {
    door.ask(move |desk| desk.list_fading(&area, as_of)).await
}

#[tauri::command]
pub(crate) async fn get_matrix(door: State<'_, Door>, area: Area, as_of: Option<Day>) -> Answer<Matrix> {
    door.ask(move |desk| desk.get_matrix(&area, as_of)).await
}

#[tauri::command]
pub(crate) async fn get_calendar(
    door: State<'_, Door>,
    area: Area,
    since: Day,
    until: Day,
    occasions: Vec<Occasion>,
) -> Answer<Calendar> {
    door.ask(move |desk| desk.get_calendar(&area, since, until, &occasions)).await
}

#[tauri::command]
pub(crate) async fn export_calendar(
    door: State<'_, Door>,
    area: Area,
    since: Day,
    until: Day,
    marking: Marking,
    path: String,
) -> Answer<Exported> {
    door.ask(move |desk| desk.export_calendar(&area, (since, until), marking, Path::new(&path))).await
}

#[tauri::command]
pub(crate) async fn preview_calendar(
    door: State<'_, Door>,
    area: Area,
    since: Day,
    until: Day,
    marking: Marking,
) -> Answer<ExportPreview> {
    door.ask(move |desk| desk.preview_calendar(&area, (since, until), marking)).await
}

#[tauri::command]
pub(crate) async fn import_calendar(app: AppHandle, door: State<'_, Door>, path: String) -> Answer<ImportOutcome> {
    let outcome = door.ask(move |desk| desk.import_calendar(Path::new(&path))).await;
    notice::record_changed(&app, outcome)
}

#[tauri::command]
pub(crate) async fn find_experts(door: State<'_, Door>, request: RosterRequest) -> Answer<Roster> {
    door.ask(move |desk| desk.find_experts(&request)).await
}

#[tauri::command]
pub(crate) async fn get_funds(door: State<'_, Door>, area: Area) -> Answer<Funds> {
    door.ask(move |desk| desk.get_funds(&area)).await
}

#[tauri::command]
pub(crate) async fn count_onsets(door: State<'_, Door>) -> Answer<Onsets> {
    door.ask(Desk::count_onsets).await
}
