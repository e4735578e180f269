//! The commands of the record: one line each, asked off the window's thread.

use std::path::Path;

use serde_json::Value as Json;
use sitroom_api::Desk;
use sitroom_api::contract::export::{ExportFormat, ExportPreview, Exported};
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::record::{
    Catalog, Draft, RecordChange, RecordDetail, RecordListRequest, RecordPage, Saved, Suggestion, Understood,
};
use sitroom_api::contract::record_map::{RecordMap, RecordMapRequest};
use sitroom_domain::{Iso3, Marking, Noun, RecordId};
use tauri::{AppHandle, State};

use crate::window::door::Door;
use crate::window::notice;

type Answer<T> = Result<T, Fault>;

#[tauri::command]
pub(crate) async fn get_catalog(door: State<'_, Door>) -> Answer<Catalog> {
    door.ask(Desk::get_catalog).await
}

#[tauri::command]
pub(crate) async fn list_records(door: State<'_, Door>, request: RecordListRequest) -> Answer<RecordPage> {
    door.ask(move |desk| desk.list_records(&request)).await
}

#[tauri::command]
pub(crate) async fn get_record(door: State<'_, Door>, id: RecordId) -> Answer<RecordDetail> {
    door.ask(move |desk| desk.get_record(id)).await
}

#[tauri::command]
pub(crate) async fn save_records(app: AppHandle, door: State<'_, Door>, changes: Vec<RecordChange>) -> Answer<Saved> {
    let saved = door.ask(move |desk| desk.save_records(&changes)).await;
    notice::record_changed(&app, saved)
}

#[tauri::command]
pub(crate) async fn restore_record(app: AppHandle, door: State<'_, Door>, id: RecordId, version: u32) -> Answer<Saved> {
    let saved = door.ask(move |desk| desk.restore_record(id, version)).await;
    notice::record_changed(&app, saved)
}

#[tauri::command]
pub(crate) async fn export_records(
    door: State<'_, Door>,
    request: RecordListRequest,
    marking: Marking,
    format: ExportFormat,
    path: String,
) -> Answer<Exported> {
    door.ask(move |desk| desk.export_records(&request, marking, format, Path::new(&path))).await
}

#[tauri::command]
pub(crate) async fn preview_records(
    door: State<'_, Door>,
    request: RecordListRequest,
    marking: Marking,
    format: ExportFormat,
) -> Answer<ExportPreview> {
    door.ask(move |desk| desk.preview_records(&request, marking, format)).await
}

#[tauri::command]
pub(crate) async fn understand(
    door: State<'_, Door>,
    noun: Noun,
    field: String,
    text: String,
    countries: Vec<Iso3>,
) -> Answer<Understood> {
    door.ask(move |desk| desk.understand(noun, &field, &text, &countries)).await
}

#[tauri::command]
pub(crate) async fn suggest(
    door: State<'_, Door>,
    noun: Noun,
    field: String,
    text: String,
    countries: Vec<Iso3>,
) -> Answer<Vec<Suggestion>> {
    door.ask(move |desk| desk.suggest(noun, &field, &text, &countries)).await
}

#[tauri::command]
pub(crate) async fn put_draft(door: State<'_, Door>, name: String, content: Json) -> Answer<()> {
    door.ask(move |desk| desk.put_draft(&name, &content)).await
}

#[tauri::command]
pub(crate) async fn list_drafts(door: State<'_, Door>) -> Answer<Vec<Draft>> {
    door.ask(Desk::list_drafts).await
}

#[tauri::command]
pub(crate) async fn delete_draft(door: State<'_, Door>, name: String) -> Answer<()> {
    door.ask(move |desk| desk.delete_draft(&name)).await
}

#[tauri::command]
pub(crate) async fn get_record_map(door: State<'_, Door>, request: RecordMapRequest) -> Answer<RecordMap> {
    door.ask(move |desk| desk.get_record_map(&request)).await
}
