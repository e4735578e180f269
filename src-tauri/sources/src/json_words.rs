//! What is wrong with JSON, in words of our own: those of the parser are for who writes programs.

use serde_json::Error;

use sitroom_domain::{kept, phrase};

/// Returns what is wrong with JSON and where, to stand within a sentence; what this crate says of it itself stays as it is.
pub fn json_words(error: &Error) -> String {
    let said = error.to_string();
    let said = said.rsplit_once(" at line ").map_or(said.as_str(), |(said, _)| said);
    let what = if error.is_data() { of_data(said) } else { phrase!("it is no well-formed JSON").to_owned() };
    match (error.line(), error.column()) {
        // A value that was read before has no place.
        (0, _) => what,
        (line, column) => kept!("{what}, in line {line}, column {column}"),
    }
}

/// Returns what is wrong with a value that is well-formed.
fn of_data(said: &str) -> String {
    let named = |before: &str| said.strip_prefix(before).and_then(|rest| rest.split('`').next());
    if let Some(field) = named("missing field `") {
        kept!("the field “{field}” is missing")
    } else if let Some(field) = named("unknown field `") {
        kept!("the field “{field}” is not known")
    } else if let Some(field) = named("duplicate field `") {
        kept!("the field “{field}” stands there twice")
    } else if let Some(word) = named("unknown variant `") {
        kept!("“{word}” is none of the words that are due there")
    } else if ["invalid ", "data did not match"].iter().any(|before| said.starts_with(before)) {
        phrase!("a value is of another kind than is due there").to_owned()
    } else {
        said.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;
    use serde::de::Error as _;

    use super::*;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only what cannot be read is looked at")]
    struct Row {
        count: u32,
    }

    fn words(text: &str) -> String {
        json_words(&serde_json::from_str::<Row>(text).unwrap_err())
    }

    #[test]
    fn the_words_of_the_parser_reach_nobody() {
        assert_eq!(words("{}"), "the field “count” is missing, in line 1, column 2");
        assert_eq!(words(r#"{"sum":1}"#), "the field “sum” is not known, in line 1, column 6");
        assert!(words(r#"{"count":"x"}"#).starts_with("a value is of another kind than is due there, in line 1"));
        assert!(words("nonsense").starts_with("it is no well-formed JSON, in line 1"));
        let read_before = serde_json::from_value::<Row>(serde_json::json!({"count": []})).unwrap_err();
        assert_eq!(json_words(&read_before), "a value is of another kind than is due there");
        assert_eq!(json_words(&Error::custom("more than 7 records in one page")), "more than 7 records in one page");
    }
}
