//! Commands of packs and of the hub: identities, what goes along on missions, what comes back, what desks push and pull, and what a
//! person settles then.

use std::path::Path;

use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::hub::{HubCard, HubEntry, HubProgress, HubReport, HubStanding};
use sitroom_api::contract::pack::{
    ConflictCard, ExchangeCard, IdentityCard, MergeReport, PackCard, PackRequest, PeerCard, Settlement,
};
use sitroom_api::{Desk, HubChoice, HubDeed};
use tauri::ipc::Channel;
use tauri::{AppHandle, State};

use crate::window::door::Door;
use crate::window::notice;

type Answer<T> = Result<T, Fault>;

#[tauri::command]
pub(crate) async fn get_exchange(door: State<'_, Door>) -> Answer<ExchangeCard> {
    door.ask(Desk::get_exchange).await
}

#[tauri::command]
pub(crate) async fn get_identity(door: State<'_, Door>) -> Answer<IdentityCard> {
    door.ask(Desk::get_identity).await
}

#[tauri::command]
pub(crate) async fn save_identity(door: State<'_, Door>, path: String) -> Answer<()> {
    door.ask(move |desk| desk.save_identity(Path::new(&path))).await
}

#[tauri::command]
pub(crate) async fn read_identity(door: State<'_, Door>, path: String) -> Answer<IdentityCard> {
    door.ask(move |desk| desk.read_identity(Path::new(&path))).await
}

#[tauri::command]
pub(crate) async fn list_peers(door: State<'_, Door>) -> Answer<Vec<PeerCard>> {
    door.ask(Desk::list_peers).await
}

#[tauri::command]
pub(crate) async fn trust_peer(door: State<'_, Door>, path: String, name: String) -> Answer<PeerCard> {
    door.ask(move |desk| desk.trust_peer(Path::new(&path), &name)).await
}

#[tauri::command]
pub(crate) async fn revoke_peer(door: State<'_, Door>, fingerprint: String) -> Answer<PeerCard> {
    door.ask(move |desk| desk.revoke_peer(&fingerprint)).await
}

#[tauri::command]
pub(crate) async fn preview_pack(door: State<'_, Door>, request: PackRequest) -> Answer<PackCard> {
    door.ask(move |desk| desk.preview_pack(&request)).await
}

#[tauri::command]
pub(crate) async fn make_pack(door: State<'_, Door>, request: PackRequest, path: String) -> Answer<PackCard> {
    door.ask(move |desk| desk.make_pack(&request, Path::new(&path))).await
}

#[tauri::command]
pub(crate) async fn open_pack(app: AppHandle, door: State<'_, Door>, path: String) -> Answer<PackCard> {
    let opened = door.ask(move |desk| desk.open_pack(Path::new(&path))).await;
    all_changed(&app, &door, opened).await
}

#[tauri::command]
pub(crate) async fn return_pack(door: State<'_, Door>, path: String) -> Answer<PackCard> {
    door.ask(move |desk| desk.return_pack(Path::new(&path))).await
}

#[tauri::command]
pub(crate) async fn merge_pack(app: AppHandle, door: State<'_, Door>, path: String) -> Answer<MergeReport> {
    let merged = door.ask(move |desk| desk.merge_pack(Path::new(&path))).await;
    all_changed(&app, &door, merged).await
}

#[tauri::command]
pub(crate) async fn let_held(app: AppHandle, door: State<'_, Door>) -> Answer<MergeReport> {
    let merged = door.ask(Desk::let_held).await;
    notice::record_changed(&app, merged)
}

#[tauri::command]
pub(crate) async fn list_conflicts(door: State<'_, Door>) -> Answer<Vec<ConflictCard>> {
    door.ask(Desk::list_conflicts).await
}

#[tauri::command]
pub(crate) async fn settle_conflict(app: AppHandle, door: State<'_, Door>, settlement: Settlement) -> Answer<()> {
    let settled = door.ask(move |desk| desk.settle_conflict(&settlement)).await;
    notice::record_changed(&app, settled)
}

#[tauri::command]
pub(crate) async fn find_hub(door: State<'_, Door>) -> Answer<Option<HubStanding>> {
    door.ask(Desk::find_hub).await
}

#[tauri::command]
pub(crate) async fn set_hub(door: State<'_, Door>, entry: HubEntry) -> Answer<HubCard> {
    door.ask(move |desk| desk.set_hub(&entry)).await
}

#[tauri::command]
pub(crate) async fn get_hub(door: State<'_, Door>) -> Answer<HubCard> {
    door.ask(|desk| desk.get_hub(HubChoice::default())).await
}

#[tauri::command]
pub(crate) async fn forget_hub(door: State<'_, Door>) -> Answer<()> {
    door.ask(Desk::forget_hub).await
}

#[tauri::command]
pub(crate) async fn push_hub(door: State<'_, Door>, progress: Channel<HubProgress>) -> Answer<HubReport> {
    door.ask(move |desk| desk.push_hub(HubChoice::default(), &|step| drop(progress.send(step)))).await
}

#[tauri::command]
pub(crate) async fn pull_hub(
    app: AppHandle,
    door: State<'_, Door>,
    progress: Channel<HubProgress>,
) -> Answer<HubReport> {
    take_from_hub(&app, &door, progress, Desk::pull_hub).await
}

#[tauri::command]
pub(crate) async fn sync_hub(
    app: AppHandle,
    door: State<'_, Door>,
    progress: Channel<HubProgress>,
) -> Answer<HubReport> {
    take_from_hub(&app, &door, progress, Desk::sync_hub).await
}

/// Lets something come from the hub, and tells all windows.
async fn take_from_hub(
    app: &AppHandle,
    door: &Door,
    progress: Channel<HubProgress>,
    deed: HubDeed,
) -> Answer<HubReport> {
    let taken = door.ask(move |desk| deed(desk, HubChoice::default(), &|step| drop(progress.send(step)))).await;
    all_changed(app, door, taken).await
}

/// Tells all windows that a pack or the hub brought records, and perhaps events: what came before it was refused or stopped, or before
/// the connection broke, is kept.
async fn all_changed<T>(app: &AppHandle, door: &Door, change: Answer<T>) -> Answer<T> {
    notice::record_changed(app, Ok(()))?;
    let told = notice::desk_changed(app, door, Ok(())).await;
    let answer = change?;
    told.map(|()| answer)
}
