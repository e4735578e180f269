//! The commands of tables: one line each, asked off the window's thread.

use std::path::Path;

use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::run::{ImportOutcome, ImportProgress};
use sitroom_api::contract::table::{FileTold, NamedMapping, TableLook, TableRequest};
use sitroom_domain::Mapping;
use tauri::ipc::Channel;
use tauri::{AppHandle, State};

use crate::window::door::Door;
use crate::window::notice;

type Answer<T> = Result<T, Fault>;

#[tauri::command]
pub(crate) async fn tell_file(door: State<'_, Door>, path: String, encoding: Option<String>) -> Answer<FileTold> {
    door.ask(move |desk| desk.tell_file(Path::new(&path), encoding.as_deref())).await
}

#[tauri::command]
pub(crate) async fn look_at_table(
    door: State<'_, Door>,
    path: String,
    mapping: Option<Mapping>,
    encoding: Option<String>,
) -> Answer<TableLook> {
    door.ask(move |desk| desk.look_at_table(Path::new(&path), mapping, encoding.as_deref(), &[])).await
}

#[tauri::command]
pub(crate) async fn import_table(
    app: AppHandle,
    door: State<'_, Door>,
    request: TableRequest,
    progress: Channel<ImportProgress>,
) -> Answer<ImportOutcome> {
    let dry_run = request.dry_run;
    let outcome = door.ask(move |desk| desk.import_table(&request, &|step| drop(progress.send(step)))).await;
    if dry_run { outcome } else { notice::record_changed(&app, outcome) }
}

#[tauri::command]
pub(crate) async fn list_mappings(door: State<'_, Door>) -> Answer<Vec<NamedMapping>> {
    door.ask(Desk::list_mappings).await
}

#[tauri::command]
pub(crate) async fn save_mapping(door: State<'_, Door>, name: String, mapping: Mapping) -> Answer<()> {
    door.ask(move |desk| desk.save_mapping(&name, &mapping)).await
}

#[tauri::command]
pub(crate) async fn delete_mapping(door: State<'_, Door>, name: String) -> Answer<()> {
    door.ask(move |desk| desk.delete_mapping(&name)).await
}
