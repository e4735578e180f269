//! The commands of warnings: one line each, asked off the window's thread.

use std::path::PathBuf;

use serde_json::{Map, Value as Json};
use sitroom_api::Desk;
use sitroom_api::contract::election::{CrisisLine, ElectionWatch};
use sitroom_api::contract::evaluation::YearEvaluation;
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::share::{ShareFormat, WarningShare};
use sitroom_api::contract::warning::{RuleTest, RulesRun, WarningBoard, WarningMonth, WarningPage};
use sitroom_domain::{Area, Day, Marking, RecordId};
use tauri::{AppHandle, State};

use crate::window::door::Door;
use crate::window::notice;

type Answer<T> = Result<T, Fault>;

#[tauri::command]
pub(crate) async fn list_warnings(door: State<'_, Door>, area: Area, as_of: Option<Day>) -> Answer<WarningBoard> {
    door.ask(move |desk| desk.list_warnings(&area, as_of)).await
}

#[tauri::command]
pub(crate) async fn get_warning(door: State<'_, Door>, id: RecordId) -> Answer<WarningPage> {
    door.ask(move |desk| desk.get_warning(id)).await
}

#[tauri::command]
pub(crate) async fn get_warning_months(door: State<'_, Door>, id: RecordId) -> Answer<Vec<WarningMonth>> {
    door.ask(move |desk| desk.get_warning_months(id)).await
}

#[tauri::command]
pub(crate) async fn run_rules(app: AppHandle, door: State<'_, Door>) -> Answer<RulesRun> {
    let ran = door.ask(Desk::run_rules).await;
    notice::record_changed(&app, ran)
}

#[tauri::command]
pub(crate) async fn test_rule(
    door: State<'_, Door>,
    values: Option<Map<String, Json>>,
    since: Day,
    until: Day,
) -> Answer<RuleTest> {
    door.ask(move |desk| desk.test_rule(values.as_ref(), since, until)).await
}

#[tauri::command]
pub(crate) async fn set_action_target(app: AppHandle, door: State<'_, Door>, days: Option<f64>) -> Answer<()> {
    let set = door.ask(move |desk| desk.set_action_target(days)).await;
    notice::record_changed(&app, set)
}

#[tauri::command]
pub(crate) async fn set_rules_by_themselves(app: AppHandle, door: State<'_, Door>, on: bool) -> Answer<()> {
    let set = door.ask(move |desk| desk.set_rules_by_themselves(on)).await;
    notice::record_changed(&app, set)
}

#[tauri::command]
pub(crate) async fn get_election_watch(door: State<'_, Door>, id: RecordId) -> Answer<ElectionWatch> {
    door.ask(move |desk| desk.get_election_watch(id)).await
}

#[tauri::command]
pub(crate) async fn get_crisis_line(door: State<'_, Door>, id: RecordId) -> Answer<CrisisLine> {
    door.ask(move |desk| desk.get_crisis_line(id)).await
}

#[tauri::command]
pub(crate) async fn get_year(door: State<'_, Door>, area: Area, year: i32) -> Answer<YearEvaluation> {
    door.ask(move |desk| desk.get_year(&area, year)).await
}

#[tauri::command]
pub(crate) async fn preview_share(door: State<'_, Door>, id: RecordId, marking: Marking) -> Answer<WarningShare> {
    door.ask(move |desk| desk.preview_share(id, marking)).await
}

#[tauri::command]
pub(crate) async fn share_warning(
    door: State<'_, Door>,
    id: RecordId,
    marking: Marking,
    format: ShareFormat,
    path: PathBuf,
) -> Answer<WarningShare> {
    door.ask(move |desk| desk.share_warning(id, marking, format, &path)).await
}
