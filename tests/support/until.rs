//! Invented events up to a day: what was known then.

use crate::invented::write_events;

/// Returns the lines of invented events that began on a day or before.
pub(crate) fn events_until(day: &str) -> String {
    let mut all = Vec::new();
    write_events(&mut all, 9_000, 11).unwrap();
    let text = String::from_utf8(all).unwrap();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let start = reader.headers().unwrap().iter().position(|name| name == "date_start").unwrap();
    let kept: Vec<bool> = reader.records().map(|row| &row.unwrap()[start] <= day).collect();
    let (head, rows) = text.split_once('\n').unwrap();
    let rows = rows.lines().zip(kept).filter(|(_, kept)| *kept).map(|(row, _)| row);
    [head].into_iter().chain(rows).flat_map(|line| [line, "\n"]).collect()
}
