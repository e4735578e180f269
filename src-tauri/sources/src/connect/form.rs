//! Exports of Kobo and ODK: each filled form is a report of the office, with its point and its answers.

use sitroom_domain::{Reject, Report, phrase};

use super::{Item, ReportItem, plain};
use crate::ucdp::number::degrees_e7;
use crate::{RawRow, Source, SourceError, TableHead, TableOptions, read_table};

/// How the columns that every export has are called, by Kobo and by ODK; groups stand before a `/` or a `-`.
const KEYS: [&str; 4] = ["_uuid", "instanceid", "key", "_id"];
const DAYS: [&str; 5] = ["_submission_time", "submissiondate", "end", "start", "today"];
const WRITERS: [&str; 4] = ["_submitted_by", "submittername", "username", "enumerator"];

/// Takes each filled form.
pub type FormSink<'s> = dyn FnMut(Item) -> Result<(), SourceError> + 's;

/// Reads the rows of an export, CSV, XLSX or JSON, into reports under the name of the form.
///
/// # Errors
/// When the file cannot be read or has no head, or the sink refuses.
pub fn read_form(
    source: &Source,
    form: &str,
    stop: &std::sync::atomic::AtomicBool,
    sink: &mut FormSink<'_>,
) -> Result<(), SourceError> {
    let known = |name: &str| [&KEYS[..], &DAYS, &WRITERS].concat().contains(&last_part(name).as_str());
    let options = TableOptions { sheet: "", head_row: 0, known: &known, stop };
    read_table(source, &options, &mut |head, row| sink(read_row(head, row, form))).map(drop)
}

/// Tells by its head whether a table is an export of filled forms: each has an id, and the moment at which it was sent.
///
/// # Errors
/// When the file cannot be read.
pub fn is_form(source: &Source, stop: &std::sync::atomic::AtomicBool) -> Result<bool, SourceError> {
    let known = |name: &str| [&KEYS[..], &DAYS, &WRITERS].concat().contains(&last_part(name).as_str());
    let options = TableOptions { sheet: "", head_row: 0, known: &known, stop };
    let mut names = Vec::new();
    let read = read_table(source, &options, &mut |head, _| {
        names = head.names.iter().map(|name| last_part(name)).collect();
        Err(SourceError::Stopped)
    });
    let has = |wanted: &[&str]| names.iter().any(|name| wanted.contains(&name.as_str()));
    match read {
        Ok(_) | Err(SourceError::Stopped) => Ok(has(&KEYS[..3]) && has(&DAYS[..2])),
        Err(error) => Err(error),
    }
}

/// Returns the name of a question without the groups that it stands in.
fn last_part(name: &str) -> String {
    name.rsplit(['/', '-']).next().unwrap_or(name).trim().to_lowercase()
}

fn read_row(head: &TableHead, row: &RawRow, form: &str) -> Item {
    let answers: Vec<(&str, String)> = head
        .names
        .iter()
        .enumerate()
        .map(|(place, name)| (name.as_str(), plain::of_text(&row.text(place))))
        .filter(|(_, answer)| !answer.is_empty())
        .collect();
    let find = |names: &[&str]| {
        names
            .iter()
            .find_map(|wanted| answers.iter().find(|(name, _)| last_part(name) == *wanted))
            .map(|(_, answer)| answer)
    };
    let Some(key) = find(&KEYS) else {
        return Item::Reject(Reject {
            line: row.line,
            field: KEYS[0].to_owned(),
            value: String::new(),
            reason: phrase!("The row has no id, so it cannot be told from others").to_owned(),
            remedy: phrase!("Export the form again with all its columns").to_owned(),
            row: answers.into_iter().map(|(name, answer)| (name.to_owned(), answer)).collect(),
        });
    };
    let sent = DAYS.iter().find_map(|name| plain::moment_of(find(&[name])?));
    let told: Vec<String> = answers
        .iter()
        .filter(|(name, _)| !name.starts_with('_') && !is_point_part(name))
        .map(|(name, answer)| format!("{name}: {answer}"))
        .collect();
    let report = Report {
        source_key: key.clone(),
        outlet: find(&WRITERS).cloned().unwrap_or_default(),
        title: form.to_owned(),
        text: told.join("\n"),
        published_at: sent,
        ..Report::default()
    };
    Item::Report(Box::new(ReportItem {
        report,
        point_e7: find_point(&answers),
        place: String::new(),
        fields: answers.into_iter().map(|(name, answer)| (name.to_owned(), answer)).collect(),
    }))
}

fn is_point_part(name: &str) -> bool {
    ["latitude", "longitude", "altitude", "precision", "accuracy"]
        .iter()
        .any(|part| name.to_lowercase().ends_with(part))
}

/// Returns the first point: in two columns, or as `latitude longitude altitude accuracy` in one.
fn find_point(answers: &[(&str, String)]) -> Option<(i32, i32)> {
    let part = |ending: &str| {
        answers.iter().find(|(name, _)| name.to_lowercase().ends_with(ending)).map(|(_, answer)| answer.as_str())
    };
    let of_columns =
        part("longitude").zip(part("latitude")).and_then(|(longitude, latitude)| point(longitude, latitude));
    of_columns.or_else(|| {
        answers.iter().find_map(|(_, answer)| {
            let numbers: Vec<&str> = answer.split_whitespace().collect();
            // Two whole numbers side by side are no place; a position has its decimals.
            let is_position =
                (2..=4).contains(&numbers.len()) && numbers[..2].iter().all(|number| number.contains('.'));
            is_position.then(|| point(numbers[1], numbers[0])).flatten()
        })
    })
}

fn point(longitude: &str, latitude: &str) -> Option<(i32, i32)> {
    let degrees = |text: &str, most: i64| {
        let value = degrees_e7(text.as_bytes()).ok().flatten()?;
        (value.abs() <= most).then_some(value as i32)
    };
    Some((degrees(longitude, 1_800_000_000)?, degrees(latitude, 900_000_000)?))
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicBool;

    use super::*;

    fn read(text: &str) -> Vec<Item> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("export");
        std::fs::write(&path, text).unwrap();
        let stop = AtomicBool::new(false);
        let source = Source::open(&path, None, &stop).unwrap();
        let mut items = Vec::new();
        read_form(&source, "Market visit", &stop, &mut |item| {
            items.push(item);
            Ok(())
        })
        .unwrap();
        items
    }

    fn report(item: &Item) -> &ReportItem {
        let Item::Report(item) = item else { unreachable!("{item:?}") };
        item
    }

    #[test]
    fn kobo_csv_and_json_and_odk_csv_become_reports_with_their_points() {
        let kobo = "start;What was seen;_Position_latitude;_Position_longitude;_id;_uuid;_submission_time;_submitted_by\n\
            2024-05-13T09:00:00.000+00:00;Prices doubled;14.35;-3.61;7;u-1;2024-05-13T10:20:00;awa\n";
        let items = read(kobo);
        let item = report(&items[0]);
        assert_eq!((item.point_e7, item.report.source_key.as_str()), (Some((-36_100_000, 143_500_000)), "u-1"));
        assert_eq!((item.report.outlet.as_str(), item.report.title.as_str()), ("awa", "Market visit"));
        assert!(item.report.text.contains("What was seen: Prices doubled") && !item.report.text.contains("u-1"));
        assert_eq!(item.report.published_at.unwrap().to_string(), "2024-05-13T10:20Z");
        let json = r#"[{"_id":7,"_uuid":"u-2","visit/position":"14.35 -3.61 0 5","visit/seen":"calm","_submission_time":"2024-05-13T10:20:00"}]"#;
        assert_eq!(report(&read(json)[0]).point_e7, Some((-36_100_000, 143_500_000)));
        let odk = "SubmissionDate,seen,position-Latitude,position-Longitude,meta-instanceID,KEY\n2024-05-13T10:20:00Z,calm,14.35,-3.61,uuid:3,uuid:3\n";
        assert_eq!(report(&read(odk)[0]).report.source_key, "uuid:3");
    }

    #[test]
    fn a_row_without_an_id_is_refused() {
        let items = read("start,seen,_uuid\n2024-05-13T10:20:00Z,calm,u-1\n2024-05-14T10:20:00Z,calm,\n");
        assert!(matches!(&items[..], [Item::Report(_), Item::Reject(reject)] if reject.field == "_uuid"), "{items:?}");
    }
}
