//! What may not be written in a room: SQL outside the store, sockets outside sources and exchange, and anything that
//! depends on more than its arguments in the rooms that compute.

use crate::rust_text::{parts, without_unit_tests};
use crate::tree::File;

/// Beginnings of SQL statements: words that follow one another in a literal.
const SQL: [&[&str]; 9] = [
    &["select", "from"],
    &["insert", "into"],
    &["insert", "or"],
    &["update", "set"],
    &["delete", "from"],
    &["create", "table"],
    &["create", "index"],
    &["drop", "table"],
    &["pragma"],
];
const SOCKETS: [&str; 5] = ["std::net", "TcpStream", "TcpListener", "UdpSocket", "UnixListener"];
const SURROUNDINGS: [&str; 11] = [
    "std::fs",
    "std::net",
    "std::env::",
    "std::process",
    "std::time",
    "SystemTime",
    "Instant::now",
    "Zoned::now",
    "Timestamp::now",
    "thread_rng",
    "rand::rng",
];

/// Complains of string literals that are SQL.
pub(crate) fn sql(file: &File) -> Vec<String> {
    if file.path == "tests/architecture/purity.rs" {
        return Vec::new();
    }
    let literals = parts(&file.text).literals;
    literals.iter().filter(|literal| is_sql(literal)).map(|literal| format!("{}: SQL “{literal}”", file.path)).collect()
}

/// Complains of code that opens sockets.
pub(crate) fn sockets(file: &File) -> Vec<String> {
    mentions(file, &SOCKETS)
}

/// Complains of code that asks the clock, the disk, the environment or chance. Unit tests may.
pub(crate) fn surroundings(file: &File) -> Vec<String> {
    mentions(file, &SURROUNDINGS)
}

fn mentions(file: &File, words: &[&str]) -> Vec<String> {
    let code = parts(without_unit_tests(&file.text)).code;
    words.iter().filter(|word| code.contains(*word)).map(|word| format!("{}: {word}", file.path)).collect()
}

/// Tells whether a literal begins like a statement: the first word of one, and the next within it.
fn is_sql(literal: &str) -> bool {
    let written = literal.replace("\\n", " ").to_ascii_lowercase();
    let words: Vec<&str> = written.split_whitespace().collect();
    // A sentence of the program ends in a full stop; a statement does not.
    let is_sentence = literal.trim_end().ends_with('.');
    !is_sentence
        && SQL.iter().any(|statement| {
            words.first() == statement.first()
                && words.len() > statement.len()
                && statement.iter().all(|word| words.contains(word))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sql_in_a_literal_is_complained_of_and_prose_is_not() {
        for text in [
            "let q = \"SELECT id FROM event\";",
            "let q = r#\"insert into run values (1)\"#;",
            "let q = \"PRAGMA user_version\";",
            "let q = \"\\n  create table x (id integer)\";",
        ] {
            assert_eq!(sql(&File::sample("src-tauri/api/src/x.rs", text)).len(), 1, "{text}");
        }
        for text in ["// SELECT id FROM event", "let m = \"Select a place from the list.\";", "let update = set;"] {
            assert!(sql(&File::sample("src-tauri/api/src/x.rs", text)).is_empty(), "{text}");
        }
    }

    #[test]
    fn a_socket_is_complained_of() {
        assert_eq!(sockets(&File::sample("x.rs", "use std::net::TcpStream;")).len(), 2);
        assert!(sockets(&File::sample("x.rs", "// std::net is not used here")).is_empty());
    }

    #[test]
    fn a_clock_is_complained_of_outside_unit_tests() {
        assert_eq!(surroundings(&File::sample("x.rs", "let now = SystemTime::now();")).len(), 1);
        assert!(surroundings(&File::sample("x.rs", "fn a() {}\n#[cfg(test)]\nmod tests { use std::fs; }")).is_empty());
    }
}
