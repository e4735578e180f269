//! Why things are not told of countries, each reason once with all countries that it holds for.

use std::collections::BTreeMap;

use crate::contract::moment::{CountryMoments, Untold, UntoldOf};

/// Returns the reasons, those of the most countries first.
pub(super) fn untold(countries: &[CountryMoments]) -> Vec<Untold> {
    let mut reasons: BTreeMap<(String, UntoldOf), Vec<String>> = BTreeMap::new();
    for country in countries {
        let rising: Vec<&String> = country.indicators.iter().filter_map(|one| one.why_none.as_ref()).collect();
        let closeness = country.closeness_why_none.as_ref();
        let mut add = |why: &str, of| reasons.entry((why.to_owned(), of)).or_default().push(country.name.clone());
        match (rising.as_slice(), closeness) {
            ([first, rest @ ..], Some(why)) if *first == why && rest.iter().all(|one| *one == why) => {
                add(why, UntoldOf::Both);
            }
            _ => {
                let mut seen: Vec<&String> = Vec::new();
                for why in rising {
                    if !seen.contains(&why) {
                        add(why, UntoldOf::Rising);
                        seen.push(why);
                    }
                }
                if let Some(why) = closeness {
                    add(why, UntoldOf::Closeness);
                }
            }
        }
    }
    let reason = |((why, of), countries)| Untold { why, of, countries };
    let mut all: Vec<Untold> = reasons.into_iter().map(reason).collect();
    all.sort_by(|a, b| b.countries.len().cmp(&a.countries.len()).then_with(|| a.why.cmp(&b.why)));
    all
}
