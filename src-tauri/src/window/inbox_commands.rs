//! Commands of the inbox.

use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::inbox::{
    InboxPage, InboxRequest, InboxRule, InboxTrial, ItemChange, ItemId, ItemLink, ItemPage, ItemsChanged,
};
use tauri::State;

use crate::window::door::Door;

type Answer<T> = Result<T, Fault>;

#[tauri::command]
pub(crate) async fn list_inbox(door: State<'_, Door>, request: InboxRequest) -> Answer<InboxPage> {
    door.ask(move |desk| desk.list_inbox(&request)).await
}

#[tauri::command]
pub(crate) async fn get_item(door: State<'_, Door>, id: ItemId) -> Answer<ItemPage> {
    door.ask(move |desk| desk.get_item(id)).await
}

#[tauri::command]
pub(crate) async fn change_items(door: State<'_, Door>, changes: Vec<ItemChange>) -> Answer<ItemsChanged> {
    door.ask(move |desk| desk.change_items(&changes)).await
}

#[tauri::command]
pub(crate) async fn find_links(door: State<'_, Door>, id: ItemId, text: String) -> Answer<Vec<ItemLink>> {
    door.ask(move |desk| desk.find_links(id, &text)).await
}

#[tauri::command]
pub(crate) async fn list_inbox_rules(door: State<'_, Door>) -> Answer<Vec<InboxRule>> {
    door.ask(Desk::list_inbox_rules).await
}

#[tauri::command]
pub(crate) async fn put_inbox_rules(door: State<'_, Door>, rules: Vec<InboxRule>) -> Answer<()> {
    door.ask(move |desk| desk.put_inbox_rules(&rules)).await
}

#[tauri::command]
pub(crate) async fn try_inbox_rules(door: State<'_, Door>, rules: Vec<InboxRule>) -> Answer<InboxTrial> {
    door.ask(move |desk| desk.try_inbox_rules(&rules)).await
}
