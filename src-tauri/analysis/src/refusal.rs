//! Why a figure is refused: each reason as a sentence that can be shown.

use sitroom_domain::{kept, phrase};

/// Why no figure is given.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Refusal {
    /// A number is NaN or infinite.
    #[error("Value {index} of the {what} is no finite number.")]
    NotFinite {
        /// Which list it stands in.
        what: &'static str,
        /// Where it stands, from 0.
        index: usize,
    },
    /// A latitude lies beyond a pole.
    #[error("The latitude of point {index} is {}: it must lie between -90 and 90.", plain(*latitude))]
    Latitude {
        /// Where the point stands, from 0.
        index: usize,
        /// Its latitude, in degrees.
        latitude: f64,
    },
    /// A setting lies outside what makes sense.
    #[error("{setting} is {}: it must lie between {} and {}.", plain(*value), plain(*low), plain(*high))]
    Setting {
        /// The setting and its unit.
        setting: &'static str,
        /// What was asked for.
        value: f64,
        /// The least that is taken.
        low: f64,
        /// The most that is taken.
        high: f64,
    },
    /// Two lists that belong together differ in length.
    #[error("There are {found} {what} where {expected} are needed.")]
    Length {
        /// What is counted.
        what: &'static str,
        /// How many are needed.
        expected: usize,
        /// How many there are.
        found: usize,
    },
    /// There are too few values for the figure.
    #[error("There {} {found} {}, and {least} or more are needed ({method}).", are(*found), values(*found))]
    TooFew {
        /// The method.
        method: &'static str,
        /// How many values it needs.
        least: usize,
        /// How many there are.
        found: usize,
    },
    /// Too few events lie before and after a start.
    #[error("{}", few_events(*before, *after, *least, *a_side))]
    FewEvents {
        /// Events before the start.
        before: u64,
        /// Events from it on.
        after: u64,
        /// How many are needed together.
        least: u64,
        /// How many are needed on each side; 0 for no such need.
        a_side: u64,
    },
    /// Every value is the same, and nothing can be more or less than the others.
    #[error("All values are equal: {method} compares differences, and there are none.")]
    AllEqual {
        /// The method.
        method: &'static str,
    },
    /// Nothing is there to be shared out, compared or followed.
    #[error("The sum of the {what} is zero: {method} has nothing to work on.")]
    Nothing {
        /// The method.
        method: &'static str,
        /// What sums to zero.
        what: &'static str,
    },
    /// A model settles on no values.
    #[error("{method} does not settle on these values: look at the series itself.")]
    Unsettled {
        /// The method.
        method: &'static str,
    },
    /// The place is past what is looked for.
    #[error("No quiet time is known before month {month}: what is compared is the time before violence rises again.")]
    NotQuiet {
        /// The month, from 0.
        month: usize,
    },
    /// No place lies beside another.
    #[error("No place has a neighbour: there is nothing to compare a place with.")]
    NoNeighbours,
    /// A quantity is negative or no number.
    #[error("The quantity of record {index} is {}: it must be 0 or more.", plain(*amount))]
    Quantity {
        /// Where the record stands, from 0.
        index: usize,
        /// The quantity.
        amount: f64,
    },
    /// A row lies where its division has no data, or belongs to none.
    #[error("Row {index} of division {division} lies in month {month}, which the data of no such division cover.")]
    NotCovered {
        /// Where the row stands, from 0.
        index: usize,
        /// Its division, as an index of those passed in.
        division: usize,
        /// Its month.
        month: i32,
    },
    /// The readings of an indicator come from elsewhere.
    #[error("The indicator \"{indicator}\" is not counted from events: pass its readings to the rule instead.")]
    NotCounted {
        /// The indicator.
        indicator: &'static str,
    },
    /// A route has no room to be moved about in.
    #[error(
        "Of {asked} moved routes only {found} stay inside, and {least} are needed: take a shorter route or a wider area."
    )]
    NoRoom {
        /// How many moved copies stayed inside.
        found: usize,
        /// How many were asked for.
        asked: usize,
        /// How many are needed.
        least: usize,
    },
    /// The caller asked to stop.
    #[error("Stopped before the figure was ready.")]
    Stopped,
}

/// Returns a number as a sentence has it: with commas, and no more places than are needed.
fn plain(number: f64) -> String {
    if !number.is_finite() {
        return number.to_string();
    }
    let shown = match number.abs() {
        small if small > 0.0 && small < 0.001 => format!("{number}"),
        small if small < 100.0 => format!("{number:.4}"),
        _ => format!("{number:.0}"),
    };
    let shown = if shown.contains('.') { shown.trim_end_matches('0').trim_end_matches('.') } else { &shown };
    let (sign, digits) = shown.strip_prefix('-').map_or(("", shown), |digits| ("-", digits));
    let (whole, rest) =
        digits.split_once('.').map_or((digits, String::new()), |(whole, rest)| (whole, format!(".{rest}")));
    let mut grouped = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    format!("{sign}{grouped}{rest}")
}

const fn are(count: usize) -> &'static str {
    if count == 1 { "is" } else { "are" }
}

const fn values(count: usize) -> &'static str {
    if count == 1 { "value" } else { "values" }
}

fn few_events(before: u64, after: u64, least: u64, a_side: u64) -> String {
    let was = |count: u64| if count == 1 { phrase!("was 1 event").to_owned() } else { kept!("were {count} events") };
    let then = if after == 1 { phrase!("was 1").to_owned() } else { kept!("were {after}") };
    let each = if a_side > 0 { kept!(", and {a_side} on each side,") } else { String::new() };
    kept!(
        "There {} before the start and there {then} from it on: too few to tell a change from chance, so none is told. \
         {least} together{each} are needed.",
        was(before)
    )
}

/// Refuses a list with a number that is NaN or infinite; `what` names the list.
pub(crate) fn finite(what: &'static str, values: &[f64]) -> Result<(), Refusal> {
    values.iter().position(|value| !value.is_finite()).map_or(Ok(()), |index| Err(Refusal::NotFinite { what, index }))
}

/// Refuses a setting that is NaN or outside of a range, ends included.
pub(crate) fn within(setting: &'static str, value: f64, low: f64, high: f64) -> Result<(), Refusal> {
    if (low..=high).contains(&value) { Ok(()) } else { Err(Refusal::Setting { setting, value, low, high }) }
}

/// Refuses two lists that differ in length.
pub(crate) fn same_length(what: &'static str, expected: usize, found: usize) -> Result<(), Refusal> {
    if expected == found { Ok(()) } else { Err(Refusal::Length { what, expected, found }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_is_a_sentence_and_names_what_is_wrong() {
        let of_list = finite("values", &[1.0, f64::NAN]).unwrap_err();
        assert_eq!(of_list.to_string(), "Value 1 of the values is no finite number.");
        let of_setting = within("The radius in km", f64::NAN, 0.5, 2.0).unwrap_err();
        assert_eq!(of_setting.to_string(), "The radius in km is NaN: it must lie between 0.5 and 2.");
        assert_eq!(same_length("weights", 2, 3).unwrap_err().to_string(), "There are 3 weights where 2 are needed.");
        assert_eq!(within("x", 2.0, 0.5, 2.0), Ok(()));
        let few = Refusal::TooFew { method: "a mean", least: 2, found: 1 };
        assert_eq!(few.to_string(), "There is 1 value, and 2 or more are needed (a mean).");
    }

    #[test]
    fn numbers_in_a_sentence_are_those_that_people_write() {
        let numbers = [20_015.114_442_035_92, 0.001, -90.0, 0.000_001, 7.5, 1_000_000.0, 100.4].map(plain);
        assert_eq!(numbers, ["20,015", "0.001", "-90", "0.000001", "7.5", "1,000,000", "100"]);
    }
}
