//! The commands of the figures that take seconds, and the one that ends them.

use sitroom_api::Desk;
use sitroom_api::contract::corridor::{Corridors, FlowKind};
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::spillover::Spillover;
use sitroom_domain::{Area, Day};
use tauri::State;

use crate::window::door::Door;

type Answer<T> = Result<T, Fault>;

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
