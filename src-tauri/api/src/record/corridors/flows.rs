//! Routes and trafficking cases as one network of countries.

use std::cmp::Reverse;

use sitroom_analysis::spillover::flow::{self, Certainty, Kind, Leg, Passage, Quantity, Role};
use sitroom_domain::record::{Spot, Value};
use sitroom_domain::{Iso3, Record};
use sitroom_store::StoredRecord;

use crate::areas::country_near;
use crate::contract::corridor::{FlowCertainty, FlowKind, FlowLeg, FlowRole};
use crate::contract::fault::Fault;
use crate::record::map::spots_of;
use crate::spillover::places::name_of;

/// The network, ready to show.
pub(super) struct Flows {
    pub(super) legs: Vec<FlowLeg>,
    pub(super) roles: Vec<FlowRole>,
    pub(super) without_leg: u32,
    /// Cases that name several countries as origin or destination.
    pub(super) several: u32,
}

/// Returns what a route or a case moves.
pub(super) fn kind_of(record: &Record) -> Option<FlowKind> {
    Some(match record.text("kind") {
        "people" => FlowKind::People,
        "drugs" => FlowKind::Drugs,
        "arms" => FlowKind::Arms,
        "resources" => FlowKind::Resources,
        _ => return None,
    })
}

/// Returns how many routes and cases there are of each kind, by kind.
pub(super) fn by_kind(routes: &[StoredRecord], cases: &[StoredRecord]) -> Vec<(FlowKind, [u32; 2])> {
    let kinds = [FlowKind::People, FlowKind::Drugs, FlowKind::Arms, FlowKind::Resources];
    let count =
        |list: &[StoredRecord], kind| list.iter().filter(|one| kind_of(&one.record) == Some(kind)).count() as u32;
    let counts = kinds.map(|kind| (kind, [count(routes, kind), count(cases, kind)]));
    counts.into_iter().filter(|(_, counts)| *counts != [0, 0]).collect()
}

/// Joins routes and cases.
pub(super) fn network(routes: &[StoredRecord], cases: &[StoredRecord]) -> Result<Flows, Fault> {
    let of_routes = routes.iter().filter_map(|route| of_route(&route.record));
    let passages: Vec<Passage<Iso3>> = of_routes.chain(cases.iter().filter_map(|case| of_case(&case.record))).collect();
    let found = flow::network(&passages)?;
    let mut legs: Vec<FlowLeg> = found.legs.into_iter().map(leg).collect();
    legs.sort_by_key(|leg| Reverse(leg.routes + leg.cases[0]));
    let mut roles: Vec<FlowRole> = found.roles.iter().map(role).collect();
    roles.sort_by_key(|role| (role.kind as u8, Reverse(role.origin.0 + role.transit.0 + role.destination.0)));
    let names_several =
        |case: &&StoredRecord| ["from", "to"].iter().any(|name| countries(&case.record, name).len() > 1);
    Ok(Flows {
        legs,
        roles,
        without_leg: found.without_leg,
        several: cases.iter().filter(names_several).count() as u32,
    })
}

/// Returns a route from the country of its first place to that of its last. A place on a coast may lie off the land of
/// the base map: it counts for the nearest land. Where a place lies in no country that is known, nothing is taken for it.
fn of_route(record: &Record) -> Option<Passage<Iso3>> {
    let country = |spot: &Spot| spot.country.or_else(|| country_near([spot.lon?, spot.lat?]));
    let stops: Vec<Option<Iso3>> = spots_of(record).iter().map(country).collect();
    let origin = stops.first().copied().flatten();
    let destination = stops.get(1..).and_then(<[_]>::last).copied().flatten();
    let mut transit: Vec<Iso3> = stops.iter().skip(1).take(stops.len().saturating_sub(2)).flatten().copied().collect();
    transit.dedup();
    // What goes on within the country of its origin has not passed through it yet.
    let begin = usize::from(transit.first().is_some_and(|first| Some(*first) == origin));
    let end = transit.len() - usize::from(transit.len() > begin && transit.last().copied() == destination);
    Some(Passage {
        origin,
        transit: transit[begin..end].to_vec(),
        destination,
        kind: kind(kind_of(record)?),
        record: flow::Record::Route,
        certainty: match record.text("certainty") {
            "seen" => Certainty::Seen,
            "reported" => Certainty::Reported,
            _ => Certainty::Supposed,
        },
    })
}

fn of_case(record: &Record) -> Option<Passage<Iso3>> {
    let only = |name| match countries(record, name) {
        [one] => Some(*one),
        _ => None,
    };
    Some(Passage {
        origin: only("from"),
        transit: countries(record, "transit").to_vec(),
        destination: only("to"),
        kind: kind(kind_of(record)?),
        record: flow::Record::Case(quantity(record)),
        certainty: if record.text("by").is_empty() { Certainty::Reported } else { Certainty::Seen },
    })
}

/// Returns how much a case was of: persons where it counts them, and otherwise its quantity, where its unit is known too.
fn quantity(record: &Record) -> Option<Quantity> {
    let number = |name| record.number(name);
    let persons = if record.text("kind") == "people" { number("people") } else { None };
    if let Some(amount) = persons {
        return Some(Quantity { amount, unit: "persons".to_owned() });
    }
    let unit = record.text("unit").trim();
    let amount = number("quantity").filter(|_| !unit.is_empty())?;
    Some(Quantity { amount, unit: unit.to_owned() })
}

fn countries<'a>(record: &'a Record, name: &str) -> &'a [Iso3] {
    if let Some(Value::Countries(countries)) = record.get(name) { countries } else { &[] }
}

fn leg(leg: Leg<Iso3>) -> FlowLeg {
    FlowLeg {
        from: name_of(leg.from),
        to: name_of(leg.to),
        kind: shown(leg.kind),
        routes: leg.routes,
        cases: [leg.cases, leg.without_quantity],
        volumes: leg.volumes.into_iter().collect(),
        certainty: match leg.certainty {
            Certainty::Supposed => FlowCertainty::Supposed,
            Certainty::Reported => FlowCertainty::Reported,
            Certainty::Seen => FlowCertainty::Seen,
        },
        by_certainty: leg.by_certainty,
    }
}

fn role(role: &Role<Iso3>) -> FlowRole {
    FlowRole {
        country: name_of(role.place),
        kind: shown(role.kind),
        origin: role.origin,
        transit: role.transit,
        destination: role.destination,
    }
}

const fn kind(kind: FlowKind) -> Kind {
    match kind {
        FlowKind::People => Kind::People,
        FlowKind::Drugs => Kind::Drugs,
        FlowKind::Arms => Kind::Arms,
        FlowKind::Resources => Kind::Resources,
    }
}

const fn shown(kind: Kind) -> FlowKind {
    match kind {
        Kind::People => FlowKind::People,
        Kind::Drugs => FlowKind::Drugs,
        Kind::Arms => FlowKind::Arms,
        Kind::Resources => FlowKind::Resources,
    }
}
