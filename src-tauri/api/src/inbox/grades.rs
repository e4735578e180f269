//! How far outlets are trusted: as a person says, or else as their own record suggests.

use std::collections::HashMap;

use sitroom_analysis::sift::grade::{OutletRecord, SourceSuggestion, source_grade};
use sitroom_domain::SourceGrade;

use crate::contract::fault::Fault;
use crate::contract::inbox::OutletGrade;
use crate::desk::Room;

/// The grades of all outlets.
pub(super) struct Grades {
    judged: HashMap<String, SourceGrade>,
    records: HashMap<String, OutletRecord>,
}

impl Room {
    pub(super) fn grades(&self) -> Result<Grades, Fault> {
        let judged = self.store.list_outlets()?.into_iter().filter_map(|(name, grade)| Some((name, read(&grade)?)));
        let records = self.store.count_outlets()?.into_iter().map(|(name, [unknown, confirmed, not_confirmed])| {
            (name, OutletRecord { confirmed, not_confirmed, unknown })
        });
        Ok(Grades { judged: judged.collect(), records: records.collect() })
    }
}

impl Grades {
    /// Returns the grade of an outlet that holds.
    pub(super) fn of(&self, outlet: &str) -> SourceGrade {
        self.judged.get(outlet).copied().unwrap_or_else(|| self.suggested(outlet).grade)
    }

    /// Returns the grade that a person gave.
    pub(super) fn judged(&self, outlet: &str) -> Option<SourceGrade> {
        self.judged.get(outlet).copied()
    }

    /// Returns the grade of an outlet with what it rests on.
    pub(super) fn card(&self, outlet: &str) -> OutletGrade {
        let suggestion = self.suggested(outlet);
        OutletGrade {
            outlet: outlet.to_owned(),
            grade: self.of(outlet),
            is_judged: self.judged.contains_key(outlet),
            suggested: suggestion.grade,
            reason: suggestion.told(),
        }
    }

    fn suggested(&self, outlet: &str) -> SourceSuggestion {
        let record = self.records.get(outlet).copied().unwrap_or_default();
        source_grade(record).unwrap_or(SourceSuggestion { grade: SourceGrade::F, record, share: None })
    }
}

/// Writes a grade as the store keeps it.
pub(super) const fn letter(grade: SourceGrade) -> &'static str {
    match grade {
        SourceGrade::A => "A",
        SourceGrade::B => "B",
        SourceGrade::C => "C",
        SourceGrade::D => "D",
        SourceGrade::E => "E",
        SourceGrade::F => "F",
    }
}

fn read(letter: &str) -> Option<SourceGrade> {
    use SourceGrade::{A, B, C, D, E, F};
    [A, B, C, D, E, F].into_iter().find(|grade| self::letter(*grade) == letter)
}
