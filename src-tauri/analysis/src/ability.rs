//! Who can do what where on a day (S/2011/552, §52, 69: to decide quickly who can do what).

use sitroom_domain::{Day, Iso3};

/// What a partner may be able to do, in the order of all tables.
pub const CAPABILITIES: [&str; 6] = ["convene", "mediate", "observe", "fund", "sanction", "deploy"];

/// Days after which a presence without a recorded end is doubted: it is the last that is known, and may be over.
pub const DOUBTED_AFTER_DAYS: i32 = 730;

/// How well a partner can do something somewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Ability {
    /// Nothing says that it can.
    #[default]
    No,
    /// It can, but is not there.
    Away,
    /// It is there and can in part.
    Partly,
    /// It is there and can.
    Fully,
}

/// One capability of a partner, as it was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Capability {
    /// Its place in [`CAPABILITIES`].
    pub can: usize,
    /// Whether fully; else in part.
    pub fully: bool,
    /// Where; everywhere when empty.
    pub countries: Vec<Iso3>,
    /// First possible day; always before where nobody knows.
    pub since: Option<Day>,
    /// Last possible day; it goes on where nobody knows.
    pub until: Option<Day>,
}

/// Tells whether what began and ended on such days holds on a day.
#[must_use]
pub fn holds_on(since: Option<Day>, until: Option<Day>, as_of: Day) -> bool {
    since.is_none_or(|since| since <= as_of) && until.is_none_or(|until| until >= as_of)
}

/// Returns how well a partner can do each of [`CAPABILITIES`] in a country on a day; the best of what is recorded counts.
#[must_use]
pub fn abilities(present: bool, capabilities: &[Capability], country: Iso3, as_of: Day) -> [Ability; 6] {
    let mut can = [Ability::No; 6];
    let there = capabilities.iter().filter(|one| one.countries.is_empty() || one.countries.contains(&country));
    for one in there.filter(|one| holds_on(one.since, one.until, as_of)) {
        let ability = match (present, one.fully) {
            (false, _) => Ability::Away,
            (true, false) => Ability::Partly,
            (true, true) => Ability::Fully,
        };
        if let Some(slot) = can.get_mut(one.can) {
            *slot = ability.max(*slot);
        }
    }
    can
}

/// Returns the capabilities that nobody who is there has fully.
#[must_use]
pub fn gaps<'a>(all: impl IntoIterator<Item = &'a [Ability; 6]>) -> Vec<&'static str> {
    let mut covered = [false; 6];
    for can in all {
        covered.iter_mut().zip(can).for_each(|(covered, ability)| *covered |= *ability == Ability::Fully);
    }
    CAPABILITIES.iter().zip(covered).filter(|(_, covered)| !covered).map(|(name, _)| *name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn country(code: &str) -> Iso3 {
        code.parse().unwrap()
    }

    fn capability(can: usize, fully: bool, countries: &[&str], since: Option<i32>, until: Option<i32>) -> Capability {
        let countries = countries.iter().map(|code| country(code)).collect();
        Capability { can, fully, countries, since: since.map(Day), until: until.map(Day) }
    }

    #[test]
    fn presence_decides_between_there_and_away() {
        let all = [capability(0, true, &[], None, None), capability(1, false, &["MLI"], Some(10), Some(20))];
        let mali = |present, day| abilities(present, &all, country("MLI"), Day(day));
        assert_eq!(mali(true, 15)[..3], [Ability::Fully, Ability::Partly, Ability::No]);
        assert_eq!(mali(false, 15)[..3], [Ability::Away, Ability::Away, Ability::No]);
        assert_eq!(mali(true, 21)[1], Ability::No);
        assert_eq!(abilities(true, &all, country("NER"), Day(15))[1], Ability::No);
    }

    #[test]
    fn a_gap_is_what_nobody_there_can_do_fully() {
        let there = [[Ability::Fully, Ability::Partly, Ability::Away, Ability::No, Ability::No, Ability::Fully]];
        assert_eq!(gaps(&there), ["mediate", "observe", "fund", "sanction"]);
        assert_eq!(gaps([]), CAPABILITIES);
    }

    proptest! {
        #[test]
        fn being_there_never_makes_a_partner_less_able(
            recorded in prop::collection::vec((0_usize..6, any::<bool>(), 0_i32..50, 0_i32..50), 0..12), day in 0_i32..60,
        ) {
            let all: Vec<Capability> = recorded
                .into_iter()
                .map(|(can, fully, since, long)| capability(can, fully, &[], Some(since), Some(since + long)))
                .collect();
            let at = |present| abilities(present, &all, country("GIN"), Day(day));
            for (away, there) in at(false).into_iter().zip(at(true)) {
                prop_assert!(away <= there && (away == Ability::No) == (there == Ability::No));
            }
        }
    }
}
