//! The commands of briefings: one line each, asked off the window's thread.

use std::path::PathBuf;

use sitroom_api::contract::briefing::{
    BriefingCard, BriefingEdits, BriefingFormat, BriefingPage, BriefingRequest, WrittenBriefing,
};
use sitroom_api::contract::fault::Fault;
use sitroom_domain::{Area, Marking, RecordId};
use tauri::State;

use crate::window::door::Door;

type Answer<T> = Result<T, Fault>;

#[tauri::command]
pub(crate) async fn list_briefings(door: State<'_, Door>, area: Option<Area>) -> Answer<Vec<BriefingCard>> {
    door.ask(move |desk| desk.list_briefings(area.as_ref())).await
}

#[tauri::command]
pub(crate) async fn begin_briefing(door: State<'_, Door>, request: BriefingRequest) -> Answer<BriefingPage> {
    door.ask(move |desk| desk.begin_briefing(&request)).await
}

#[tauri::command]
pub(crate) async fn get_briefing(door: State<'_, Door>, id: RecordId) -> Answer<BriefingPage> {
    door.ask(move |desk| desk.get_briefing(id)).await
}

#[tauri::command]
pub(crate) async fn edit_briefing(
    door: State<'_, Door>,
    id: RecordId,
    version: u32,
    drawn: String,
    edits: BriefingEdits,
) -> Answer<BriefingPage> {
    door.ask(move |desk| desk.edit_briefing(id, version, &drawn, &edits)).await
}

#[tauri::command]
pub(crate) async fn undo_briefing(door: State<'_, Door>, id: RecordId, version: u32) -> Answer<BriefingPage> {
    door.ask(move |desk| desk.undo_briefing(id, version)).await
}

#[tauri::command]
pub(crate) async fn sign_briefing(
    door: State<'_, Door>,
    id: RecordId,
    version: u32,
    drawn: String,
    who: String,
) -> Answer<BriefingPage> {
    door.ask(move |desk| desk.sign_briefing(id, version, &drawn, &who)).await
}

#[tauri::command]
pub(crate) async fn delete_briefing(door: State<'_, Door>, id: RecordId, version: u32) -> Answer<()> {
    door.ask(move |desk| desk.delete_briefing(id, version)).await
}

#[tauri::command]
pub(crate) async fn preview_briefing(
    door: State<'_, Door>,
    id: RecordId,
    marking: Option<Marking>,
) -> Answer<Vec<String>> {
    door.ask(move |desk| desk.preview_briefing(id, marking)).await
}

#[tauri::command]
pub(crate) async fn export_briefing(
    door: State<'_, Door>,
    id: RecordId,
    marking: Option<Marking>,
    format: BriefingFormat,
    path: PathBuf,
) -> Answer<WrittenBriefing> {
    door.ask(move |desk| desk.export_briefing(id, marking, format, &path)).await
}
