//! The commands of figures: hot places, changes, outlooks, exposure, what followed, threshold moments, what spills over,
//! corridors; and the one that ends those that take seconds.

use sitroom_api::Desk;
use sitroom_api::contract::change::{ChangeStep, ChangeUnits, Changes};
use sitroom_api::contract::corridor::{Corridors, FlowKind};
use sitroom_api::contract::effect::Effect;
use sitroom_api::contract::exposure::{Exposure, ExposureUnits};
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::hotspot::{HotspotAsked, Hotspots};
use sitroom_api::contract::moment::Moments;
use sitroom_api::contract::outlook::{CellOutlooks, Outlooks};
use sitroom_api::contract::spillover::Spillover;
use sitroom_domain::{Area, Day, RecordId};
use tauri::State;

use crate::window::door::Door;

type Answer<T> = Result<T, Fault>;

#[tauri::command]
pub(crate) async fn list_hotspots(door: State<'_, Door>, key: String, request: HotspotAsked) -> Answer<Hotspots> {
    door.ask(move |desk| desk.get_hotspots(&key, &request.into())).await
}

#[tauri::command]
pub(crate) async fn list_changes(
    door: State<'_, Door>,
    key: String,
    units: ChangeUnits,
    step: ChangeStep,
) -> Answer<Changes> {
    door.ask(move |desk| desk.get_changes(&key, units, step)).await
}

#[tauri::command]
pub(crate) async fn list_outlooks(door: State<'_, Door>, area: Area) -> Answer<Outlooks> {
    door.ask(move |desk| desk.list_outlooks(&area)).await
}

#[tauri::command]
pub(crate) async fn list_cell_outlooks(door: State<'_, Door>, area: Area) -> Answer<CellOutlooks> {
    door.ask(move |desk| desk.list_cell_outlooks(&area)).await
}

#[tauri::command]
pub(crate) async fn get_exposure(
    door: State<'_, Door>,
    area: Area,
    since: Option<Day>,
    until: Option<Day>,
    units: ExposureUnits,
) -> Answer<Exposure> {
    door.ask(move |desk| desk.get_exposure(&area, since, until, units)).await
}

#[tauri::command]
pub(crate) async fn get_effect(door: State<'_, Door>, id: RecordId) -> Answer<Effect> {
    door.ask(move |desk| desk.get_effect(id)).await
}

#[tauri::command]
pub(crate) async fn list_moments(door: State<'_, Door>, area: Area, as_of: Option<Day>, days: u32) -> Answer<Moments> {
    door.ask(move |desk| desk.list_moments(&area, as_of, days)).await
}

#[tauri::command]
pub(crate) async fn get_spillover(door: State<'_, Door>, area: Area, until: Option<Day>) -> Answer<Spillover> {
    door.ask(move |desk| desk.get_spillover(&area, until)).await
}

#[tauri::command]
pub(crate) async fn get_corridors(
    door: State<'_, Door>,
    area: Area,
    kind: Option<FlowKind>,
    since: Option<Day>,
    until: Option<Day>,
    distance_km: f64,
) -> Answer<Corridors> {
    door.ask(move |desk| desk.get_corridors(&area, kind, since, until, distance_km)).await
}

#[tauri::command]
pub(crate) async fn cancel_figures(door: State<'_, Door>) -> Answer<()> {
    door.ask(|desk: &Desk| {
        desk.cancel_figures();
        Ok(())
    })
    .await
}
