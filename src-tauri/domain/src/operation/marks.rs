//! The mark of a field that two gave apart: as of a whole record, the higher one counts until a person settles it.

use std::cmp::Reverse;

use serde_json::Value as Json;

use super::{Conflict, Side};
use crate::Marking;
use crate::record::{marked_field, read_mark};

/// Puts the sides of a conflict on the mark of a field in order, the highest first; none counts as the lowest. Those of another field stay
/// as they are.
pub(super) fn higher_mark_first(name: &str, sides: &mut [Side]) {
    if marked_field(name).is_some() {
        sides.sort_by_key(|side| Reverse(mark_word(&side.value)));
    }
}

/// Returns the marking that is said of a field; none counts as the lowest.
pub(super) fn mark_word(word: &Json) -> Marking {
    if word.is_null() { Marking::Unclassified } else { read_mark(word) }
}

/// Tells whether the sides of a conflict mean anything different in a record of a marking: two marks of a field that do not count there
/// mark it alike, and the higher one is kept.
pub(super) fn differs_under(conflict: &Conflict, marking: Marking) -> bool {
    let is_mark = conflict.field.as_deref().is_some_and(|name| marked_field(name).is_some());
    let mut marks = conflict.sides.iter().map(|side| mark_word(&side.value).max(marking));
    let first = marks.next();
    !is_mark || marks.any(|other| Some(other) != first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::OperationId;
    use serde_json::json;

    #[test]
    fn of_two_marks_the_higher_stands_and_of_two_values_the_later() {
        let side = |id: u128, value: Json| Side { operation: OperationId(id), value };
        let mut marks = [side(3, Json::Null), side(2, json!("confidential")), side(1, json!("strictly_confidential"))];
        higher_mark_first("marking.note", &mut marks);
        assert_eq!(marks.each_ref().map(|side| side.operation.0), [1, 2, 3]);
        let mut values = [side(2, json!("confidential")), side(1, json!("strictly_confidential"))];
        higher_mark_first("note", &mut values);
        assert_eq!(values.each_ref().map(|side| side.operation.0), [2, 1]);
    }
}
