//! What is selected, with its figures under the filter.

use sitroom_atlas::{Area, Mask, Totals};
use sitroom_domain::country::find_by_iso3;
use sitroom_domain::subregion::find_subregion;
use sitroom_domain::{CountryIndex, Day, Subregion, kept};
use sitroom_store::TextId;

use crate::areas::{Named, name_of};
use crate::contract::fault::Fault;
use crate::contract::place::{DyadTotals, PlaceFigures, PlacePart, PlaceRef};
use crate::desk::{Desk, Room};
use crate::filters::Selection;
use crate::series::Covered;
use crate::tiles::refused;
use crate::trend::trend;

/// Dyads, newest events and parts that a place shows.
const DYADS: usize = 8;
const LATEST: usize = 8;
const PARTS: usize = 40;

impl Desk {
    /// Returns the figures of a place under a filter: of the events that the filter shows and that lie in the place.
    pub fn get_place(&self, key: &str, place: &PlaceRef) -> Result<PlaceFigures, Fault> {
        let room = self.room();
        let selection = room.selection(key)?;
        let named = name_of(place)?;
        let area = resolve(&room, place)?;
        let inside = selection.chart.atlas.select(&sitroom_atlas::Query { area, ..sitroom_atlas::Query::default() });
        let mask = selection.mask.and(&inside);
        let open = selection.select_with(|query| (query.since, query.until) = (None, None)).and(&inside);
        let atlas = &selection.chart.atlas;
        let span = room.span_of(place, named.country);
        let is_subregion = matches!(place, PlaceRef::Subregion { .. });
        Ok(PlaceFigures {
            place: place.clone(),
            totals: atlas.totals(&mask).into(),
            before: selection.mask_before().map(|before| atlas.totals(&before.and(&inside)).into()),
            covered: span.is_some()
                && (is_subregion || !selection.chart.is_silent(named.country, selection.filter.since)),
            newest: span.map(|(_, newest)| newest.to_string()),
            trend: trend(&selection, &open, room.covered(place, named.country, span)),
            dyads: dyads(&room, &selection, &mask)?,
            latest: room.rows(&atlas.latest(&mask, LATEST))?,
            imprecise_places: atlas.imprecise_places(&mask),
            imprecise_dates: atlas.imprecise_dates(&mask),
            citations: room.publisher_cards()?.into_iter().map(|card| card.citation).collect(),
            parts: parts(&room, &selection, place, &mask)?,
            name: named.name,
            kind: named.kind,
            iso3: named.country.country().map(|country| country.iso3.to_string()),
            bbox: named.bbox,
        })
    }
}

impl Room {
    /// Returns the first days of the oldest and the newest event of the country, or of the subregion's members.
    fn span_of(&self, place: &PlaceRef, country: CountryIndex) -> Option<(Day, Day)> {
        let chart = self.chart();
        let members: Vec<CountryIndex> = match place {
            PlaceRef::Subregion { id } => find_subregion(id)?.spans().map(|(member, ..)| member).collect(),
            _ => vec![country],
        };
        let spans = chart.atlas.spans_by_country(&chart.atlas.all());
        let of = spans.iter().filter(|span| members.contains(&span.country));
        of.map(|span| (span.oldest, span.newest)).reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))
    }

    /// Returns the days that the data of a place cover; those of a subregion end with the last of its countries.
    fn covered(&self, place: &PlaceRef, country: CountryIndex, span: Option<(Day, Day)>) -> Option<Covered> {
        let until = if matches!(place, PlaceRef::Subregion { .. }) { None } else { self.chart().data_end(country) };
        span.map(|(from, _)| Covered { from, until })
    }
}

fn resolve(room: &Room, place: &PlaceRef) -> Result<Area, Fault> {
    use sitroom_domain::Area as Asked;
    let asked = match place.clone() {
        PlaceRef::Subregion { id } => Asked::Subregion { id },
        PlaceRef::Country { iso3 } => Asked::Country { iso3 },
        PlaceRef::Admin1 { code } => Asked::Admin1 { code },
        PlaceRef::Cell { cell } => Asked::Cell { cell },
    };
    let mut failed = None;
    let find = |code: &str| match room.store.find_text(code) {
        Ok(text) => text.map(|text| text.0),
        Err(error) => {
            failed = Some(error);
            None
        }
    };
    let area = Area::resolve(&asked, find).map_err(refused)?;
    failed.map_or(Ok(area), |error| Err(error.into()))
}

fn dyads(room: &Room, selection: &Selection, mask: &Mask) -> Result<Vec<DyadTotals>, Fault> {
    let mut counts = selection.chart.atlas.by_dyad(mask);
    counts.truncate(DYADS);
    let ids: Vec<TextId> = counts.iter().flat_map(|((a, b), _)| [TextId(*a), TextId(*b)]).collect();
    let names = room.store.get_texts(&ids)?;
    let sides = names.chunks_exact(2);
    let dyad = |(sides, (_, totals)): (&[String], ((u32, u32), Totals))| DyadTotals {
        side_a: sides[0].clone(),
        side_b: sides[1].clone(),
        totals: totals.into(),
    };
    Ok(sides.zip(counts).map(dyad).collect())
}

/// Returns the countries of a subregion or the first-order divisions of a country, most events first.
fn parts(room: &Room, selection: &Selection, place: &PlaceRef, mask: &Mask) -> Result<Vec<PlacePart>, Fault> {
    let atlas = &selection.chart.atlas;
    match place {
        PlaceRef::Subregion { id } => {
            let counts = atlas.by_country(mask);
            let members = find_subregion(id).into_iter().flat_map(Subregion::spans);
            let mut parts: Vec<PlacePart> = members
                .map(|(country, ..)| country_part(room, selection, country, &counts))
                .collect::<Result<_, Fault>>()?;
            parts.dedup_by(|a, b| a.place == b.place);
            parts.sort_by_key(|part| (!part.covered, std::cmp::Reverse(part.totals.events)));
            Ok(parts)
        }
        PlaceRef::Country { .. } => {
            let mut counts = atlas.by_admin1(mask);
            counts.truncate(PARTS);
            let codes = room.store.get_texts(&counts.iter().map(|(code, _)| TextId(*code)).collect::<Vec<_>>())?;
            codes.into_iter().zip(counts).map(|(code, (_, totals))| division_part(code, totals)).collect()
        }
        PlaceRef::Admin1 { .. } | PlaceRef::Cell { .. } => Ok(Vec::new()),
    }
}

fn country_part(
    room: &Room,
    selection: &Selection,
    country: CountryIndex,
    counts: &[(CountryIndex, Totals)],
) -> Result<PlacePart, Fault> {
    let iso3 = country.country().map(|country| country.iso3.to_string()).unwrap_or_default();
    let totals = counts.iter().find(|(counted, _)| *counted == country).map(|(_, totals)| *totals);
    let place = PlaceRef::Country { iso3 };
    let Named { name, .. } = name_of(&place)?;
    let covered = room.covers(country) && !selection.chart.is_silent(country, selection.filter.since);
    Ok(PlacePart { place, name, totals: totals.unwrap_or_default().into(), covered })
}

fn division_part(code: String, totals: Totals) -> Result<PlacePart, Fault> {
    let place = PlaceRef::Admin1 { code };
    let Named { name, .. } = name_of(&place)?;
    Ok(PlacePart { place, name, totals: totals.into(), covered: true })
}

/// Returns the country of an alpha-3 code.
pub(crate) fn country_of(iso3: &str) -> Result<CountryIndex, Fault> {
    let found = iso3.parse().ok().and_then(find_by_iso3);
    found.ok_or_else(|| Fault::unknown(&kept!("The country “{iso3}”")))
}
