//! Suggests how far an outlet is trusted, by its own record, and how far what a group of reports says is believed (S/2011/552,
//! §44; the admiralty code of NATO AJP-2.1). A person changes both.
//!
//! The record of an outlet is the share of its judged reports that were confirmed, with its interval after Wilson (1927). Good
//! grades ask that the lower end be high, bad ones that the upper end be low: a short record neither lifts nor damns.

use sitroom_domain::{ContentGrade, SourceGrade, say};

use crate::Refusal;
use crate::interval::{Interval, wilson};

/// Judged reports below which an outlet cannot be judged.
pub const LEAST_JUDGED: u32 = 8;
/// How often the interval of the share holds the true one.
pub const CONFIDENCE: f64 = 0.9;
/// From which lower end of the interval on a grade is suggested, the best first.
pub const LOWER_ENDS: [(SourceGrade, f64); 3] = [(SourceGrade::A, 0.85), (SourceGrade::B, 0.7), (SourceGrade::C, 0.5)];
/// Below which upper end of the interval a grade is suggested, the worst first.
pub const UPPER_ENDS: [(SourceGrade, f64); 2] = [(SourceGrade::E, 0.3), (SourceGrade::D, 0.5)];
/// An interval around one half that is wider says nothing; a narrower one says that half is not confirmed.
const WIDE: f64 = 0.4;

/// What became of the reports of an outlet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct OutletRecord {
    /// They were confirmed.
    pub confirmed: u32,
    /// They were looked into and not confirmed.
    pub not_confirmed: u32,
    /// Nobody judged them, or nobody could.
    pub unknown: u32,
}

/// A suggested grade of an outlet, with what it rests on.
#[derive(Debug, Clone, PartialEq)]
pub struct SourceSuggestion {
    /// The grade.
    pub grade: SourceGrade,
    /// What it was counted from.
    pub record: OutletRecord,
    /// The share of judged reports that were confirmed, 0 to 1; `None` where fewer than [`LEAST_JUDGED`] were judged.
    pub share: Option<Interval>,
}

/// Suggests the grade of an outlet.
///
/// # Errors
/// Refused where the interval is; that is so for no record.
pub fn source_grade(record: OutletRecord) -> Result<SourceSuggestion, Refusal> {
    let judged = record.confirmed.saturating_add(record.not_confirmed);
    if judged < LEAST_JUDGED {
        return Ok(SourceSuggestion { grade: SourceGrade::F, record, share: None });
    }
    let share = wilson(f64::from(record.confirmed), f64::from(judged), CONFIDENCE)?;
    let good = LOWER_ENDS.iter().find(|(_, end)| share.low >= *end);
    let bad = UPPER_ENDS.iter().find(|(_, end)| share.high < *end);
    let between = if share.high - share.low > WIDE { SourceGrade::F } else { SourceGrade::D };
    let grade = good.or(bad).map_or(between, |(grade, _)| *grade);
    Ok(SourceSuggestion { grade, record, share: Some(share) })
}

impl SourceSuggestion {
    /// Returns what the grade rests on as a sentence, in the language that is spoken.
    #[must_use]
    pub fn told(&self) -> String {
        let OutletRecord { confirmed, not_confirmed, unknown } = self.record;
        let judged = confirmed.saturating_add(not_confirmed);
        match self.share {
            None => say!(
                "{judged} of its reports were judged and {unknown} were not; {LEAST_JUDGED} are needed for a grade."
            ),
            Some(share) => {
                let (low, high) = (share.low * 100.0, share.high * 100.0);
                say!(
                    "{confirmed} of {judged} judged reports were confirmed: {low:.0} to {high:.0} % of what it writes."
                )
            }
        }
    }
}

/// What is known of a group of reports of one story.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Standing {
    /// Grades of the outlets that tell it, each independent outlet once.
    pub told_by: Vec<SourceGrade>,
    /// Grades of the outlets that say otherwise.
    pub contradicted_by: Vec<SourceGrade>,
    /// An event of a publisher of conflict data is linked to it.
    pub has_event: bool,
}

/// Why content has its grade.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContentReason {
    /// A linked event confirms it.
    Event,
    /// So many outlets of grade A or B tell it.
    Reliable(usize),
    /// So many outlets of grade C tell it.
    FairlyReliable(usize),
    /// So many outlets of grade D or E tell it.
    Unreliable(usize),
    /// So many outlets that cannot be judged tell it.
    NotJudged(usize),
    /// An outlet that is trusted more says otherwise.
    ContradictedByBetter,
    /// An outlet that is trusted as much says otherwise.
    ContradictedByEqual,
    /// Only outlets that are trusted less say otherwise.
    ContradictedByLess,
}

/// A suggested grade of what a group of reports says, with its reasons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContentSuggestion {
    /// The grade.
    pub grade: ContentGrade,
    /// What it rests on, first what it was taken from, then what changed it.
    pub reasons: Vec<ContentReason>,
}

/// Suggests the grade of what a group of reports says.
///
/// | told by | grade |
/// | --- | --- |
/// | a linked event, or two outlets of A or B | 1 |
/// | one of A or B with one of C, or three of C | 2 |
/// | one of A or B, or one of C | 3 |
/// | outlets of D or E only | 4 |
/// | nobody who can be judged | 6 |
///
/// Whom an outlet contradicts that is trusted more is at 5, as much at 4, less one grade lower; a linked event outweighs outlets.
#[must_use]
pub fn content_grade(standing: &Standing) -> ContentSuggestion {
    let count = |grades: &[SourceGrade]| standing.told_by.iter().filter(|grade| grades.contains(grade)).count();
    let reliable = count(&[SourceGrade::A, SourceGrade::B]);
    let fairly = count(&[SourceGrade::C]);
    let unreliable = count(&[SourceGrade::D, SourceGrade::E]);
    let not_judged = count(&[SourceGrade::F]);
    let number = match (standing.has_event, reliable, fairly, unreliable) {
        (true, ..) | (_, 2.., ..) => 1,
        (_, 1, 1.., _) | (_, 0, 3.., _) => 2,
        (_, 1, ..) | (_, _, 1.., _) => 3,
        (_, _, _, 1..) => 4,
        _ => 6,
    };
    let counted = [
        (reliable, ContentReason::Reliable(reliable)),
        (fairly, ContentReason::FairlyReliable(fairly)),
        (unreliable, ContentReason::Unreliable(unreliable)),
        (not_judged, ContentReason::NotJudged(not_judged)),
    ];
    let event = standing.has_event.then_some(ContentReason::Event);
    let mut reasons: Vec<ContentReason> = event
        .into_iter()
        .chain(counted.into_iter().filter(|(count, _)| *count > 0).map(|(_, reason)| reason))
        .collect();
    let number = match contradiction(standing) {
        None => number,
        Some(reason) => {
            reasons.push(reason);
            match reason {
                ContentReason::ContradictedByBetter if !standing.has_event => 5,
                ContentReason::ContradictedByEqual if !standing.has_event => 4,
                _ if number < 5 => number + 1,
                _ => number,
            }
        }
    };
    ContentSuggestion { grade: ContentGrade::new(number).unwrap_or(ContentGrade::UNKNOWN), reasons }
}

/// An outlet that cannot be judged stands behind all that can.
fn contradiction(standing: &Standing) -> Option<ContentReason> {
    let other = standing.contradicted_by.iter().min()?;
    let own = standing.told_by.iter().min().unwrap_or(&SourceGrade::F);
    Some(match other.cmp(own) {
        std::cmp::Ordering::Less => ContentReason::ContradictedByBetter,
        std::cmp::Ordering::Equal => ContentReason::ContradictedByEqual,
        std::cmp::Ordering::Greater => ContentReason::ContradictedByLess,
    })
}

impl ContentReason {
    /// Returns the reason as a sentence, in the language that is spoken.
    #[must_use]
    pub fn told(self) -> String {
        match self {
            Self::Event => say!("A linked event confirms it."),
            Self::Reliable(count) => say!("Independent outlets of grade A or B that tell it: {count}."),
            Self::FairlyReliable(count) => say!("Independent outlets of grade C that tell it: {count}."),
            Self::Unreliable(count) => say!("Independent outlets of grade D or E that tell it: {count}."),
            Self::NotJudged(count) => say!("Independent outlets that cannot be judged and tell it: {count}."),
            Self::ContradictedByBetter => say!("An outlet that is trusted more says otherwise."),
            Self::ContradictedByEqual => say!("An outlet that is trusted as much says otherwise."),
            Self::ContradictedByLess => say!("Only outlets that are trusted less say otherwise."),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use SourceGrade::{A, B, C, D, E, F};

    fn outlet(confirmed: u32, not_confirmed: u32) -> SourceGrade {
        source_grade(OutletRecord { confirmed, not_confirmed, unknown: 5 }).unwrap().grade
    }

    #[test]
    fn a_short_record_neither_lifts_nor_damns() {
        assert_eq!([outlet(0, 0), outlet(7, 0), outlet(0, 7), outlet(4, 4)], [F; 4]);
        assert_eq!([outlet(8, 0), outlet(20, 0), outlet(18, 4), outlet(30, 15)], [B, A, C, C]);
        assert_eq!([outlet(0, 8), outlet(40, 40), outlet(3, 13)], [E, D, D]);
    }

    #[test]
    fn a_grade_tells_what_it_rests_on() {
        let told = source_grade(OutletRecord { confirmed: 20, not_confirmed: 0, unknown: 3 }).unwrap().told();
        assert_eq!(told, "20 of 20 judged reports were confirmed: 88 to 100 % of what it writes.");
        let short = source_grade(OutletRecord { confirmed: 2, not_confirmed: 1, unknown: 3 }).unwrap();
        assert_eq!(short.told(), "3 of its reports were judged and 3 were not; 8 are needed for a grade.");
    }

    fn content(told_by: &[SourceGrade], contradicted_by: &[SourceGrade], has_event: bool) -> u8 {
        let standing = Standing { told_by: told_by.to_vec(), contradicted_by: contradicted_by.to_vec(), has_event };
        content_grade(&standing).grade.into()
    }

    #[test]
    fn more_and_better_outlets_make_content_more_credible() {
        for (told_by, grade) in [
            (&[A, B][..], 1),
            (&[A, C], 2),
            (&[C, C, C], 2),
            (&[B], 3),
            (&[C, C], 3),
            (&[D, E, E], 4),
            (&[F, F], 6),
            (&[], 6),
        ] {
            assert_eq!(content(told_by, &[], false), grade, "{told_by:?}");
        }
        assert_eq!(content(&[F], &[], true), 1);
    }

    #[test]
    fn who_contradicts_counts_by_its_own_grade() {
        assert_eq!(content(&[C], &[A], false), 5);
        assert_eq!(content(&[B], &[B], false), 4);
        assert_eq!(content(&[A, B], &[D], false), 2);
        assert_eq!(content(&[D], &[A], true), 2);
        let standing = Standing { told_by: vec![C], contradicted_by: vec![A], has_event: false };
        let reasons = content_grade(&standing).reasons;
        assert_eq!(reasons, [ContentReason::FairlyReliable(1), ContentReason::ContradictedByBetter]);
    }
}
