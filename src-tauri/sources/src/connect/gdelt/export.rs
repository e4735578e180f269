//! The files of events, one each quarter of an hour: the newest is named in a list with its check sum, and those since
//! the last sync are asked for by their names.

use std::collections::BTreeMap;
use std::io::{Cursor as Bytes, Read};

use md5::{Digest, Md5};
use serde::{Deserialize, Serialize};
use zip::ZipArchive;

use sitroom_domain::import::GDELT;
use sitroom_domain::record::Moment;
use sitroom_domain::{Iso3, Publisher, Reject, Report, kept, phrase};

use super::{fips, moment, stamp};
use crate::connect::{Broken, Connector, Cursor, Item, Page, Plan, ReportItem, SyncFault};
use crate::net::{Answer, Expected, Request, Site};
use crate::ucdp::number::degrees_e7;

/// Where the files are. The list names them by plain http; they are asked for by https all the same.
pub const ADDRESS: &str = "https://data.gdeltproject.org/gdeltv2";
const MINUTES: i64 = 15;
/// Files that are caught up with: a day of them.
const FILES_MAX: i64 = 96;
const PACKED_MAX: u64 = 32 << 20;
const UNPACKED_MAX: u64 = 128 << 20;

/// Columns of the file, counted from 0, by their names.
const COLUMNS: usize = 61;
const ADDED: usize = 59;
const ADDRESS_OF_ARTICLE: usize = 60;
const PLACE: usize = 52;
const COUNTRY: usize = 53;
const LATITUDE: usize = 56;
const LONGITUDE: usize = 57;
const KEPT: [(usize, &str); 8] = [
    (0, "GLOBALEVENTID"),
    (1, "SQLDATE"),
    (6, "Actor1Name"),
    (16, "Actor2Name"),
    (26, "EventCode"),
    (30, "GoldsteinScale"),
    (31, "NumMentions"),
    (34, "AvgTone"),
];

/// Fetches the files.
#[derive(Debug)]
pub struct Export {
    site: Site,
}

impl Export {
    /// Takes where the files are.
    pub fn new(site: Site) -> Self {
        Self { site }
    }
}

/// Before every file there is: asks for as many as are gone back to.
const EVERYTHING: Moment = Moment(0);

#[derive(Debug, Serialize, Deserialize)]
struct State {
    countries: Vec<Iso3>,
    /// The newest file that was read.
    read: Option<Moment>,
    /// The first file that is wanted; the newest alone where neither this nor `read` says more.
    from: Option<Moment>,
    /// The files to read, the next first; `None` until the list was read.
    queue: Option<Vec<Moment>>,
    /// The newest file and its check sum, as the list says.
    newest: Option<Moment>,
    md5: String,
}

impl Connector for Export {
    fn publisher(&self) -> &'static Publisher {
        &GDELT
    }

    fn start(&self, plan: &Plan) -> Result<Cursor, SyncFault> {
        let last: Option<State> = plan.last.as_ref().filter(|_| !plan.full).map(Cursor::read).transpose()?;
        let read = last.and_then(|state| state.read);
        let since = plan.since.map(|day| Moment(i64::from(day.0) * 1440));
        let from = if plan.full { since.or(Some(EVERYTHING)) } else { since.filter(|_| read.is_none()) };
        let countries = plan.countries.clone();
        Cursor::write(&State { countries, read, from, queue: None, newest: None, md5: String::new() })
    }

    fn request(&mut self, cursor: &Cursor) -> Result<Option<Request>, SyncFault> {
        let state: State = cursor.read()?;
        let path = match &state.queue {
            None => "lastupdate.txt".to_owned(),
            Some(queue) => match queue.first() {
                Some(next) => format!("{}.export.CSV.zip", stamp(*next)),
                None => return Ok(None),
            },
        };
        Ok(Some(Request::get(self.site.at(&path, &[])).expect(Expected::Data).at_most(PACKED_MAX)))
    }

    fn read(&mut self, answer: &Answer, cursor: &Cursor) -> Result<Page, Broken> {
        let mut state: State = cursor.read()?;
        let Some(queue) = &mut state.queue else { return read_list_of_files(answer, state) };
        if queue.is_empty() {
            return Ok(Page::new(Vec::new(), Cursor::write(&state)?, true));
        }
        let file = queue.remove(0);
        let is_last = queue.is_empty();
        // A quarter of an hour without a file is known to happen.
        let items = match answer.status {
            404 if state.newest != Some(file) => Vec::new(),
            _ if !answer.is_success() => return Err(Broken::refused(&GDELT, answer, phrase!("try again later"))),
            _ => {
                if state.newest == Some(file) && !state.md5.eq_ignore_ascii_case(&check_sum(&answer.body)) {
                    return Err(Broken::cut(phrase!("its check sum is another than the list says")));
                }
                read_rows(&unpack(&answer.body)?, &state.countries)
            }
        };
        state.read = Some(file);
        Ok(Page::new(items, Cursor::write(&state)?, is_last))
    }
}

/// Reads `size md5 address` of the newest file, and counts back from it to what was read.
fn read_list_of_files(answer: &Answer, mut state: State) -> Result<Page, Broken> {
    if !answer.is_success() {
        return Err(Broken::refused(&GDELT, answer, phrase!("try again later")));
    }
    let text = String::from_utf8_lossy(&answer.body);
    let found = text.lines().find_map(|line| {
        let mut words = line.split_whitespace().skip(1);
        let (md5, address) = (words.next()?, words.next()?);
        let name = address.rsplit('/').next()?.strip_suffix(".export.CSV.zip")?;
        (md5.len() == 32).then_some((md5.to_owned(), moment(name)?))
    });
    let Some((md5, newest)) = found else {
        return Err(SyncFault::shape(&GDELT, phrase!("its list names no file of events")).into());
    };
    let wanted = state.read.map(|read| Moment(read.0 + MINUTES)).or(state.from).unwrap_or(newest);
    let first = wanted.max(Moment(newest.0 - (FILES_MAX - 1) * MINUTES));
    // Nobody is told that all was fetched where some of it is too far back.
    let gap = (wanted < first && wanted > EVERYTHING).then(|| Item::Reject(gap(wanted, first)));
    let mut queue: Vec<Moment> = (0..FILES_MAX).map(|step| Moment(newest.0 - step * MINUTES)).collect();
    queue.retain(|file| *file >= first);
    queue.reverse();
    let is_last = queue.is_empty();
    (state.queue, state.newest, state.md5) = (Some(queue), Some(newest), md5);
    Ok(Page::new(gap.into_iter().collect(), Cursor::write(&state)?, is_last))
}

/// Tells which files are not fetched, because they are further back than is gone.
fn gap(wanted: Moment, first: Moment) -> Reject {
    Reject {
        line: 0,
        field: String::new(),
        value: String::new(),
        reason: kept!("Nothing was fetched from {wanted} to {first}: only the newest {FILES_MAX} files are"),
        remedy: phrase!("Search that time by words instead, in the settings of the source").to_owned(),
        row: Vec::new(),
    }
}

fn check_sum(bytes: &[u8]) -> String {
    format!("{:x}", Md5::digest(bytes))
}

/// Unpacks the one file of an archive, up to a bound.
fn unpack(packed: &[u8]) -> Result<Vec<u8>, Broken> {
    let damaged = || Broken::cut(phrase!("its archive is damaged or cut short"));
    let mut archive = ZipArchive::new(Bytes::new(packed)).map_err(|_| damaged())?;
    let entry = archive.by_index(0).map_err(|_| damaged())?;
    let mut bytes = Vec::new();
    entry.take(UNPACKED_MAX + 1).read_to_end(&mut bytes).map_err(|_| damaged())?;
    if bytes.len() as u64 > UNPACKED_MAX {
        return Err(
            SyncFault::shape(&GDELT, kept!("its file would unpack to more than {} MiB", UNPACKED_MAX >> 20)).into()
        );
    }
    Ok(bytes)
}

/// Reads the rows into one report for each article, with the first place that is in the countries asked for.
fn read_rows(bytes: &[u8], countries: &[Iso3]) -> Vec<Item> {
    let mut reports: BTreeMap<String, ReportItem> = BTreeMap::new();
    let mut rejects = Vec::new();
    for (line, row) in (1..).zip(bytes.split(|byte| *byte == b'\n')) {
        if row.trim_ascii().is_empty() {
            continue;
        }
        let row = String::from_utf8_lossy(row);
        let fields: Vec<&str> = row.trim_end_matches('\r').split('\t').collect();
        match read_row(&fields) {
            Ok(item) => {
                let wanted = countries.is_empty() || item.report.countries.iter().any(|iso3| countries.contains(iso3));
                if wanted {
                    reports.entry(item.report.source_key.clone()).or_insert(item);
                }
            }
            Err(reason) => rejects.push(Item::Reject(reject(line, &fields, reason))),
        }
    }
    reports.into_values().map(|item| Item::Report(Box::new(item))).chain(rejects).collect()
}

fn read_row(fields: &[&str]) -> Result<ReportItem, &'static str> {
    if fields.len() != COLUMNS {
        return Err(phrase!("The row has another number of fields than 61"));
    }
    let address = fields[ADDRESS_OF_ARTICLE].trim();
    if !(address.starts_with("https://") || address.starts_with("http://")) {
        return Err(phrase!("The article has no address"));
    }
    let degrees = |place: usize, most: i64| {
        let value = degrees_e7(fields[place].as_bytes()).ok().flatten()?;
        (value.abs() <= most).then_some(value as i32)
    };
    let outlet = url::Url::parse(address).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default();
    let report = Report {
        source_key: address.to_owned(),
        outlet: outlet.trim_start_matches("www.").to_owned(),
        address: address.to_owned(),
        title: title(address),
        published_at: moment(fields[ADDED]),
        countries: fips::find(fields[COUNTRY]).into_iter().collect(),
        ..Report::default()
    };
    let kept = KEPT.iter().map(|(place, name)| ((*name).to_owned(), fields[*place].to_owned()));
    Ok(ReportItem {
        report,
        point_e7: degrees(LONGITUDE, 1_800_000_000).zip(degrees(LATITUDE, 900_000_000)),
        place: fields[PLACE].to_owned(),
        fields: kept.filter(|(_, value)| !value.is_empty()).collect(),
    })
}

/// The file has no headlines: the words at the end of the address stand in for one.
fn title(address: &str) -> String {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let words = path.split('/').skip(3).filter(|part| part.len() > 8 && part.contains(['-', '_'])).last();
    let words = words.map(|part| part.split('.').next().unwrap_or_default().replace(['-', '_'], " "));
    words.filter(|words| words.chars().any(char::is_alphabetic)).unwrap_or_else(|| address.to_owned())
}

fn reject(line: u32, fields: &[&str], reason: &str) -> Reject {
    Reject {
        line,
        field: String::new(),
        value: fields.join(" ").chars().take(200).collect(),
        reason: reason.to_owned(),
        remedy: phrase!("Nothing is to be done here; tell the publisher").to_owned(),
        row: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn answer(body: Vec<u8>) -> Answer {
        Answer { status: 200, body, ..Answer::default() }
    }

    fn row(address: &str, country: &str) -> String {
        let mut fields = vec![""; COLUMNS];
        (fields[0], fields[1], fields[PLACE], fields[COUNTRY]) = ("7", "20260310", "Gao, Gao, Mali", country);
        (fields[LATITUDE], fields[LONGITUDE], fields[ADDED]) = ("16.27", "-0.04", "20260310121500");
        fields[ADDRESS_OF_ARTICLE] = address;
        fields.join("\t")
    }

    fn packed(rows: &[String]) -> Vec<u8> {
        let mut archive = zip::ZipWriter::new(Bytes::new(Vec::new()));
        archive.start_file("x.export.CSV", zip::write::SimpleFileOptions::default()).unwrap();
        archive.write_all(rows.join("\n").as_bytes()).unwrap();
        archive.finish().unwrap().into_inner()
    }

    fn begun(last: Option<Cursor>, zip: &[u8]) -> (Export, Page) {
        let mut export = Export::new(Site::parse(ADDRESS).unwrap());
        let plan = Plan { last, countries: vec!["MLI".parse().unwrap()], ..Plan::new("2026-03-10".parse().unwrap()) };
        let cursor = export.start(&plan).unwrap();
        let files =
            format!("9 {} http://data.gdeltproject.org/gdeltv2/20260310121500.export.CSV.zip\n", check_sum(zip));
        let page = export.read(&answer(files.into_bytes()), &cursor).unwrap();
        (export, page)
    }

    #[test]
    fn the_newest_file_becomes_one_report_for_each_article() {
        let address = "https://www.example.org/2026/three-killed-near-gao.html";
        let zip =
            packed(&[row(address, "ML"), row(address, "ML"), row("https://example.org/x", "NG"), "a\tb".to_owned()]);
        let (mut export, page) = begun(None, &zip);
        assert_eq!(export.request(&page.cursor).unwrap().unwrap().expected, Expected::Data, "a page is none");
        assert!(
            export.request(&page.cursor).unwrap().unwrap().url().as_str().ends_with("/20260310121500.export.CSV.zip")
        );
        let page = export.read(&answer(zip.clone()), &page.cursor).unwrap();
        let [Item::Report(item), Item::Reject(_)] = &page.items[..] else { unreachable!("{page:?}") };
        assert_eq!((item.report.title.as_str(), item.report.outlet.as_str()), ("three killed near gao", "example.org"));
        assert_eq!((item.point_e7, item.place.as_str()), (Some((-400_000, 162_700_000)), "Gao, Gao, Mali"));
        assert!(page.is_last);
        let (_, again) = begun(Some(page.cursor), &zip);
        assert!(again.is_last, "nothing is new");
    }

    #[test]
    fn a_file_that_its_check_sum_does_not_fit_is_asked_for_again() {
        let zip = packed(&[row("https://example.org/x", "ML")]);
        let (mut export, page) = begun(None, &zip);
        let mut damaged = zip;
        damaged[20] ^= 1;
        assert!(matches!(export.read(&answer(damaged), &page.cursor), Err(Broken::Again(_))));
    }

    #[test]
    fn files_since_the_last_one_are_caught_up_with() {
        let zip = packed(&[]);
        let state = State {
            countries: Vec::new(),
            read: moment("20260310113000"),
            from: None,
            queue: None,
            newest: None,
            md5: String::new(),
        };
        let (mut export, page) = begun(Some(Cursor::write(&state).unwrap()), &zip);
        let asked = export.request(&page.cursor).unwrap().unwrap().url().to_string();
        assert!(asked.ends_with("/20260310114500.export.CSV.zip"), "{asked}");
        let missing = Answer { status: 404, ..Answer::default() };
        let page = export.read(&missing, &page.cursor).unwrap();
        assert!(!page.is_last && page.items.is_empty());
    }

    #[test]
    fn what_is_too_far_back_is_told_and_everything_anew_goes_back_as_far_as_it_can() {
        let zip = packed(&[]);
        let files = format!("9 {} http://x/20260310121500.export.CSV.zip\n", check_sum(&zip));
        let mut export = Export::new(Site::parse(ADDRESS).unwrap());
        let today = "2026-03-10".parse().unwrap();
        let since = Plan { since: Some("2026-03-01".parse().unwrap()), ..Plan::new(today) };
        let full = Plan { full: true, ..Plan::new(today) };
        for (plan, told) in [(since, 1), (full, 0), (Plan::new(today), 0)] {
            let is_newest_alone = plan.since.is_none() && !plan.full;
            let cursor = export.start(&plan).unwrap();
            let page = export.read(&answer(files.clone().into_bytes()), &cursor).unwrap();
            let url = export.request(&page.cursor).unwrap().unwrap().url().to_string();
            assert_eq!((page.items.len(), url.contains("20260310121500")), (told, is_newest_alone), "{url}");
        }
    }
}
