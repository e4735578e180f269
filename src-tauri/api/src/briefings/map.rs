//! The map of a briefing: cells by events of the year, hot cells, countries without data, open warnings.

use sitroom_atlas::{CellIndex, Measure, dissolve};
use sitroom_briefing::facts::Warning;
use sitroom_briefing::map::{Bounds, Classes, LandLook, Line, Map, WarningMark};
use sitroom_domain::{Area, Day, Filter, Iso3};

use super::base::ground;
use crate::contract::fault::Fault;
use crate::desk::{Desk, Room};
use crate::filters::Selection;
use crate::tiles::refused;

/// How much of its width stands around an area.
const AROUND: f64 = 0.04;
/// A map of a country finer than this in degrees has smaller cells.
const SMALL_DEGREES: f64 = 12.0;

/// What a map is asked for.
pub(crate) struct Asked<'a> {
    pub(crate) area: &'a Area,
    pub(crate) countries: &'a [Iso3],
    pub(crate) no_data: &'a [Iso3],
    pub(crate) warnings: &'a [Warning],
    /// First and last month whose events are counted.
    pub(crate) months: Option<[i32; 2]>,
    /// How much of its width is drawn beyond it, for who shows it on a paper of another ratio.
    pub(crate) beyond: f64,
}

/// Returns the map; `None` where the area has no place on Earth.
pub(crate) fn map(desk: &Desk, room: &Room, asked: &Asked<'_>) -> Result<Option<Map>, Fault> {
    let Some(bounds) = bounds_of(asked) else { return Ok(None) };
    let look = |iso3: Option<Iso3>| match iso3 {
        Some(iso3) if asked.no_data.contains(&iso3) => LandLook::NoData,
        Some(iso3) if asked.countries.contains(&iso3) => LandLook::Asked,
        _ => LandLook::Beside,
    };
    let mut map = ground(desk, bounds.widened(AROUND), asked.beyond, look)?;
    if let Some(months) = asked.months {
        let filter = Filter {
            area: asked.area.clone(),
            since: Some(Day::first_of_month(months[0])),
            until: Some(Day(Day::first_of_month(months[1] + 1).0 - 1)),
            ..Filter::default()
        };
        events(&mut map, room, &*room.select(&filter)?, months)?;
    }
    map.warnings = asked
        .warnings
        .iter()
        .enumerate()
        .filter_map(|(place, one)| {
            Some(WarningMark { number: place as u32 + 1, at: one.at?, is_high: one.level == "high" })
        })
        .collect();
    Ok(Some(map))
}

fn bounds_of(asked: &Asked<'_>) -> Option<Bounds> {
    let place = match asked.area {
        Area::Subregion { id } => crate::contract::place::PlaceRef::Subregion { id: id.clone() },
        Area::Country { iso3 } => crate::contract::place::PlaceRef::Country { iso3: iso3.clone() },
        Area::World | Area::Admin1 { .. } | Area::Cell { .. } => return None,
    };
    let [west, south, east, north] = crate::areas::name_of(&place).ok()?.bbox?;
    // Across the antimeridian the west is counted down.
    Some(Bounds([if west > east { west - 360.0 } else { west }, south, east, north]))
}

/// Puts cells with events and the outlines of hot ones on a map.
fn events(map: &mut Map, room: &Room, selection: &Selection, months: [i32; 2]) -> Result<(), Fault> {
    let [west, south, east, north] = map.bounds.0;
    let resolution = if (east - west).max(north - south) < SMALL_DEGREES { 5 } else { 4 };
    let placed = selection.select_with(|query| query.precision[1] = false);
    let imprecise = selection.mask.count() - placed.count();
    let cells = selection.chart.atlas.cells(&placed, None, resolution).map_err(refused)?;
    let classes = cells.classes(Measure::Events);
    let from: Vec<u32> = classes.breaks.iter().map(|from| u32::try_from(*from).unwrap_or(0)).collect();
    for one in &cells.counts {
        let class = from.iter().rposition(|from| one.events >= *from).unwrap_or(0) as u8;
        map.cells.extend(outline(one.cell)?.map(|ring| (class, ring)));
    }
    if !cells.counts.is_empty() {
        let largest = u32::try_from(classes.largest).unwrap_or(0);
        map.classes = Some(Classes { from, largest, months, imprecise });
        map.hot = room.hot_outlines(selection, resolution)?;
    }
    Ok(())
}

fn outline(cell: CellIndex) -> Result<Option<Line>, Fault> {
    Ok(dissolve(&[cell]).map_err(refused)?.into_iter().next().and_then(|polygon| polygon.into_iter().next()))
}
