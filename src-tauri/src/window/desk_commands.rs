//! The commands that the desk answers: one line each, asked off the window's thread.
//!
//! Map tiles, boundaries and stills travel as raw bytes; everything else as JSON of the contract.

use std::path::Path;

use sitroom_api::Desk;
use sitroom_api::contract::area::ImpreciseArea;
use sitroom_api::contract::export::{ExportFormat, Exported};
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::hotspot::HotspotMap;
use sitroom_api::contract::list::{EventDetail, EventPage, PageRequest};
use sitroom_api::contract::opening::Opening;
use sitroom_api::contract::outlook::Outlook;
use sitroom_api::contract::picture::{Classes, Measure, Picture, TileRequest, Timeline, Unit};
use sitroom_api::contract::place::{PlaceFigures, PlaceRef};
use sitroom_api::contract::provenance::SelectionProvenance;
use sitroom_api::contract::run::{ImportOutcome, ImportProgress, ImportRequest, RejectPage};
use sitroom_api::contract::search::{ActorCount, SearchHit};
use sitroom_api::contract::view::{NamedView, View};
use sitroom_domain::{EventId, Filter, ImportRun, RunId};
use tauri::ipc::{Channel, InvokeBody, Request, Response};
use tauri::{AppHandle, State};

use crate::window::door::Door;
use crate::window::notice;

type Answer<T> = Result<T, Fault>;

#[tauri::command]
pub(crate) async fn open_desk(door: State<'_, Door>) -> Answer<Opening> {
    door.ask(Desk::open_desk).await
}

#[tauri::command]
pub(crate) async fn get_provenance(door: State<'_, Door>, filter: Filter) -> Answer<SelectionProvenance> {
    door.ask(move |desk| desk.get_provenance(&filter)).await
}

#[tauri::command]
pub(crate) async fn put_filter(door: State<'_, Door>, filter: Filter) -> Answer<Picture> {
    door.ask(move |desk| desk.put_filter(&filter)).await
}

#[tauri::command]
pub(crate) async fn get_timeline(door: State<'_, Door>, key: String, unit: Unit) -> Answer<Timeline> {
    door.ask(move |desk| desk.get_timeline(&key, unit)).await
}

#[tauri::command]
pub(crate) async fn get_classes(
    door: State<'_, Door>,
    key: String,
    measure: Measure,
    resolution: u8,
) -> Answer<Classes> {
    door.ask(move |desk| desk.get_classes(&key, measure, resolution)).await
}

#[tauri::command]
pub(crate) async fn event_tile(door: State<'_, Door>, asked: TileRequest) -> Answer<Response> {
    door.ask(move |desk| desk.event_tile(&asked)).await.map(Response::new)
}

#[tauri::command]
pub(crate) async fn get_hotspot_map(door: State<'_, Door>, key: String, resolution: u8) -> Answer<HotspotMap> {
    door.ask(move |desk| desk.get_hotspot_map(&key, resolution)).await
}

#[tauri::command]
pub(crate) async fn get_outlook(door: State<'_, Door>, iso3: String) -> Answer<Outlook> {
    door.ask(move |desk| desk.get_outlook(&iso3)).await
}

#[tauri::command]
pub(crate) async fn list_imprecise_areas(door: State<'_, Door>, key: String) -> Answer<Vec<ImpreciseArea>> {
    door.ask(move |desk| desk.list_imprecise_areas(&key)).await
}

#[tauri::command]
pub(crate) async fn get_place(door: State<'_, Door>, key: String, place: PlaceRef) -> Answer<PlaceFigures> {
    door.ask(move |desk| desk.get_place(&key, &place)).await
}

#[tauri::command]
pub(crate) async fn list_events(door: State<'_, Door>, key: String, page: PageRequest) -> Answer<EventPage> {
    door.ask(move |desk| desk.list_events(&key, &page)).await
}

#[tauri::command]
pub(crate) async fn get_event(door: State<'_, Door>, id: EventId) -> Answer<EventDetail> {
    door.ask(move |desk| desk.get_event(id)).await
}

#[tauri::command]
pub(crate) async fn list_actors(
    door: State<'_, Door>,
    key: String,
    text: String,
    limit: u32,
) -> Answer<Vec<ActorCount>> {
    door.ask(move |desk| desk.list_actors(&key, &text, limit)).await
}

#[tauri::command]
pub(crate) async fn search(door: State<'_, Door>, text: String, limit: u32) -> Answer<Vec<SearchHit>> {
    door.ask(move |desk| desk.search(&text, limit)).await
}

#[tauri::command]
pub(crate) async fn export_events(
    door: State<'_, Door>,
    key: String,
    format: ExportFormat,
    path: String,
) -> Answer<Exported> {
    door.ask(move |desk| desk.export_events(&key, format, Path::new(&path))).await
}

#[tauri::command]
pub(crate) async fn import_file(
    app: AppHandle,
    door: State<'_, Door>,
    request: ImportRequest,
    progress: Channel<ImportProgress>,
) -> Answer<ImportOutcome> {
    let outcome = door.ask(move |desk| desk.import_file(&request, &|step| drop(progress.send(step)))).await;
    notice::desk_changed(&app, &door, outcome).await
}

#[tauri::command]
pub(crate) async fn cancel_import(door: State<'_, Door>) -> Answer<()> {
    door.ask(|desk| {
        desk.cancel_import();
        Ok(())
    })
    .await
}

#[tauri::command]
pub(crate) async fn list_runs(door: State<'_, Door>) -> Answer<Vec<ImportRun>> {
    door.ask(Desk::list_runs).await
}

#[tauri::command]
pub(crate) async fn undo_run(app: AppHandle, door: State<'_, Door>, run: RunId) -> Answer<ImportRun> {
    let undone = door.ask(move |desk| desk.undo_run(run)).await;
    // The run may have brought records.
    let undone = notice::record_changed(&app, undone);
    notice::desk_changed(&app, &door, undone).await
}

#[tauri::command]
pub(crate) async fn list_rejects(door: State<'_, Door>, run: RunId, offset: u32, limit: u32) -> Answer<RejectPage> {
    door.ask(move |desk| desk.list_rejects(run, offset, limit)).await
}

#[tauri::command]
pub(crate) async fn export_rejects(door: State<'_, Door>, run: RunId, path: String) -> Answer<Exported> {
    door.ask(move |desk| desk.export_rejects(run, Path::new(&path))).await
}

#[tauri::command]
pub(crate) async fn put_view(door: State<'_, Door>, view: View) -> Answer<()> {
    door.ask(move |desk| desk.put_view(&view)).await
}

#[tauri::command]
pub(crate) async fn list_views(door: State<'_, Door>) -> Answer<Vec<NamedView>> {
    door.ask(Desk::list_views).await
}

#[tauri::command]
pub(crate) async fn save_view(door: State<'_, Door>, name: String, view: View) -> Answer<()> {
    door.ask(move |desk| desk.save_view(&name, &view)).await
}

#[tauri::command]
pub(crate) async fn delete_view(door: State<'_, Door>, name: String) -> Answer<()> {
    door.ask(move |desk| desk.delete_view(&name)).await
}

#[tauri::command]
pub(crate) async fn start_exercise(
    app: AppHandle,
    door: State<'_, Door>,
    events: u32,
    seed: u64,
    progress: Channel<ImportProgress>,
) -> Answer<ImportOutcome> {
    let outcome = door.ask(move |desk| desk.start_exercise(events, seed, &|step| drop(progress.send(step)))).await;
    notice::desk_changed(&app, &door, outcome).await
}

#[tauri::command]
pub(crate) async fn leave_exercise(app: AppHandle, door: State<'_, Door>) -> Answer<()> {
    let left = door.ask(Desk::leave_exercise).await;
    notice::desk_changed(&app, &door, left).await
}

#[tauri::command]
pub(crate) async fn base_tile(door: State<'_, Door>, z: u8, x: u32, y: u32) -> Answer<Response> {
    door.ask(move |desk| desk.base_tile(z, x, y)).await.map(Response::new)
}

#[tauri::command]
pub(crate) async fn load_boundaries(door: State<'_, Door>, path: String) -> Answer<String> {
    door.ask(move |desk| desk.load_boundaries(Path::new(&path))).await
}

#[tauri::command]
pub(crate) async fn drop_boundaries(door: State<'_, Door>) -> Answer<()> {
    door.ask(Desk::drop_boundaries).await
}

#[tauri::command]
pub(crate) async fn own_boundaries(door: State<'_, Door>) -> Answer<Response> {
    door.ask(Desk::own_boundaries).await.map(Response::new)
}

#[tauri::command]
pub(crate) async fn find_still(door: State<'_, Door>, key: String) -> Answer<Response> {
    door.ask(move |desk| desk.find_still(&key)).await.map(Response::new)
}

/// Takes raw bytes, without names: a picture as a list of numbers would take longer than to draw it.
#[tauri::command]
pub(crate) async fn keep_still(door: State<'_, Door>, request: Request<'_>) -> Answer<bool> {
    let InvokeBody::Raw(still) = request.body().clone() else { return Ok(false) };
    door.ask(move |desk| desk.keep_still(&still)).await
}

#[tauri::command]
pub(crate) async fn find_area(
    door: State<'_, Door>,
    lon: f64,
    lat: f64,
) -> Answer<sitroom_api::contract::area::FoundArea> {
    door.ask(move |desk| desk.find_area(lon, lat)).await
}
