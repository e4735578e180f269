//! The files of the outlook: the panel and the neighbours in, the draws out.

use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

use sitroom_analysis::forecast::CountryForecast;
use sitroom_analysis::forecast::benchmark::Neighbours;
use sitroom_analysis::forecast::panel::{Panel, PanelError, Row};
use sitroom_domain::{phrase, say};

use super::shown;
use crate::contract::fault::Fault;
use crate::export::whole_file;

/// Months that a `month_id` may name: ten thousand years are no month of a panel.
const MONTHS: std::ops::RangeInclusive<i32> = -12_000..=12_000;

/// Columns of a panel.
const PANEL: [&str; 3] = ["month_id", "country_id", "outcome"];

/// Columns of a list of neighbours.
const NEIGHBOURS: [&str; 2] = ["country_id", "neighbour_id"];

/// Columns of the draws.
const DRAWS: [&str; 4] = ["month_id", "country_id", "draw", "outcome"];

/// Returns the panel in a file.
///
/// # Errors
/// Refuses a file without the columns or rows, and names the line of a cell that is wrong.
pub(super) fn read_panel(path: &Path) -> Result<Panel, Fault> {
    let mut rows = Vec::new();
    let mut lines = std::collections::HashMap::new();
    each_row(path, PANEL, |line, [month, country, outcome]| {
        let wrong = |column: &str, cell: &str, hint: &str| bad_cell(path, line, column, cell, hint);
        let whole = phrase!("Write a whole number, for example 490 for October 2020.");
        let month_number = month.parse::<i32>().ok().filter(|month| MONTHS.contains(month));
        let row = Row {
            month: month_number.ok_or_else(|| wrong("month_id", month, whole))?,
            country: country
                .parse()
                .map_err(|_| wrong("country_id", country, phrase!("Write the publisher's number of the country.")))?,
            outcome: outcome.parse::<f64>().ok().filter(|deaths| deaths.is_finite() && *deaths >= 0.0).ok_or_else(
                || {
                    wrong(
                        "outcome",
                        outcome,
                        phrase!("Write the deaths as a number from 0 on; leave out months without data."),
                    )
                },
            )?,
        };
        if let Some(first) = lines.insert((row.month, row.country), line) {
            return Err(Fault::refused(
                say!(
                    "{} has month_id {} of country_id {} twice, in lines {first} and {line}.",
                    shown(path),
                    row.month,
                    row.country
                ),
                say!("Leave one row for each country and month."),
            ));
        }
        rows.push(row);
        Ok(())
    })?;
    if rows.is_empty() {
        return Err(Fault::refused(
            say!("{} has no row below its head.", shown(path)),
            say!("Give a panel with one row for each country and month."),
        ));
    }
    Panel::new(rows).map_err(|why| {
        let (PanelError::NotACount(row) | PanelError::Twice(row)) = why;
        Fault::refused(
            say!("{} has a wrong row for month_id {} of country_id {}.", shown(path), row.month, row.country),
            say!("Correct it."),
        )
    })
}

/// Returns the neighbours in a file; each row counts in both directions.
///
/// # Errors
/// Refuses a file without the columns, and names the line of a cell that is wrong.
pub(super) fn read_neighbours(path: &Path) -> Result<Neighbours, Fault> {
    let mut neighbours = Neighbours::new();
    each_row(path, NEIGHBOURS, |line, [country, neighbour]| {
        let number = |column: &str, cell: &str| {
            cell.parse::<i64>().map_err(|_| {
                bad_cell(path, line, column, cell, phrase!("Write the publisher's number of the country."))
            })
        };
        let (one, other) = (number("country_id", country)?, number("neighbour_id", neighbour)?);
        for (one, other) in [(one, other), (other, one)] {
            let near = neighbours.entry(one).or_default();
            if one != other && !near.contains(&other) {
                near.push(other);
            }
        }
        Ok(())
    })?;
    Ok(neighbours)
}

/// Writes the draws, one row for each country, month and draw; the file appears whole or not at all. Returns the rows.
///
/// # Errors
/// Refuses a place that cannot be written.
pub(super) fn write_draws(countries: &[CountryForecast], first_month: i32, path: &Path) -> Result<usize, Fault> {
    let mut rows = 0;
    whole_file(path, |file| {
        let failed = |error: csv::Error| Fault::not_written(path, error);
        let mut writer = csv::Writer::from_writer(BufWriter::new(file));
        writer.write_record(DRAWS).map_err(failed)?;
        for country in countries {
            for (month, draws) in (first_month..).zip(&country.draws) {
                for (draw, outcome) in draws.iter().enumerate() {
                    let cells = [month.to_string(), country.country.to_string(), draw.to_string(), outcome.to_string()];
                    writer.write_record(&cells).map_err(failed)?;
                    rows += 1;
                }
            }
        }
        writer.flush().map_err(|error| Fault::not_written(path, error))
    })?;
    Ok(rows)
}

/// Hands each row's cells of some columns, trimmed, with the number of its line.
fn each_row<const N: usize>(
    path: &Path,
    columns: [&str; N],
    mut take: impl FnMut(u64, [&str; N]) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let unreadable = |why: &dyn std::fmt::Display| {
        Fault::refused(say!("{} cannot be read: {why}.", shown(path)), say!("Choose a CSV file in UTF-8."))
    };
    let file = File::open(path).map_err(|why| unreadable(&why))?;
    let mut reader = csv::Reader::from_reader(std::io::BufReader::new(file));
    let head = reader.headers().map_err(|why| unreadable(&why))?.clone();
    let mut places = [0; N];
    for (place, column) in places.iter_mut().zip(columns) {
        let found = head.iter().position(|name| name.trim_start_matches('\u{feff}').trim() == column);
        *place = found.ok_or_else(|| {
            Fault::refused(
                say!("{} has no column “{column}” in line 1.", shown(path)),
                say!("Name the columns {}.", columns.join(",")),
            )
        })?;
    }
    let mut record = csv::StringRecord::new();
    while reader.read_record(&mut record).map_err(|why| unreadable(&why))? {
        let line = record.position().map_or(0, csv::Position::line);
        take(line, places.map(|place| record.get(place).unwrap_or("").trim()))?;
    }
    Ok(())
}

fn bad_cell(path: &Path, line: u64, column: &str, cell: &str, hint: &str) -> Fault {
    let cell: String = cell.chars().take(40).collect();
    Fault::refused(say!("Line {line} of {} has “{cell}” as {column}.", shown(path)), hint)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn panel_of(text: &str) -> Result<Panel, Fault> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("panel.csv");
        std::fs::write(&path, text).unwrap();
        read_panel(&path)
    }

    #[test]
    fn columns_are_found_by_name_and_other_columns_are_left_alone() {
        let panel = panel_of("\u{feff}country_id,note,outcome,month_id\n-3,\"a, b\",2.5,490\n").unwrap();
        assert_eq!((panel.rows(), panel.deaths(-3, 490), panel.deaths(-3, 489)), (1, Some(2.5), None));
    }

    #[test]
    fn a_wrong_cell_is_refused_with_its_line() {
        let head = "month_id,country_id,outcome\n";
        for (rows, said) in [
            ("490,1,0\n491,1,-2\n", "Line 3"),
            ("490,1,\n", "Line 2"),
            ("490,1,NaN\n", "Line 2"),
            ("2020-10,1,0\n", "“2020-10” as month_id"),
            ("490,Mali,0\n", "“Mali” as country_id"),
            ("490,1,0\n491,1,0\n490,1,3\n", "lines 2 and 4"),
            ("", "no row"),
        ] {
            let fault = panel_of(&format!("{head}{rows}")).unwrap_err();
            assert!(fault.message.contains(said) && !fault.hint.is_empty(), "{fault}");
        }
        assert!(panel_of("month,country,deaths\n1,1,1\n").unwrap_err().message.contains("“month_id”"));
        assert!(read_panel(Path::new("/nowhere/panel.csv")).unwrap_err().message.contains("/nowhere"));
    }

    #[test]
    fn draws_are_written_by_country_and_month() {
        use sitroom_analysis::forecast::distribution::Distribution;
        use sitroom_analysis::forecast::group::Group;
        use sitroom_analysis::forecast::model::Model;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("draws.csv");
        let draws = vec![vec![4, 0], vec![7, 1]];
        let (forecast, benchmark) = (Distribution::of([4.0, 0.0]), Distribution::of([0.0]));
        let (group, model) = (Group::Low, Model::Pool);
        let country = CountryForecast { country: 78, group, model, draws, forecast, benchmark };
        assert_eq!(write_draws(&[country], 493, &path).unwrap(), 4);
        let text = std::fs::read_to_string(&path).unwrap();
        assert_eq!(text, "month_id,country_id,draw,outcome\n493,78,0,4\n493,78,1,0\n494,78,0,7\n494,78,1,1\n");
    }
}
