//! Parts a change by who may see what of it: a field that is marked higher than its record goes into an operation of its own.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value as Json};
use sitroom_domain::Marking;
use sitroom_domain::operation::{Operation, OperationId, Standing};
use sitroom_domain::record::{mark_of, marked_field, read_mark};

/// What a record said before a change and says by it, with the marks of its fields.
pub(super) struct Sides<'s> {
    pub(super) was: &'s Map<String, Json>,
    pub(super) after: &'s Map<String, Json>,
}

impl Sides<'_> {
    /// Tells whether a field that was written before is marked higher now. What else its operations hold is then written anew, since
    /// those must not leave any more for whoever may not see the field.
    pub(super) fn raises(&self, stands: &Standing) -> bool {
        let is_raised = |(name, word): (&String, &Json)| {
            let is_higher = self.was.get(name).is_none_or(|before| read_mark(before) < read_mark(word));
            is_higher && marked_field(name).is_some_and(|field| stands.fields.contains_key(field))
        };
        self.after.iter().any(is_raised)
    }

    /// Returns a change as operations: what is marked as the record is, then the fields of each marking above it, with their marks.
    pub(super) fn split(&self, change: Operation, stands: &Standing) -> Vec<Operation> {
        let mut parts: BTreeMap<Marking, BTreeMap<String, Json>> = BTreeMap::new();
        for name in change.fields.keys() {
            let field = marked_field(name).unwrap_or(name);
            let mark = mark_of(field);
            // One that is emptied has no mark any more.
            let ceiling = self.after.get(&mark).map_or(change.ceiling, |word| read_mark(word).max(change.ceiling));
            let part = parts.entry(ceiling).or_default();
            let mut put = |name: &str| part.insert(name.to_owned(), self.after.get(name).cloned().unwrap_or_default());
            put(name);
            // A mark goes with what it is for: whoever gets one of the two gets both.
            if *name == mark || self.after.contains_key(&mark) || stands.fields.contains_key(&mark) {
                put(field);
                put(&mark);
            }
        }
        let open = parts.remove(&change.ceiling).unwrap_or_default();
        // Only over what stands for what it says: it lowers nothing of what is said apart from it.
        let mut over: BTreeSet<OperationId> = change.over.iter().copied().chain(standing_for(&open, stands)).collect();
        if change.marking.is_some() {
            over.extend(&stands.marking);
        }
        let over = if over.is_empty() { stands.life.clone() } else { over };
        let open = Operation { fields: open, over, ..change };
        let closed = parts.into_iter().map(|(ceiling, fields)| {
            let over = standing_for(&fields, stands);
            // Only what makes a record is over nothing.
            let over = if over.is_empty() { stands.life.clone() } else { over };
            Operation { fields, marking: None, life: None, over, ceiling, ..open.clone() }
        });
        let closed: Vec<Operation> = closed.collect();
        let says_something = !open.fields.is_empty() || open.marking.is_some() || open.life.is_some();
        says_something.then_some(open).into_iter().chain(closed).collect()
    }
}

/// Returns the operations that stand for some fields.
fn standing_for(fields: &BTreeMap<String, Json>, stands: &Standing) -> BTreeSet<OperationId> {
    fields.keys().filter_map(|name| stands.fields.get(name)).flatten().copied().collect()
}
