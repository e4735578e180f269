//! Refused rows as a CSV that can be mended and imported again.

use std::io::{self, Write};

use sitroom_domain::Reject;
use sitroom_sources::ucdp::{official_name, official_names};

/// The first columns. Their names are none of the publisher's, so that the next import passes them over.
const ABOUT: [&str; 5] = ["reject_line", "reject_field", "reject_reason", "reject_remedy", "reject_marking"];

/// Writes rejects as CSV: what is wrong and how high it is marked, then the row under the official names. A cell that a
/// spreadsheet would take for a formula is guarded by an apostrophe, which the next import takes off.
///
/// # Errors
/// When the writer fails.
pub fn rejects_csv(rejects: &[Reject], marking: &str, writer: impl Write) -> io::Result<()> {
    let mut table = csv::Writer::from_writer(writer);
    table.write_record(ABOUT.into_iter().chain(official_names()))?;
    for reject in rejects {
        let about = about(reject, marking);
        let fields = official_names().map(|name| value_of(reject, name).to_owned());
        table.write_record(about.into_iter().chain(fields).map(guarded))?;
    }
    table.flush()
}

/// Writes rejects of a table as CSV: what is wrong and how high it is marked, then the row under the table's own names, so that
/// the mapping that refused it reads it again.
///
/// # Errors
/// When the writer fails.
pub fn table_rejects_csv(rejects: &[Reject], marking: &str, writer: impl Write) -> io::Result<()> {
    let mut names: Vec<&str> = Vec::new();
    for reject in rejects {
        for (name, _) in &reject.row {
            if !names.contains(&name.as_str()) && !is_about(name) {
                names.push(name);
            }
        }
    }
    let mut table = csv::Writer::from_writer(writer);
    table.write_record(ABOUT.iter().chain(&names))?;
    for reject in rejects {
        let about = about(reject, marking);
        let cell = |name: &&str| reject.row.iter().find(|(own, _)| own == name).map_or("", |(_, cell)| cell).to_owned();
        table.write_record(about.into_iter().chain(names.iter().map(cell)).map(guarded))?;
    }
    table.flush()
}

fn about(reject: &Reject, marking: &str) -> [String; 5] {
    let (field, reason, remedy) = (reject.field.clone(), reject.reason.clone(), reject.remedy.clone());
    [reject.line.to_string(), field, reason, remedy, marking.to_owned()]
}

/// Tells whether a column is one that says what is wrong with a row.
pub(crate) fn is_about(name: &str) -> bool {
    ABOUT.contains(&name)
}

fn value_of<'r>(reject: &'r Reject, name: &str) -> &'r str {
    let exact = reject.row.iter().find(|(own, _)| own == name);
    let found = exact.or_else(|| reject.row.iter().find(|(own, _)| official_name(own) == Some(name)));
    found.map_or("", |(_, value)| value)
}

/// Returns a cell that no spreadsheet takes for a formula. Numbers stay numbers.
pub fn guarded(cell: String) -> String {
    let live = cell.trim_start_matches(' ').starts_with(['=', '+', '-', '@', '\t', '\r']);
    if live && cell.trim().parse::<f64>().is_err() { format!("'{cell}") } else { cell }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_live_and_numbers_stay_numbers() {
        for (cell, wanted) in [
            ("=1+1", "'=1+1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("-1.5", "-1.5"),
            ("+cmd", "'+cmd"),
            ("\tx", "'\tx"),
            ("Mali", "Mali"),
        ] {
            assert_eq!(guarded(cell.to_owned()), wanted);
        }
    }
}
