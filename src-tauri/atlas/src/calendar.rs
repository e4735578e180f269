//! Days to months by table, for loops over millions of days.

use std::sync::LazyLock;

use sitroom_domain::Day;

/// Month number (see [`Day::month_number`]) of every day from [`Day::MIN`] to [`Day::MAX`].
static MONTHS: LazyLock<Vec<u16>> =
    LazyLock::new(|| (Day::MIN.0..=Day::MAX.0).map(|day| Day(day).month_number() as u16).collect());

/// Finds months of days.
#[derive(Clone, Copy)]
pub(crate) struct Calendar(&'static [u16]);

impl Calendar {
    /// Returns the calendar.
    pub(crate) fn new() -> Self {
        Self(&MONTHS)
    }

    /// Returns the month number of a day since 1970-01-01, as [`Day::month_number`] does.
    pub(crate) fn month(self, day: i32) -> i32 {
        let offset = day.wrapping_sub(Day::MIN.0) as u32 as usize;
        self.0.get(offset).map_or_else(|| Day(day).month_number(), |month| i32::from(*month))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_agrees_with_the_calendar_inside_and_outside_its_span() {
        let calendar = Calendar::new();
        for day in [Day::MIN.0 - 400, Day::MIN.0, -1, 0, 31, 18_262, Day::MAX.0, Day::MAX.0 + 1] {
            assert_eq!(calendar.month(day), Day(day).month_number());
        }
    }
}
