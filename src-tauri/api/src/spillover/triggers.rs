//! What an event in a country triggers in its neighbours, and what is expected next week.

use sitroom_analysis::Refusal;
use sitroom_analysis::hotspot::fdr::benjamini_hochberg;
use sitroom_analysis::spillover::excitation::{Excitation, OfPlace, Settings, Spill, Triggered, excitation};
use sitroom_analysis::spillover::pressure::{Pressure, pressure, week_after};

use sitroom_domain::say::retold;
use sitroom_domain::{Day, kept, say};

use super::places::{Place, Weeks, adjacency};
use super::{THREADS, is_asked};
use crate::contract::fault::Fault;
use crate::contract::spillover::{FromNeighbour, NextWeek, PooledSpill, SpillCountry, SpillPair, Spillover};

/// Weeks over which an event can trigger others.
pub(super) const LAGS: usize = 8;
const CONFIDENCE: f64 = 0.95;
/// Below which share of false ones a pair stands out.
const CLEAR: f64 = 0.05;
/// Events that could have triggered others, from which on a pair is told: of fewer its figure says nothing.
const LEAST_EXPOSURE: f64 = 10.0;

/// Returns what is known of a country before anything is fitted.
pub(super) fn without_figures(place: &Place) -> SpillCountry {
    let known = place.counts.iter().flatten().count() as u32;
    SpillCountry {
        country: place.name(),
        asked: place.asked,
        known_weeks: [known, 0],
        rests_on: None,
        events: (known > 0).then(|| place.counts.iter().flatten().sum()),
        last_week: place.counts.last().copied().flatten(),
        own: None,
        next: None,
        why_none: None,
    }
}

/// What was fitted on all countries that are stored: the same whichever area is asked for.
pub(super) struct Fitted {
    places: Vec<Place>,
    weeks: Weeks,
    figures: Result<Figures, String>,
}

struct Figures {
    fit: Excitation,
    /// What is expected next week, one a place.
    next: Vec<Option<Pressure>>,
    /// One a pair; none where too few events could have triggered any.
    q: Vec<Option<f64>>,
}

impl Fitted {
    /// Fits what triggers what, and what is expected; where that is refused, the reason.
    pub(super) fn new(places: Vec<Place>, weeks: Weeks, go_on: &dyn Fn() -> bool) -> Result<Self, Fault> {
        let adjacency = adjacency(&places)?;
        let counts: Vec<Vec<Option<u32>>> = places.iter().map(|place| place.counts.clone()).collect();
        let settings = Settings { lags: LAGS, dispersed: true, confidence: CONFIDENCE, threads: THREADS };
        let figures = match excitation(&counts, &adjacency, settings, go_on) {
            Ok(fit) => {
                let next = week_after(weeks.first, weeks.last).unwrap_or(counts.first().map_or(0, Vec::len));
                let next = pressure(&fit, &counts, &adjacency, next)?;
                Ok(Figures { next, q: false_shares(&fit), fit })
            }
            Err(Refusal::Stopped) => return Err(Refusal::Stopped.into()),
            Err(refusal) => Err(kept!("Too little is known week by week of the countries that are stored. {refusal}")),
        };
        Ok(Self { places, weeks, figures })
    }

    /// Adds the figures of some of the countries.
    pub(super) fn add(&self, found: &mut Spillover, shown: &[Place]) {
        let at = |iso3| self.places.iter().position(|place| place.iso3 == iso3);
        let figures = match &self.figures {
            Ok(figures) => figures,
            Err(why_none) => {
                found.why_none = Some(retold(why_none));
                let each = shown.iter().zip(&mut found.countries);
                each.for_each(|(place, country)| country.why_none = Some(why(place, false)));
                return;
            }
        };
        for (place, country) in shown.iter().zip(&mut found.countries) {
            let at = at(place.iso3);
            let fitted = at.and_then(|at| figures.fit.places[at]);
            if let Some(fitted) = fitted {
                country.known_weeks[1] = fitted.weeks as u32;
                country.rests_on = Some(self.rests_on(&fitted));
                country.own = fitted.own;
            }
            let next = at.and_then(|at| figures.next[at].as_ref());
            country.why_none = next.is_none().then(|| why(place, fitted.is_some()));
            country.next = next.map(|next| next_week(next, &self.places));
        }
        let expected = |country: &SpillCountry| country.next.as_ref().map_or(-1.0, |next| next.expected);
        found.countries.sort_by(|a, b| expected(b).total_cmp(&expected(a)).then_with(|| a.country.cmp(&b.country)));
        found.pairs = self.pairs(figures, shown);
        let told = figures.q.iter().flatten().count() as u32;
        let pooled =
            |all: Triggered| PooledSpill { share: all.figure, interval: [all.low, all.high], p: all.p, pairs: told };
        found.pooled = figures.fit.pooled.map(pooled);
        found.disagree = disagree(&found.pairs, found.pooled);
        found.branching = Some(figures.fit.branching);
        found.decay = Some(figures.fit.decay);
    }

    /// Says on how many weeks of which period the figures of a place rest.
    fn rests_on(&self, fitted: &OfPlace) -> String {
        let [first, last] = fitted.span.map(|week| Day(self.weeks.first.0 + 7 * week as i32));
        say!(
            "These figures rest on {} whole weeks from {} to {}: those that are known here and in all neighbours whose \
             data reach to the last, each with the {LAGS} weeks before it.",
            fitted.weeks,
            first.in_words(),
            Day(last.0 + 6).in_words()
        )
    }

    /// Returns the pairs that a country that was asked for takes part in, the least likely by chance first.
    fn pairs(&self, figures: &Figures, shown: &[Place]) -> Vec<SpillPair> {
        let place = |at: usize| &self.places[at];
        let asked = |spill: &&Spill| [spill.from, spill.to].into_iter().any(|at| is_asked(shown, place(at).iso3));
        let pair = |(spill, q): (&Spill, f64)| SpillPair {
            from: place(spill.from).name(),
            to: place(spill.to).name(),
            triggered: spill.alone.figure,
            interval: [spill.alone.low, spill.alone.high],
            p: spill.alone.p,
            q,
            drawn: spill.drawn,
            exposure: spill.exposure,
            weeks: figures.fit.places[spill.to].map_or(0, |place| place.weeks as u32),
        };
        let told = figures.fit.spills.iter().zip(&figures.q).filter(|(spill, _)| asked(spill));
        let mut pairs: Vec<SpillPair> = told.filter_map(|(spill, q)| Some(pair((spill, (*q)?)))).collect();
        pairs.sort_by(|a, b| a.p.total_cmp(&b.p).then(b.drawn.total_cmp(&a.drawn)));
        pairs
    }
}

/// Returns the share of false ones among the pairs that are at least as unlikely, of all pairs of which anything can be
/// told.
fn false_shares(fit: &Excitation) -> Vec<Option<f64>> {
    let is_told = |spill: &Spill| spill.exposure >= LEAST_EXPOSURE;
    let p: Vec<f64> = fit.spills.iter().filter(|spill| is_told(spill)).map(|spill| spill.alone.p).collect();
    let mut q = benjamini_hochberg(&p).into_iter();
    fit.spills.iter().map(|spill| if is_told(spill) { q.next() } else { None }).collect()
}

/// Says where a pair that stands out taken alone is drawn out of its own interval by all pairs together: two methods that do
/// not agree.
fn disagree(pairs: &[SpillPair], pooled: Option<PooledSpill>) -> Option<String> {
    let all = pooled?;
    let apart = pairs.iter().filter(|pair| pair.q < CLEAR && pair.drawn < pair.interval[0]);
    let names: Vec<String> = apart.map(|pair| format!("{} → {}", pair.from.name, pair.to.name)).collect();
    let [low, high] = all.interval.map(|end| end * 100.0);
    let which = match names.as_slice() {
        [] => return None,
        [one] => say!("{one} stands out"),
        [most @ .., last] => say!("{} and {last} stand out", most.join(", ")),
    };
    Some(say!(
        "Two methods do not agree. Taken pair by pair, {which} beyond chance (q below {CLEAR}). Taken together, one neighbour \
         triggers {:.1} % of a country’s events (95 % between {low:.1} and {high:.1} %), and what is expected next week rests on \
         that. Take such a pair as a question, and not as a finding.",
        all.share * 100.0
    ))
}

fn next_week(next: &Pressure, places: &[Place]) -> NextWeek {
    let from = |(place, events): &(usize, f64)| FromNeighbour { country: places[*place].name(), events: *events };
    NextWeek {
        expected: next.expected,
        range: next.range,
        baseline: next.baseline,
        own: next.own,
        from: next.from.iter().map(from).collect(),
        share_from_neighbours: next.share_from_neighbours(),
    }
}

/// Returns why nothing is expected in a country.
fn why(place: &Place, is_fitted: bool) -> String {
    let ends = place.covered.and_then(|covered| covered.until);
    match (place.counts.last().copied().flatten(), ends) {
        (None, Some(day)) => say!("No data: those of the country end on {}.", day.in_words()),
        (None, None) => say!("No data: no event of the country is stored up to this week."),
        _ if is_fitted => say!("The last weeks of a neighbour are not known."),
        _ => say!("Too few weeks are known of the country and all its neighbours together: 26 are needed."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::spillover::CountryName;

    fn pair(q: f64, drawn: f64) -> SpillPair {
        let name = |name: &str| CountryName { iso3: name.to_owned(), name: name.to_owned() };
        let (triggered, interval) = (3.3, [1.1, 5.9]);
        SpillPair { from: name("A"), to: name("B"), triggered, interval, p: q, q, drawn, exposure: 40.0, weeks: 236 }
    }

    #[test]
    fn two_methods_that_do_not_agree_are_told_and_two_that_do_are_not() {
        let all = Some(PooledSpill { share: 0.0, interval: [0.0, 0.003], p: 1.0, pairs: 18 });
        let said = disagree(&[pair(0.02, 0.02), pair(0.6, 0.0)], all).unwrap();
        assert!(said.contains("A → B stands out") && said.contains("0.0 % of a country’s events"), "{said}");
        assert!(said.contains("between 0.0 and 0.3 %") && said.ends_with("not as a finding."), "{said}");
        assert_eq!(disagree(&[pair(0.02, 3.0)], all), None, "the pair stays within its own interval");
        assert_eq!(disagree(&[pair(0.6, 0.0)], all), None, "by chance");
    }
}
