//! Names of columns: the lines of a head joined, empty and repeated ones told apart.

/// The most columns that a table has.
pub(super) const MOST: usize = 1_000;

const LONGEST: usize = 160;

/// Returns the name of a column from the lines of its head, the uppermost first: “Period / Start”.
pub(super) fn joined(lines: &[String]) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for line in lines.iter().map(String::as_str).filter(|line| !line.is_empty()) {
        if parts.last() != Some(&line) {
            parts.push(line);
        }
    }
    parts.join(" / ")
}

/// Returns a cell of a head in one line.
pub(super) fn in_one_line(cell: &[u8]) -> String {
    let text = String::from_utf8_lossy(cell);
    let line = text.trim_matches('\u{feff}').split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().take(LONGEST).collect()
}

/// Gives each column a name of its own: “column 3” where it has none, “name (2)” where another has it.
pub(super) fn told_apart(names: Vec<String>) -> Vec<String> {
    let mut seen: std::collections::HashMap<String, u32> = std::collections::HashMap::new();
    let mut own = Vec::with_capacity(names.len());
    for (place, name) in names.into_iter().enumerate() {
        let name = if name.is_empty() { format!("column {}", place + 1) } else { name };
        let count = seen.entry(name.clone()).or_insert(0);
        *count += 1;
        own.push(if *count == 1 { name } else { format!("{name} ({count})") });
    }
    own
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_a_head_are_joined_and_names_told_apart() {
        let lines = |parts: &[&str]| parts.iter().map(|part| (*part).to_owned()).collect::<Vec<_>>();
        assert_eq!(joined(&lines(&["Period", "Start"])), "Period / Start");
        assert_eq!(joined(&lines(&["Country", "", "Country"])), "Country");
        assert_eq!(told_apart(lines(&["a", "", "a"])), ["a", "column 2", "a (2)"]);
        assert_eq!(in_one_line(" Date\n of  visit ".as_bytes()), "Date of visit");
    }
}
