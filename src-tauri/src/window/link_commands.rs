//! Commands of events that two publishers report.

use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::link::{LinkPage, LinkPageRequest};
use sitroom_domain::EventId;
use tauri::{AppHandle, State};

use crate::window::door::Door;
use crate::window::notice;

type Answer<T> = Result<T, Fault>;

#[tauri::command]
pub(crate) async fn list_links(door: State<'_, Door>, request: LinkPageRequest) -> Answer<LinkPage> {
    door.ask(move |desk| desk.list_links(&request)).await
}

#[tauri::command]
pub(crate) async fn decide_link(app: AppHandle, door: State<'_, Door>, pair: [EventId; 2], same: bool) -> Answer<()> {
    let decided = door.ask(move |desk| desk.decide_link(pair, same)).await;
    notice::desk_changed(&app, &door, decided).await
}

#[tauri::command]
pub(crate) async fn set_counting(app: AppHandle, door: State<'_, Door>, publishers: Vec<String>) -> Answer<()> {
    let set = door.ask(move |desk| desk.set_counting(&publishers)).await;
    notice::desk_changed(&app, &door, set).await
}

#[tauri::command]
pub(crate) async fn undo_link(app: AppHandle, door: State<'_, Door>, pair: [EventId; 2]) -> Answer<()> {
    let undone = door.ask(move |desk| desk.undo_link(pair)).await;
    notice::desk_changed(&app, &door, undone).await
}
