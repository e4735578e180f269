//! GDELT 2.0: articles that a search finds, and the events that a machine reads in the news of each quarter of an hour.
//!
//! Nobody has checked either: both become reports to be sifted, never events.

mod articles;
mod export;
mod fips;

pub use articles::{ADDRESS as ARTICLES_ADDRESS, Articles};
pub use export::{ADDRESS as EXPORT_ADDRESS, Export};

use sitroom_domain::record::Moment;

/// Returns the moment of fourteen digits, `20260310121500`, as GDELT writes it with or without `T` and `Z`.
fn moment(text: &str) -> Option<Moment> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    if digits.len() != 14 || text.len() > 16 {
        return None;
    }
    let part = |from: usize, to: usize| &digits[from..to];
    let (day, time) =
        ([part(0, 4), part(4, 6), part(6, 8)].join("-"), [part(8, 10), part(10, 12), part(12, 14)].join(":"));
    format!("{day}T{time}Z").parse().ok()
}

/// Returns a moment as fourteen digits.
fn stamp(moment: Moment) -> String {
    let text: String = moment.to_string().chars().filter(char::is_ascii_digit).collect();
    text + "00"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stamps_are_read_and_written() {
        let quarter = moment("20260310121500").unwrap();
        assert_eq!((quarter.to_string().as_str(), stamp(quarter).as_str()), ("2026-03-10T12:15Z", "20260310121500"));
        assert_eq!(moment("20260310T121500Z"), Some(quarter));
        assert!(moment("20261310121500").is_none() && moment("soon").is_none());
    }
}
