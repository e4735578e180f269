//! Where the data of a country end before those of others: a silence that no chance explains is no data, and never zero.

use std::collections::HashMap;

use sitroom_atlas::{Atlas, CountryMonth};
use sitroom_domain::{CountryIndex, Day};

/// Months without an event, up to the newest that is stored of any country, after which the data may have ended.
const SILENT_MONTHS: i32 = 12;
/// Events in as many months before, from which on that silence is no chance: at two a month, twelve empty months have a
/// probability of e⁻²⁴.
const MANY: u32 = 24;

/// Returns the last day of the data of countries whose data end before the newest event that is stored: those with no event
/// in the last twelve months at least, and with two a month or more in the twelve months up to their newest.
pub(crate) fn data_ends(atlas: &Atlas) -> HashMap<CountryIndex, Day> {
    let Some((_, newest)) = atlas.days() else { return HashMap::new() };
    let months = atlas.by_country_month(&atlas.all());
    let by_country = months.chunk_by(|one, other| one.country == other.country);
    by_country.filter_map(|months| Some((months.first()?.country, end_of(months, newest.month_number())?))).collect()
}

/// Returns the last day of the data of a country by its months with events, where they end before the newest month.
pub(crate) fn end_of(months: &[CountryMonth], newest: i32) -> Option<Day> {
    let last = months.last()?.month;
    let before: u32 = months.iter().filter(|one| one.month > last - SILENT_MONTHS).map(|one| one.events).sum();
    let ended = newest - last >= SILENT_MONTHS && before >= MANY;
    ended.then(|| Day(Day::first_of_month(last + 1).0 - 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn months(last: i32, events: u32) -> Vec<CountryMonth> {
        let country = CountryIndex(1);
        (last - 11..=last).map(|month| CountryMonth { country, month, events, best: 0 }).collect()
    }

    #[test]
    fn a_long_silence_after_many_events_is_the_end_of_the_data() {
        let day = |text: &str| Some(text.parse::<Day>().unwrap());
        let december = "2019-12-01".parse::<Day>().unwrap().month_number();
        assert_eq!(end_of(&months(december, 40), december + 48), day("2019-12-31"));
        assert_eq!(end_of(&months(december, 40), december + 11), None, "eleven months may be quiet");
        assert_eq!(end_of(&months(december, 1), december + 48), None, "where little happened, nothing is zero");
    }
}
