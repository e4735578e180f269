//! Commands of sources that can be fetched. Only these let the program ask anybody, and only when a person asks for it.

use sitroom_api::Desk;
use sitroom_api::contract::compare::RunComparison;
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::run::{ImportOutcome, ImportProgress, NotesRequest};
use sitroom_api::contract::source::{
    DueSyncs, SourceCard, SourceName, SourceSettings, SyncProgress, SyncReport, SyncRequest,
};
use sitroom_api::contract::trust::Trust;
use sitroom_domain::RunId;
use tauri::ipc::Channel;
use tauri::{AppHandle, State};

use crate::window::door::Door;
use crate::window::notice;

type Answer<T> = Result<T, Fault>;

#[tauri::command]
pub(crate) async fn list_sources(door: State<'_, Door>) -> Answer<Vec<SourceCard>> {
    door.ask(Desk::list_sources).await
}

#[tauri::command]
pub(crate) async fn list_due_syncs(door: State<'_, Door>) -> Answer<DueSyncs> {
    door.ask(Desk::list_due_syncs).await
}

#[tauri::command]
pub(crate) async fn stop_waiting(door: State<'_, Door>, source: SourceName) -> Answer<()> {
    door.ask(move |desk| desk.stop_waiting(source)).await
}

#[tauri::command]
pub(crate) async fn get_trust(door: State<'_, Door>) -> Answer<Trust> {
    door.ask(Desk::get_trust).await
}

#[tauri::command]
pub(crate) async fn compare_run(door: State<'_, Door>, run: RunId) -> Answer<RunComparison> {
    door.ask(move |desk| desk.compare_run(run)).await
}

#[tauri::command]
pub(crate) async fn import_notes(
    door: State<'_, Door>,
    request: NotesRequest,
    progress: Channel<ImportProgress>,
) -> Answer<ImportOutcome> {
    door.ask(move |desk| desk.import_notes(&request, &|step| drop(progress.send(step)))).await
}

#[tauri::command]
pub(crate) async fn put_source(door: State<'_, Door>, source: SourceName, settings: SourceSettings) -> Answer<()> {
    door.ask(move |desk| desk.put_source(source, &settings)).await
}

#[tauri::command]
pub(crate) async fn put_source_key(door: State<'_, Door>, source: SourceName, key: String) -> Answer<()> {
    door.ask(move |desk| desk.put_source_key(source, &key)).await
}

#[tauri::command]
pub(crate) async fn sync_source(
    app: AppHandle,
    door: State<'_, Door>,
    request: SyncRequest,
    progress: Channel<SyncProgress>,
) -> Answer<SyncReport> {
    let report = door.ask(move |desk| desk.sync_source(&request, &|step| drop(progress.send(step)))).await;
    // Of several feeds some may have come although one did not.
    notice::desk_changed(&app, &door, Ok(())).await?;
    notice::record_changed(&app, report)
}
