//! The `points` layer: single events where they can be told apart, else one point for each grid cell.
//!
//! Only events known to the district or better are in it: a place known to the province is not drawn as a point.

use sitroom_domain::KINDS;

use crate::atlas::Atlas;
use crate::mask::Mask;

use super::mvt::{Layer, Value};
use super::{EXTENT, GRID, Spot, Tile};

/// From this zoom on single events are shown even where they are many.
const CLOSE_ZOOM: u8 = 7;
/// Single events in a tile seen from afar.
const FAR_EVENTS: usize = 5_000;
/// Single events in any tile: more of them nobody can tell apart, nor can a window draw them at once.
const CLOSE_EVENTS: usize = 50_000;

/// What lies in one grid cell.
#[derive(Debug, Clone, Copy, Default)]
struct Heap {
    events: u32,
    deaths: u64,
    /// Sums of the coordinates in the tile.
    x: u64,
    y: u64,
}

impl Atlas {
    /// Returns the tile of the points. Where events are few, or the zoom is near, each stands by itself with `id`,
    /// `deaths` (the best estimate, absent when not known), `kind` (`state`, `nonstate`, `onesided`, absent when not
    /// stated) and `precision` (UCDP code 1 to 3). Else there is one point for each grid cell, in the mean of its
    /// events, with `events` and `deaths`.
    pub fn points_tile(&self, mask: &Mask, tile: Tile) -> Vec<u8> {
        let most = if tile.z >= CLOSE_ZOOM { CLOSE_EVENTS } else { FAR_EVENTS };
        let mut spots = Vec::new();
        self.visit_tile(mask, tile, |spot| {
            if self.columns.attributes_at(spot.at).is_point() {
                spots.push(spot);
            }
        });
        if spots.len() <= most { self.singles(&spots, tile) } else { self.heaps(&spots, tile) }
    }

    fn singles(&self, spots: &[Spot], tile: Tile) -> Vec<u8> {
        let mut layer = Layer::new("points");
        let [id_key, precision_key, deaths_key, kind_key] =
            ["id", "precision", "deaths", "kind"].map(|key| layer.key(key));
        let kinds: [Value; 3] = KINDS.map(|kind| layer.text(kind_name(kind)));
        let mut tags = Vec::with_capacity(4);
        for spot in spots {
            let (id, attributes) = (self.columns.id[spot.at], self.columns.attributes_at(spot.at));
            tags.clear();
            tags.push((id_key, layer.number(id.into())));
            tags.push((precision_key, layer.number(attributes.location_code().into())));
            tags.extend(self.columns.best.get(spot.at).map(|deaths| (deaths_key, layer.number(deaths.into()))));
            tags.extend(kinds.get(attributes.kind()).map(|kind| (kind_key, *kind)));
            let (x, y) = spot.part(tile, EXTENT);
            layer.add_point(id.into(), &tags, (x as i32, y as i32));
        }
        layer.into_tile()
    }

    fn heaps(&self, spots: &[Spot], tile: Tile) -> Vec<u8> {
        let mut heaps = vec![Heap::default(); (GRID * GRID) as usize];
        for spot in spots {
            let (column, row) = spot.part(tile, GRID);
            let (x, y) = spot.part(tile, EXTENT);
            let heap = &mut heaps[(row * GRID + column) as usize];
            heap.events += 1;
            heap.deaths += self.columns.best.amount(spot.at);
            heap.x += u64::from(x);
            heap.y += u64::from(y);
        }
        let mut layer = Layer::new("points");
        let (events_key, deaths_key) = (layer.key("events"), layer.key("deaths"));
        for (index, heap) in (0_u64..).zip(heaps).filter(|(_, heap)| heap.events > 0) {
            let tags = [(events_key, layer.number(heap.events.into())), (deaths_key, layer.number(heap.deaths as i64))];
            let mean = |sum: u64| (sum / u64::from(heap.events)) as i32;
            layer.add_point(index, &tags, (mean(heap.x), mean(heap.y)));
        }
        layer.into_tile()
    }
}

const fn kind_name(kind: sitroom_domain::Kind) -> &'static str {
    match kind {
        sitroom_domain::Kind::State => "state",
        sitroom_domain::Kind::NonState => "nonstate",
        sitroom_domain::Kind::OneSided => "onesided",
    }
}
