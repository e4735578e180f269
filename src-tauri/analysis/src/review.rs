//! When a closed case is looked at again: follow-up goes on after the crisis (S/2011/552, §56–58).

use sitroom_domain::Day;

/// Months after the closing.
pub const AFTER_MONTHS: [i32; 4] = [1, 3, 6, 12];

/// Returns the days on which a case that was closed on a day is looked at again: the same day of the month, or the last one of a
/// shorter month.
#[must_use]
pub fn reviews(closed: Day) -> [Day; 4] {
    let month = closed.month_number();
    let into = closed.0 - Day::first_of_month(month).0;
    AFTER_MONTHS.map(|after| {
        let [first, next] = [month + after, month + after + 1].map(Day::first_of_month);
        Day((first.0 + into).min(next.0 - 1))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_is_looked_at_again_after_one_three_six_and_twelve_months() {
        let days = |closed: &str| reviews(closed.parse().unwrap()).map(|day| day.to_string());
        assert_eq!(days("2023-03-15"), ["2023-04-15", "2023-06-15", "2023-09-15", "2024-03-15"]);
        assert_eq!(days("2023-08-31"), ["2023-09-30", "2023-11-30", "2024-02-29", "2024-08-31"]);
    }
}
