//! What a row says of its marking, and of the markings of its fields.

use serde_json::Value as Json;
use sitroom_domain::{Marking, Record};

use super::{Reader, Wrong};
use crate::record::{read_marking, stored_mark};
use crate::table::cells::shown;
use crate::table::survey::Cells;

impl Reader<'_> {
    /// Returns the marking of a row: the word in the column of markings, and where there is none that of the mapping.
    pub(super) fn marking(&self, row: &Cells) -> Result<Marking, Wrong> {
        let Some(at) = self.marking.filter(|at| !row.get(*at).is_empty()) else { return Ok(self.mapping.marking) };
        let (column, cell) = (&self.names[at], row.get(at));
        read_marking(column, &Json::from(cell)).map_err(|complaint| Wrong {
            column: column.clone(),
            value: shown(cell),
            complaint,
        })
    }

    /// Marks the fields whose marking stands in a column of its own. An empty cell marks nothing, and so does a mark of a field that
    /// holds nothing; one that is not above the record's is kept for when the record is lowered.
    pub(super) fn mark(&self, record: &mut Record, row: &Cells, wrong: &mut Vec<Wrong>) {
        for (at, name) in self.marks.iter().filter(|(at, _)| !row.get(*at).is_empty()) {
            let cell = row.get(*at);
            let kept = stored_mark(name, &Json::from(cell)).and_then(|mark| record.set(name, &mark));
            if let Err(complaint) = kept {
                wrong.push(Wrong { column: self.names[*at].clone(), value: shown(cell), complaint });
            }
        }
        record.drop_empty_marks();
    }
}
