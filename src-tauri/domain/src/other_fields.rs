//! The fields of a row that a publisher has and that no column of ours says.

use std::fmt::{self, Write as _};

/// Fields by name, in order. All their texts lie in one: a row has some twenty, and a file a million rows.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct OtherFields {
    text: String,
    /// The name of each, and where its text ends.
    ends: Vec<(&'static str, usize)>,
}

impl OtherFields {
    /// Adds a field.
    pub fn push(&mut self, name: &'static str, value: &str) {
        self.text.push_str(value);
        self.ends.push((name, self.text.len()));
    }

    /// Adds a field that holds a whole number.
    pub fn push_number(&mut self, name: &'static str, value: i64) {
        // Writing to a text does not fail.
        let _ = write!(self.text, "{value}");
        self.ends.push((name, self.text.len()));
    }

    /// Returns the text of a field; `None` where there is none.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// Returns every field as name and text, in the order in which they came.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let mut begin = 0;
        self.ends.iter().map(move |(name, end)| {
            let value = &self.text[begin..*end];
            begin = *end;
            (*name, value)
        })
    }
}

impl<'v> FromIterator<(&'static str, &'v str)> for OtherFields {
    fn from_iter<I: IntoIterator<Item = (&'static str, &'v str)>>(fields: I) -> Self {
        let mut all = Self::default();
        for (name, value) in fields {
            all.push(name, value);
        }
        all
    }
}

impl fmt::Debug for OtherFields {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_map().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_field_comes_back_under_its_name_and_in_its_place() {
        let mut fields = OtherFields::from_iter([("relid", "MLI-1"), ("empty", "")]);
        fields.push_number("year", -2020);
        fields.push("región", "África");
        let all = [("relid", "MLI-1"), ("empty", ""), ("year", "-2020"), ("región", "África")];
        assert!(fields.iter().eq(all));
        assert_eq!((fields.get("year"), fields.get("empty"), fields.get("none")), (Some("-2020"), Some(""), None));
        assert_ne!(fields, OtherFields::from_iter([("relid", "MLI-1"), ("empty", "-2020")]));
    }
}
