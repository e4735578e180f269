//! What a step of a series is, how a count is judged in it, and why it may not be judged at all.

/// Reports needed within about four weeks before a count may be called too high (Farrington et al. 1996, section 3.8).
const FEWEST_REPORTS: u32 = 5;

/// How long a step of a series is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// A week: 52 to the year, so that in five years the season slips by six days.
    Week,
    /// A calendar month.
    Month,
}

impl Step {
    /// Returns the number of steps in a year.
    #[must_use]
    pub const fn in_year(self) -> usize {
        match self {
            Self::Week => 52,
            Self::Month => 12,
        }
    }

    /// Returns the number of seasons that a year is cut into.
    ///
    /// Ten for weeks, as published: the seven weeks around the judged one and nine seasons of five. For months four of
    /// three months, the judged month in the middle of its own: so each season rests on as many months a year as its
    /// share of the year asks for, and none on fewer than three values a year.
    #[must_use]
    pub const fn seasons(self) -> usize {
        match self {
            Self::Week => 10,
            Self::Month => 4,
        }
    }

    /// Returns how many steps to either side of the judged one belong to its season: three weeks, or one month.
    #[must_use]
    pub const fn half_window(self) -> usize {
        match self {
            Self::Week => 3,
            Self::Month => 1,
        }
    }

    /// Returns half a year: the steps just before the judged one that are left out, lest a surge that has begun hide
    /// itself.
    #[must_use]
    pub const fn left_out(self) -> usize {
        self.in_year() / 2
    }

    /// Returns how many steps, the judged one among them, make about four weeks: four weeks, or one month.
    #[must_use]
    pub const fn four_weeks(self) -> usize {
        match self {
            Self::Week => 4,
            Self::Month => 1,
        }
    }

    /// Returns the highest count at step `at` that makes fewer than five reports in four weeks, together with what is
    /// known of the steps before it. What is not known adds nothing.
    pub(super) fn too_few(self, counts: &[Option<u32>], at: usize) -> u32 {
        let before = &counts[at.saturating_sub(self.four_weeks() - 1)..at];
        let known = before.iter().flatten().fold(0_u32, |sum, count| sum.saturating_add(*count));
        (FEWEST_REPORTS - 1).saturating_sub(known)
    }
}

/// What a count is, held against what was to be expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// More than expected.
    Above,
    /// As expected.
    Within,
    /// Fewer than expected: quiet, or nobody reports any more.
    Below,
}

/// Why a step is not judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WhyNone {
    /// The step has no data.
    #[error("There is no data for this step.")]
    NoDataNow,
    /// The series began too short a time before.
    #[error("The past is {found} steps long: {least} or more are needed.")]
    PastTooShort {
        /// Steps from the first with data up to the one before the judged.
        found: usize,
        /// How many are needed.
        least: usize,
    },
    /// The past is long enough and has too many gaps.
    #[error("Of the past, {known} steps have data: {least} or more are needed.")]
    PastTooThin {
        /// Steps with data.
        known: usize,
        /// How many are needed.
        least: usize,
    },
    /// The past has data, but too little in the season of the judged step.
    #[error("Of the same season in past years, {known} steps have data: {least} or more are needed.")]
    SeasonTooThin {
        /// Steps with data.
        known: usize,
        /// How many are needed.
        least: usize,
    },
}

/// Returns how many steps lie between the first with data and `at`: data that begin later are a shorter past, not a quiet
/// one.
pub(super) fn past(counts: &[Option<u32>], at: usize) -> usize {
    counts[..at].iter().position(Option::is_some).map_or(0, |first| at - first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_past_begins_with_the_first_data_and_not_with_the_series() {
        assert_eq!(past(&[None, None, Some(0), None, Some(3), Some(1)], 5), 3);
        assert_eq!(past(&[None, None, Some(4)], 2), 0);
        assert_eq!(past(&[Some(1)], 0), 0);
    }

    #[test]
    fn fewer_than_five_reports_in_four_weeks_are_too_few() {
        let weeks = [Some(9), Some(1), None, Some(2), Some(7)];
        assert_eq!(Step::Week.too_few(&weeks, 4), 1);
        assert_eq!(Step::Week.too_few(&weeks, 3), 0);
        assert_eq!(Step::Month.too_few(&weeks, 4), 4);
        assert_eq!(Step::Week.too_few(&weeks, 0), 4);
    }

    #[test]
    fn a_reason_is_a_sentence() {
        assert_eq!(
            WhyNone::PastTooShort { found: 8, least: 37 }.to_string(),
            "The past is 8 steps long: 37 or more are needed."
        );
    }
}
