//! How a commitment stands on a day (S/2011/552, §56–58: follow-through).

use sitroom_domain::Day;

/// How a commitment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// Open, and its last possible day is past.
    Late,
    /// Open, and within the span of days in which it may be due.
    MaybeLate,
    /// Open, and its day has not come.
    Due,
    /// Open, and nobody knows its day.
    Undated,
    /// Broken, or kept only in part when its day was past.
    Broken,
    /// Kept.
    Done,
    /// Given up by agreement.
    Withdrawn,
}

impl Standing {
    /// Tells whether it is still to be kept.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Late | Self::MaybeLate | Self::Due | Self::Undated)
    }
}

/// What is known of a commitment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Commitment<'a> {
    /// `open`, `done`, `partly`, `broken` or `withdrawn`; anything else counts as open.
    pub state: &'a str,
    /// First and last day on which it may be due.
    pub due: Option<(Day, Day)>,
    /// First and last day on which it may have been kept.
    pub done_on: Option<(Day, Day)>,
}

/// Returns how a commitment stands on a day.
///
/// What is due within a span of days is late when the whole span is past and may be late within it. A commitment that was
/// kept on a later day than `as_of` was open on `as_of`. Kept in part is open until its last possible day is past, and
/// broken from then on.
#[must_use]
pub fn standing(commitment: &Commitment<'_>, as_of: Day) -> Standing {
    let kept_later = commitment.done_on.is_some_and(|(first, _)| first > as_of);
    match commitment.state {
        "done" if !kept_later => Standing::Done,
        "withdrawn" => Standing::Withdrawn,
        "broken" => Standing::Broken,
        "partly" if commitment.due.is_some_and(|(_, last)| last < as_of) => Standing::Broken,
        _ => match commitment.due {
            None => Standing::Undated,
            Some((_, last)) if last < as_of => Standing::Late,
            Some((first, _)) if first < as_of => Standing::MaybeLate,
            Some(_) => Standing::Due,
        },
    }
}

/// Returns the days from `as_of` until the last day on which an open commitment may be due, negative when it is past; `None`
/// where it is closed or nobody knows its day.
#[must_use]
pub fn days_left(commitment: &Commitment<'_>, as_of: Day) -> Option<i32> {
    let (_, last) = commitment.due?;
    standing(commitment, as_of).is_open().then_some(last.0 - as_of.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const MARCH: (Day, Day) = (Day(100), Day(130));

    fn commitment(state: &str, due: Option<(Day, Day)>) -> Commitment<'_> {
        Commitment { state, due, done_on: None }
    }

    #[test]
    fn an_open_commitment_is_due_then_maybe_late_then_late() {
        let open = commitment("open", Some(MARCH));
        let on = |day| standing(&open, Day(day));
        assert_eq!([on(99), on(100), on(101), on(130), on(131)].map(|is| is as u8), {
            use Standing::{Due, Late, MaybeLate};
            [Due, Due, MaybeLate, MaybeLate, Late].map(|is| is as u8)
        });
        assert_eq!(days_left(&open, Day(140)), Some(-10));
        assert_eq!(standing(&commitment("open", None), Day(140)), Standing::Undated);
    }

    #[test]
    fn what_is_closed_says_so_and_is_never_late() {
        for (state, closed) in
            [("done", Standing::Done), ("withdrawn", Standing::Withdrawn), ("broken", Standing::Broken)]
        {
            assert_eq!(standing(&commitment(state, Some(MARCH)), Day(500)), closed);
            assert_eq!(days_left(&commitment(state, Some(MARCH)), Day(500)), None);
        }
        assert_eq!(standing(&commitment("partly", Some(MARCH)), Day(120)), Standing::MaybeLate);
        assert_eq!(standing(&commitment("partly", Some(MARCH)), Day(131)), Standing::Broken);
    }

    #[test]
    fn what_was_kept_later_was_open_before() {
        let kept = Commitment { state: "done", due: Some(MARCH), done_on: Some((Day(150), Day(150))) };
        assert_eq!(standing(&kept, Day(149)), Standing::Late);
        assert_eq!(standing(&kept, Day(150)), Standing::Done);
    }

    proptest! {
        #[test]
        fn time_only_moves_an_open_commitment_from_due_to_late(first in 0_i32..1000, long in 0_i32..100, day in -50_i32..1200) {
            let open = commitment("open", Some((Day(first), Day(first + long))));
            let rank = |day: i32| match standing(&open, Day(day)) {
                Standing::Due => 0,
                Standing::MaybeLate => 1,
                Standing::Late => 2,
                _ => 9,
            };
            prop_assert!(rank(day) <= rank(day + 1) && rank(day + 1) < 9);
            prop_assert_eq!(rank(day) == 2, days_left(&open, Day(day)).unwrap() < 0);
        }
    }
}
