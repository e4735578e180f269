//! Border zones: events near the border between two countries, whether they grow, and whether there are more than land would
//! say.
//!
//! A point is near a border within D km by the rule of [`crate::route`]: another country lies in one of 16 directions at D
//! or at D/2 km. An event near two borders stands in both pairs, and once in the total. An event at sea, or where the base
//! map has no country, is near no border and is counted apart. Nothing is said of who crossed: an event near a border need
//! not have to do with it.

use std::collections::BTreeMap;
use std::f64::consts::TAU;

use statrs::distribution::{Binomial, ContinuousCDF, DiscreteCDF, Normal};

use sitroom_domain::phrase;

use crate::hotspot::mann_kendall::{Trend, mann_kendall};
use crate::refusal::within;
use crate::route::{BEARINGS, destination};
use crate::sphere::check;
use crate::{LonLat, Refusal};

/// Method and version, as printed beside the figures.
pub const METHOD: &str = phrase!("events near borders, method 1.0");

/// Events between two questions whether to go on.
const BLOCK: usize = 128;

/// Fewest periods that a trend is told of.
const LEAST_PERIODS: usize = 3;

/// The zone along the border of two countries.
#[derive(Debug, Clone, PartialEq)]
pub struct Zone<C> {
    /// The two countries, the smaller first.
    pub between: [C; 2],
    /// Events a period on the side of the first country and on that of the second; `None` is no data.
    pub counts: Vec<Option<[u32; 2]>>,
    /// Whether the events of both sides rise or fall over the known periods; `None` for fewer than three.
    pub trend: Option<Trend>,
}

/// Events near borders.
#[derive(Debug, Clone, PartialEq)]
pub struct BorderZones<C> {
    /// One a pair of countries with an event near its border, by country.
    pub zones: Vec<Zone<C>>,
    /// Events near any border, each once.
    pub near: u64,
    /// Events in a country, near a border or not.
    pub on_land: u64,
    /// Events where there is no country.
    pub nowhere: u64,
}

/// How the share of events near a border compares with that of the land near one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BorderShare {
    /// The share of events near a border.
    pub share: f64,
    /// The lower end of the interval that holds it with 0.95.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// The share by that of the land: above 1 where there are more events than land would say.
    pub ratio: f64,
    /// The probability of as many near a border, where each event fell on the land by lot, independent of all others. Events
    /// that come in clusters do not: it is then too small.
    pub p: f64,
}

/// Returns the events near borders by pair of countries and period. `events` are longitude and latitude in degrees and the
/// number of a period from 0; `known` tells of each period whether there are data, and events of others are left out.
/// `go_on` is asked every few milliseconds.
///
/// # Errors
/// Refused for points that are none, a distance out of range (1 to 500 km), an event in a period that there is none of, and
/// with [`Refusal::Stopped`] when `go_on` says no.
pub fn border_zones<C: Copy + Ord>(
    events: &[(LonLat, usize)],
    known: &[bool],
    distance_km: f64,
    country_at: impl Fn(LonLat) -> Option<C>,
    go_on: &dyn Fn() -> bool,
) -> Result<BorderZones<C>, Refusal> {
    within(phrase!("The distance from the border in km"), distance_km, 1.0, 500.0)?;
    let points: Vec<LonLat> = events.iter().map(|(at, _)| *at).collect();
    check(&points)?;
    let last = known.len() as f64 - 1.0;
    events.iter().try_for_each(|(_, period)| within(phrase!("The number of a period"), *period as f64, 0.0, last))?;
    let mut counts: BTreeMap<[C; 2], Vec<[u32; 2]>> = BTreeMap::new();
    let mut found = BorderZones { zones: Vec::new(), near: 0, on_land: 0, nowhere: 0 };
    for (number, (at, period)) in events.iter().filter(|(_, period)| known[*period]).enumerate() {
        if number.is_multiple_of(BLOCK) && !go_on() {
            return Err(Refusal::Stopped);
        }
        let Some(here) = country_at(*at) else {
            found.nowhere += 1;
            continue;
        };
        let beside = countries_within(*at, here, distance_km, &country_at);
        found.on_land += 1;
        found.near += u64::from(!beside.is_empty());
        for there in beside {
            let side = usize::from(there < here);
            let pair = if side == 0 { [here, there] } else { [there, here] };
            counts.entry(pair).or_insert_with(|| vec![[0; 2]; known.len()])[*period][side] += 1;
        }
    }
    found.zones =
        counts.into_iter().map(|(between, counts)| zone(between, &counts, known)).collect::<Result<_, _>>()?;
    Ok(found)
}

/// Returns how a share of events near a border compares with the share of the land near one, more than 0 and less than 1.
///
/// Method: E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference, Journal of the American
/// Statistical Association 22 (1927), without correction for continuity; p is exact, from the binomial distribution.
///
/// # Errors
/// Refused for no event, more near a border than there are, and a share of land that is none or all.
pub fn border_share(near: u64, all: u64, land_share: f64) -> Result<BorderShare, Refusal> {
    if all == 0 {
        return Err(Refusal::TooFew { method: "a share", least: 1, found: 0 });
    }
    within(phrase!("The number of events near a border"), near as f64, 0.0, all as f64)?;
    within(phrase!("The share of land near a border"), land_share, 1e-6, 1.0 - 1e-6)?;
    let (count, share) = (all as f64, near as f64 / all as f64);
    let z2 = Normal::standard().inverse_cdf(0.975).powi(2);
    let middle = (share + z2 / (2.0 * count)) / (1.0 + z2 / count);
    let reach = (z2 * (share * (1.0 - share) / count + z2 / (4.0 * count * count))).sqrt() / (1.0 + z2 / count);
    let chance = Binomial::new(land_share, all).map_or(1.0, |by_lot| near.checked_sub(1).map_or(1.0, |k| by_lot.sf(k)));
    let (low, high) = ((middle - reach).max(0.0), (middle + reach).min(1.0));
    Ok(BorderShare { share, low, high, ratio: share / land_share, p: chance })
}

/// Returns the other countries within a distance of a point, each once.
fn countries_within<C: Copy + Ord>(
    point: LonLat,
    here: C,
    distance_km: f64,
    country_at: &impl Fn(LonLat) -> Option<C>,
) -> Vec<C> {
    let looked_at = [0.5, 1.0].into_iter().flat_map(|share| (0..BEARINGS).map(move |turn| (share, turn)));
    let mut found: Vec<C> = looked_at
        .filter_map(|(share, turn)| {
            let bearing = TAU * f64::from(turn) / f64::from(BEARINGS);
            country_at(destination(point, bearing, distance_km * share)).filter(|there| *there != here)
        })
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

fn zone<C>(between: [C; 2], counts: &[[u32; 2]], known: &[bool]) -> Result<Zone<C>, Refusal> {
    let of_known = counts.iter().zip(known).filter(|(_, known)| **known);
    let both: Vec<f64> = of_known.map(|(sides, _)| sides.iter().copied().map(f64::from).sum()).collect();
    let trend = (both.len() >= LEAST_PERIODS).then(|| mann_kendall(&both)).transpose()?;
    let counts = counts.iter().zip(known).map(|(sides, known)| known.then_some(*sides)).collect();
    Ok(Zone { between, counts, trend })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::route::is_near_border;
    use proptest::prelude::*;

    /// Three countries that meet in [10, 5], and the sea south of the equator.
    fn three([lon, lat]: LonLat) -> Option<char> {
        match (lat > 0.0, lon < 10.0, lat < 5.0) {
            (false, ..) => None,
            (true, true, _) => Some('A'),
            (true, false, true) => Some('B'),
            (true, false, false) => Some('C'),
        }
    }

    #[test]
    fn an_event_counts_once_in_the_total_and_in_each_zone_that_it_lies_in() {
        let events = [
            ([9.9, 2.0], 0), // A, near B.
            ([10.1, 2.0], 1),
            ([9.9, 5.1], 3), // A, near B and C.
            ([5.0, 5.0], 1), // A, near none.
            ([9.9, -0.01], 1),
            ([9.9, 2.0], 2), // In a period without data.
        ];
        let found = border_zones(&events, &[true, true, false, true], 50.0, three, &|| true).unwrap();
        assert_eq!((found.near, found.on_land, found.nowhere), (3, 4, 1));
        let pairs: Vec<_> = found.zones.iter().map(|zone| (zone.between, zone.counts.clone())).collect();
        let counts = [Some([1, 0]), Some([0, 1]), None, Some([1, 0])];
        assert_eq!(pairs[0], (['A', 'B'], counts.to_vec()));
        assert_eq!(pairs[1], (['A', 'C'], vec![Some([0, 0]), Some([0, 0]), None, Some([1, 0])]));
        assert_eq!(found.zones[0].trend.unwrap().s, 0);
        assert_eq!(found.zones[1].trend.unwrap().s, 2);
        let few = border_zones(&events[..2], &[true, true], 50.0, three, &|| true).unwrap();
        assert_eq!(few.zones[0].trend, None);
    }

    #[test]
    fn shares_are_those_of_statsmodels_and_scipy() {
        // statsmodels 0.15.0: proportion_confint(k, n, method="wilson"); scipy 1.17.1: binomtest(k, n, p, "greater").pvalue.
        for (near, all, land, low, high, p) in SHARES {
            let found = border_share(near, all, land).unwrap();
            let expected = [(found.low, low), (found.high, high), (found.p, p)];
            assert!(expected.iter().all(|(found, expected)| (found - expected).abs() < 1e-9), "{found:?}");
            assert!((found.ratio * land - found.share).abs() < 1e-12);
        }
    }

    const SHARES: [(u64, u64, f64, f64, f64, f64); 4] = [
        (37, 120, 0.2, 0.232_727_369_889_162_98, 0.395_829_977_238_006_84, 0.003_229_998_485_766_455_3),
        (0, 15, 0.1, 0.0, 0.203_883_301_035_848_67, 1.0),
        (15, 15, 0.5, 0.796_116_698_964_151_3, 1.0, 3.051_757_812_5e-05),
        (230, 1900, 0.13, 0.107_145_165_546_631_71, 0.136_489_332_836_449_9, 0.884_467_038_364_454_5),
    ];

    #[test]
    fn what_is_no_share_is_refused() {
        assert!(
            border_share(0, 0, 0.5).is_err() && border_share(3, 2, 0.5).is_err() && border_share(1, 2, 1.0).is_err()
        );
        let of = |events: &[(LonLat, usize)], km| {
            border_zones(events, &[true], km, three, &|| true).unwrap_err().to_string()
        };
        assert_eq!(of(&[([1.0, 1.0], 1)], 50.0), "The number of a period is 1: it must lie between 0 and 0.");
        let stopped = border_zones(&[([1.0, 1.0], 0)], &[true], 50.0, three, &|| false);
        assert_eq!(stopped, Err(Refusal::Stopped));
        assert_eq!(of(&[], 0.0), "The distance from the border in km is 0: it must lie between 1 and 500.");
    }

    proptest! {
        #[test]
        fn near_is_what_a_route_calls_near_and_order_and_doubling_change_nothing_else(
            points in prop::collection::vec((5.0..15.0_f64, -1.0..10.0_f64, 0..4_usize), 1..40),
        ) {
            let mut events: Vec<(LonLat, usize)> = points.iter().map(|(lon, lat, period)| ([*lon, *lat], *period)).collect();
            let of = |events: &[(LonLat, usize)]| border_zones(events, &[true; 4], 60.0, three, &|| true).unwrap();
            let found = of(&events);
            let near = events.iter().filter(|(at, _)| is_near_border(*at, 60.0, three)).count() as u64;
            prop_assert_eq!(found.near, near);
            prop_assert_eq!(found.on_land + found.nowhere, events.len() as u64);
            events.reverse();
            prop_assert_eq!(&of(&events), &found);
            let doubled = of(&[events.clone(), events].concat());
            prop_assert_eq!(doubled.near, 2 * near);
            let trends = doubled.zones.iter().zip(&found.zones);
            let s = |zone: &Zone<char>| zone.trend.map(|trend| trend.s);
            prop_assert!(trends.into_iter().all(|(two, one)| s(two) == s(one)));
        }
    }
}
