//! What flows from where, through where, to where: routes and trafficking cases as one directed network.
//!
//! Quantities of different units are never added, and units are taken as written but for space around them: “Mg” is not
//! “mg”. A case without a quantity is counted, not guessed; a route has no quantity and is counted apart from cases. A leg
//! joins two places that follow each other in a record, whatever lies between them: it says that the record names both in
//! that order.
//!
//! Limits. Seizures and cases measure where interdiction happens as much as where trafficking does
//! ([`super::overlap::CAVEAT`]): a country with many cases may be the one that looks.

use std::collections::{BTreeMap, BTreeSet};

use sitroom_domain::phrase;

use crate::Refusal;

/// Method and version, as printed beside the figures.
pub const METHOD: &str = phrase!("flows from origin over transit to destination, method 1.0");

/// What is moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// People.
    People,
    /// Drugs.
    Drugs,
    /// Arms.
    Arms,
    /// Looted resources.
    Resources,
}

/// How sure a record is, the surest last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// Nobody has seen or told of it.
    Supposed,
    /// Somebody tells of it.
    Reported,
    /// It was seen.
    Seen,
}

/// What kind of record it is.
#[derive(Debug, Clone, PartialEq)]
pub enum Record {
    /// A route that is used.
    Route,
    /// A seizure or case, with how much of what unit, where that is known.
    Case(Option<Quantity>),
}

/// How much of something.
#[derive(Debug, Clone, PartialEq)]
pub struct Quantity {
    /// The number, not negative.
    pub amount: f64,
    /// What it counts: “kg”, “persons”.
    pub unit: String,
}

/// A record of a flow; `P` is the id of a country or a place.
#[derive(Debug, Clone, PartialEq)]
pub struct Passage<P> {
    /// Where it begins; `None` is not known.
    pub origin: Option<P>,
    /// Through where, in order.
    pub transit: Vec<P>,
    /// Where it ends; `None` is not known.
    pub destination: Option<P>,
    /// What is moved.
    pub kind: Kind,
    /// A route, or a case with its quantity.
    pub record: Record,
    /// How sure it is.
    pub certainty: Certainty,
}

/// What flows from one place to the next.
#[derive(Debug, Clone, PartialEq)]
pub struct Leg<P> {
    /// From where.
    pub from: P,
    /// To where.
    pub to: P,
    /// What.
    pub kind: Kind,
    /// Routes over it.
    pub routes: u32,
    /// Cases over it.
    pub cases: u32,
    /// Of these, the cases without a quantity.
    pub without_quantity: u32,
    /// The sum of the quantities of cases, a unit each.
    pub volumes: BTreeMap<String, f64>,
    /// The surest record.
    pub certainty: Certainty,
    /// Records by certainty: supposed, reported, seen.
    pub by_certainty: [u32; 3],
}

/// What part a place has in the flows of a kind.
#[derive(Debug, Clone, PartialEq)]
pub struct Role<P> {
    /// The place.
    pub place: P,
    /// The kind.
    pub kind: Kind,
    /// Records that begin there, and their share of those of this kind whose origin is known.
    pub origin: (u32, Option<f64>),
    /// Records that pass through, and their share of those of this kind that name any transit.
    pub transit: (u32, Option<f64>),
    /// Records that end there, and their share of those of this kind whose destination is known.
    pub destination: (u32, Option<f64>),
}

/// The network of some flows.
#[derive(Debug, Clone, PartialEq)]
pub struct Network<P> {
    /// By from, to and kind.
    pub legs: Vec<Leg<P>>,
    /// By place and kind.
    pub roles: Vec<Role<P>>,
    /// Records that name fewer than two places, and so no leg.
    pub without_leg: u32,
}

/// Joins records into a network.
///
/// A place that follows itself in a record counts once. A record that takes a leg twice counts once there.
///
/// # Errors
/// Refused for a quantity that is negative or not finite.
pub fn network<P: Copy + Ord>(passages: &[Passage<P>]) -> Result<Network<P>, Refusal> {
    let mut legs: BTreeMap<(P, P, Kind), Leg<P>> = BTreeMap::new();
    let mut without_leg = 0;
    for (index, passage) in passages.iter().enumerate() {
        if let Record::Case(Some(quantity)) = &passage.record
            && !(quantity.amount.is_finite() && quantity.amount >= 0.0)
        {
            return Err(Refusal::Quantity { index, amount: quantity.amount });
        }
        let stops = stops(passage);
        without_leg += u32::from(stops.len() < 2);
        let passed: BTreeSet<(P, P)> = stops.windows(2).map(|pair| (pair[0], pair[1])).collect();
        for (from, to) in passed {
            legs.entry((from, to, passage.kind)).or_insert_with(|| empty(from, to, passage)).add(passage);
        }
    }
    Ok(Network { legs: legs.into_values().collect(), roles: roles(passages), without_leg })
}

/// Returns the places of a record in order, each once where it follows itself.
fn stops<P: Copy + PartialEq>(passage: &Passage<P>) -> Vec<P> {
    let mut stops: Vec<P> = passage.origin.into_iter().collect();
    stops.extend(passage.transit.iter().copied().chain(passage.destination));
    stops.dedup();
    stops
}

fn empty<P>(from: P, to: P, passage: &Passage<P>) -> Leg<P> {
    Leg {
        from,
        to,
        kind: passage.kind,
        routes: 0,
        cases: 0,
        without_quantity: 0,
        volumes: BTreeMap::new(),
        certainty: passage.certainty,
        by_certainty: [0; 3],
    }
}

impl<P> Leg<P> {
    fn add(&mut self, passage: &Passage<P>) {
        match &passage.record {
            Record::Route => self.routes += 1,
            Record::Case(quantity) => {
                self.cases += 1;
                match quantity {
                    Some(Quantity { amount, unit }) => {
                        *self.volumes.entry(unit.trim().to_owned()).or_insert(0.0) += amount;
                    }

                    None => self.without_quantity += 1,
                }
            }
        }
        self.certainty = self.certainty.max(passage.certainty);
        self.by_certainty[passage.certainty as usize] += 1;
    }
}

/// Returns the part of each place, by kind.
fn roles<P: Copy + Ord>(passages: &[Passage<P>]) -> Vec<Role<P>> {
    let mut counts: BTreeMap<(P, Kind), [u32; 3]> = BTreeMap::new();
    let mut known: BTreeMap<Kind, [u32; 3]> = BTreeMap::new();
    for passage in passages {
        let transit: BTreeSet<P> = passage.transit.iter().copied().collect();
        let of_role = [passage.origin.into_iter().collect(), transit, passage.destination.into_iter().collect()];
        for (role, places) in of_role.iter().enumerate() {
            known.entry(passage.kind).or_default()[role] += u32::from(!places.is_empty());
            for place in places {
                counts.entry((*place, passage.kind)).or_default()[role] += 1;
            }
        }
    }
    let role = |((place, kind), counts): ((P, Kind), [u32; 3])| {
        let known = known.get(&kind).copied().unwrap_or_default();
        let of = |role: usize| {
            let share = f64::from(counts[role]) / f64::from(known[role]);
            (counts[role], (known[role] > 0).then_some(share))
        };
        Role { place, kind, origin: of(0), transit: of(1), destination: of(2) }
    };
    counts.into_iter().map(role).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn case(stops: &[u8], quantity: Option<(f64, &str)>, certainty: Certainty) -> Passage<u8> {
        let quantity = quantity.map(|(amount, unit)| Quantity { amount, unit: unit.to_owned() });
        let (origin, rest) = stops.split_first().unwrap();
        let (destination, transit) = rest.split_last().map_or((None, &[][..]), |(last, rest)| (Some(*last), rest));
        Passage {
            origin: Some(*origin),
            transit: transit.to_vec(),
            destination,
            kind: Kind::Drugs,
            record: Record::Case(quantity),
            certainty,
        }
    }

    #[test]
    fn quantities_of_one_unit_are_added_and_others_stand_apart() {
        let passages = [
            case(&[1, 2, 3], Some((5.0, "kg")), Certainty::Reported),
            case(&[1, 2], Some((2.5, " kg ")), Certainty::Seen),
            case(&[1, 2], Some((4.0, "Kg")), Certainty::Supposed),
            case(&[1, 2], Some((300.0, "tablets")), Certainty::Supposed),
            case(&[1, 2], None, Certainty::Supposed),
            Passage { record: Record::Route, ..case(&[1, 2], None, Certainty::Reported) },
            Passage { kind: Kind::Arms, ..case(&[1, 2], Some((7.0, "kg")), Certainty::Reported) },
        ];
        let found = network(&passages).unwrap();
        let leg = &found.legs[0];
        assert_eq!(
            (leg.from, leg.to, leg.kind, leg.routes, leg.cases, leg.without_quantity),
            (1, 2, Kind::Drugs, 1, 5, 1)
        );
        let volumes: Vec<_> = leg.volumes.iter().map(|(unit, sum)| (unit.as_str(), *sum)).collect();
        assert_eq!(volumes, [("Kg", 4.0), ("kg", 7.5), ("tablets", 300.0)]);
        assert_eq!((leg.certainty, leg.by_certainty), (Certainty::Seen, [3, 2, 1]));
        assert_eq!((found.legs[1].kind, found.legs[1].volumes["kg"].to_bits()), (Kind::Arms, 7.0_f64.to_bits()));
        assert_eq!((found.legs[2].from, found.legs[2].to, found.without_leg), (2, 3, 0));
    }

    #[test]
    fn shares_are_of_the_records_that_name_the_role() {
        let mut unknown = case(&[1, 2, 3], None, Certainty::Seen);
        unknown.origin = None;
        let found =
            network(&[case(&[1, 2, 3], None, Certainty::Seen), case(&[4, 3], None, Certainty::Seen), unknown]).unwrap();
        let of = |place: u8| found.roles.iter().find(|role| role.place == place).unwrap();
        assert_eq!((of(1).origin, of(1).destination), ((1, Some(0.5)), (0, Some(0.0))));
        assert_eq!((of(2).transit, of(3).destination), ((2, Some(1.0)), (3, Some(1.0))));
        let alone = network(&[case(&[4], None, Certainty::Seen)]).unwrap();
        assert_eq!((alone.without_leg, alone.legs.len(), alone.roles[0].transit), (1, 0, (0, None)));
    }

    #[test]
    fn a_place_that_follows_itself_counts_once_and_a_leg_once_a_record() {
        let found = network(&[case(&[1, 1, 2, 1, 2, 2], Some((3.0, "kg")), Certainty::Seen)]).unwrap();
        assert_eq!(found.legs.iter().map(|leg| (leg.from, leg.to)).collect::<Vec<_>>(), [(1, 2), (2, 1)]);
        assert!(found.legs.iter().all(|leg| leg.cases == 1 && leg.volumes["kg"].to_bits() == 3.0_f64.to_bits()));
    }

    #[test]
    fn a_quantity_that_is_none_is_refused() {
        for (amount, said) in [(-1.0, "-1"), (f64::NAN, "NaN"), (f64::INFINITY, "inf")] {
            let refused = network(&[case(&[1, 2], Some((amount, "kg")), Certainty::Seen)]).unwrap_err();
            assert_eq!(refused.to_string(), format!("The quantity of record 0 is {said}: it must be 0 or more."));
        }
    }

    proptest! {
        #[test]
        fn the_order_of_records_changes_nothing_and_doubling_doubles(
            records in prop::collection::vec((prop::collection::vec(0..5_u8, 1..5), 0..100_u32, 0..3_usize), 1..20),
        ) {
            let units = ["kg", "persons", "rifles"];
            let passages: Vec<_> = records.iter()
                .map(|(stops, amount, unit)| case(stops, Some((f64::from(*amount), units[*unit])), Certainty::Reported))
                .collect();
            let found = network(&passages).unwrap();
            let turned: Vec<_> = passages.iter().rev().cloned().collect();
            prop_assert_eq!(&network(&turned).unwrap(), &found);
            let doubled = network(&[passages, turned].concat()).unwrap();
            for (two, one) in doubled.legs.iter().zip(&found.legs) {
                prop_assert_eq!(two.cases, 2 * one.cases);
                let volumes = two.volumes.iter().zip(&one.volumes);
                prop_assert!(volumes.into_iter().all(|(two, one)| two.0 == one.0 && (two.1 - 2.0 * one.1).abs() < 1e-9));
            }
            let shares = |network: &Network<u8>| {
                network.roles.iter().map(|role| (role.origin.1, role.destination.1)).collect::<Vec<_>>()
            };
            prop_assert_eq!(shares(&doubled), shares(&found));
        }
    }
}
