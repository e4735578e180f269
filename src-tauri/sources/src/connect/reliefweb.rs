//! Reports of `ReliefWeb`, oldest first, so that what is added on the way comes at the end and no page moves.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use sitroom_domain::import::RELIEFWEB;
use sitroom_domain::record::Moment;
use sitroom_domain::{Day, Publisher, Reject, Report, kept, phrase};

use super::{Broken, Connector, Cursor, Item, Page, Plan, ReportItem, Scope, SyncFault, plain};
use crate::json_words::json_words;
use crate::net::{Answer, Request, Site};

/// Where the API is.
pub const ADDRESS: &str = "https://api.reliefweb.int/v2";
/// The most reports that the API gives at once; their bodies are long.
const PAGE_REPORTS: usize = 500;
const FIELDS: [&str; 10] = [
    "id",
    "title",
    "body",
    "url",
    "source.name",
    "source.shortname",
    "language.code",
    "country.iso3",
    "date.created",
    "date.original",
];

/// Asks the API.
#[derive(Debug)]
pub struct ReliefWeb {
    site: Site,
    appname: String,
}

impl ReliefWeb {
    /// Takes where the API is and the name that `ReliefWeb` has approved for the office; it is no secret.
    pub fn new(site: Site, appname: impl Into<String>) -> Self {
        Self { site, appname: appname.into() }
    }
}

#[derive(Debug, Serialize, Deserialize)]
struct State {
    scope: Scope,
    /// The first day that is asked for: later than the scope's where earlier ones were read before.
    from: Option<Day>,
    offset: usize,
    /// The day of the newest report that was seen.
    newest: Option<Day>,
    is_done: bool,
}

impl Connector for ReliefWeb {
    fn publisher(&self) -> &'static Publisher {
        &RELIEFWEB
    }

    fn start(&self, plan: &Plan) -> Result<Cursor, SyncFault> {
        let last: Option<State> = plan.last.as_ref().filter(|_| !plan.full).map(Cursor::read).transpose()?;
        // A day of overlap: reports have a key, so that none comes twice.
        let scope = Scope::of(plan);
        let newest = last.filter(|state| state.scope.covers(&scope)).and_then(|state| state.newest);
        let from = newest.map(|day| Day(day.0 - 1)).max(plan.since);
        Cursor::write(&State { scope, from, offset: 0, newest, is_done: false })
    }

    fn request(&mut self, cursor: &Cursor) -> Result<Option<Request>, SyncFault> {
        let state: State = cursor.read()?;
        if state.is_done {
            return Ok(None);
        }
        if self.appname.is_empty() {
            return Err(SyncFault::NoAccount { publisher: RELIEFWEB.name });
        }
        let mut conditions = Vec::new();
        if !state.scope.countries.is_empty() {
            let codes: Vec<String> = state.scope.countries.iter().map(|iso3| iso3.to_string().to_lowercase()).collect();
            conditions.push(json!({"field": "country.iso3", "value": codes, "operator": "OR"}));
        }
        if let Some(from) = state.from {
            conditions.push(json!({"field": "date.created", "value": {"from": format!("{from}T00:00:00+00:00")}}));
        }
        let mut body = json!({
            "limit": PAGE_REPORTS,
            "offset": state.offset,
            "sort": ["date.created:asc", "id:asc"],
            "fields": {"include": FIELDS},
        });
        if !conditions.is_empty() {
            body["filter"] = json!({"operator": "AND", "conditions": conditions});
        }
        let url = self.site.at("reports", &[("appname", &self.appname)]);
        Ok(Some(Request::post_json(url, body.to_string())))
    }

    fn read(&mut self, answer: &Answer, cursor: &Cursor) -> Result<Page, Broken> {
        let mut state: State = cursor.read()?;
        if !answer.is_success() {
            let remedy = match answer.status {
                410 => phrase!("this version of the API was closed: a newer version of Sitroom is needed"),
                401 | 403 => phrase!(
                    "ask ReliefWeb to approve the name of the office, and enter it in the settings of the source"
                ),
                _ => phrase!("try again later"),
            };
            return Err(Broken::refused(&RELIEFWEB, answer, remedy));
        }
        let list: List = serde_json::from_slice(&answer.body).map_err(|error| Broken::of_json(&RELIEFWEB, &error))?;
        let count = list.data.len();
        if list.count.is_some_and(|stated| stated != count) {
            return Err(Broken::odd(phrase!("it holds another number of reports than it says")));
        }
        let mut items = Vec::with_capacity(count);
        for (line, row) in (1..).zip(list.data) {
            match read_report(row, line) {
                Ok((report, created)) => {
                    state.newest = state.newest.max(created);
                    items.push(Item::Report(Box::new(ReportItem { report, ..ReportItem::default() })));
                }
                Err(reject) => items.push(Item::Reject(*reject)),
            }
        }
        state.offset += count;
        state.is_done = count < PAGE_REPORTS;
        let is_done = state.is_done;
        Ok(Page::new(items, Cursor::write(&state)?, is_done))
    }
}

#[derive(Deserialize)]
struct List {
    count: Option<usize>,
    data: Vec<Value>,
}

#[derive(Deserialize)]
struct Row {
    fields: Fields,
}

#[derive(Deserialize)]
struct Fields {
    id: Id,
    title: String,
    #[serde(default)]
    body: String,
    #[serde(default)]
    url: String,
    #[serde(default)]
    source: Vec<Source>,
    #[serde(default)]
    language: Vec<Language>,
    #[serde(default)]
    country: Vec<Country>,
    #[serde(default)]
    date: Dates,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Id {
    Number(u64),
    Text(String),
}

#[derive(Deserialize)]
struct Source {
    #[serde(default)]
    name: String,
    #[serde(default)]
    shortname: String,
}

#[derive(Deserialize)]
struct Language {
    #[serde(default)]
    code: String,
}

#[derive(Deserialize)]
struct Country {
    #[serde(default)]
    iso3: String,
}

#[derive(Deserialize, Default)]
struct Dates {
    #[serde(default)]
    created: String,
    #[serde(default)]
    original: String,
}

/// Tells why a row is no report.
fn misfit(error: &serde_json::Error) -> String {
    kept!("The report is not in the shape that is documented: {}", json_words(error))
}

fn read_report(row: Value, line: u32) -> Result<(Report, Option<Day>), Box<Reject>> {
    let shown: String = row.to_string().chars().take(200).collect();
    let fields = serde_json::from_value::<Row>(row).map_err(|error| {
        Box::new(Reject {
            line,
            field: String::new(),
            value: shown,
            reason: misfit(&error),
            remedy: phrase!("Look the record up at the publisher, mend the row and import it").to_owned(),
            row: Vec::new(),
        })
    })?;
    let fields = fields.fields;
    let created = plain::moment_of(&fields.date.created);
    let original = plain::moment_of(&fields.date.original);
    let name = |source: &Source| if source.name.is_empty() { source.shortname.clone() } else { source.name.clone() };
    let report = Report {
        source_key: match fields.id {
            Id::Number(number) => number.to_string(),
            Id::Text(text) => text,
        },
        outlet: fields.source.iter().map(name).collect::<Vec<_>>().join(", "),
        address: fields.url,
        title: plain::of_text(&fields.title),
        // The body is plain with its lines, or it is HTML.
        text: if fields.body.contains("</") { plain::of_html(&fields.body) } else { plain::of_text(&fields.body) },
        language: fields.language.first().map(|language| plain::language(&language.code)).unwrap_or_default(),
        published_at: original.or(created),
        countries: fields.country.iter().filter_map(|country| country.iso3.parse().ok()).collect(),
        licence: String::new(),
    };
    Ok((report, created.map(Moment::day)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16, body: &str) -> Answer {
        Answer { status, body: body.as_bytes().to_vec(), ..Answer::default() }
    }

    fn reliefweb() -> (ReliefWeb, Cursor) {
        let connector = ReliefWeb::new(Site::parse(ADDRESS).unwrap(), "office");
        let mut plan = Plan::new("2026-03-10".parse().unwrap());
        plan.countries = vec!["MLI".parse().unwrap()];
        plan.since = Some("2026-01-01".parse().unwrap());
        let cursor = connector.start(&plan).unwrap();
        (connector, cursor)
    }

    #[test]
    fn reports_are_asked_for_by_country_and_day_and_read_with_their_sources() {
        let (mut connector, cursor) = reliefweb();
        let request = connector.request(&cursor).unwrap().unwrap();
        assert_eq!(request.url().as_str(), "https://api.reliefweb.int/v2/reports?appname=office");
        let body = request.body().unwrap();
        assert!(body.contains(r#""value":["mli"]"#) && body.contains("2026-01-01T00:00:00+00:00"), "{body}");
        let page = r#"{"href":"x","time":5,"totalCount":2,"count":2,"data":[{"id":"1","score":1,"fields":{"id":4001,
            "title":"Mali: Flash Update","body":"Three **villages**","url":"https://reliefweb.int/node/4001",
            "source":[{"name":"UN Office for the Coordination of Humanitarian Affairs","shortname":"OCHA"}],
            "language":[{"code":"en"}],"country":[{"iso3":"mli"},{"iso3":"bfa"}],
            "date":{"created":"2026-02-03T10:00:00+00:00","original":"2026-02-02T00:00:00+00:00"}}},{"fields":{"id":[]}}]}"#;
        let page = connector.read(&answer(200, page), &cursor).unwrap();
        let [Item::Report(item), Item::Reject(reject)] = &page.items[..] else { unreachable!("{page:?}") };
        assert!(reject.reason.starts_with("The report is not in the shape") && !reject.reason.contains("untagged"));
        let report = &item.report;
        assert_eq!((report.source_key.as_str(), report.countries.len(), report.language.as_str()), ("4001", 2, "en"));
        assert_eq!(report.published_at.unwrap().to_string(), "2026-02-02T00:00Z");
        assert!(page.is_last);
        let mut later = Plan { last: Some(page.cursor), ..Plan::new("2026-03-11".parse().unwrap()) };
        let wider = connector.start(&later).unwrap();
        assert!(
            !connector.request(&wider).unwrap().unwrap().body().unwrap().contains("\"filter\""),
            "all countries, from the first day"
        );
        later.countries = vec!["MLI".parse().unwrap()];
        later.since = Some("2026-01-01".parse().unwrap());
        let cursor = connector.start(&later).unwrap();
        assert!(connector.request(&cursor).unwrap().unwrap().body().unwrap().contains("2026-02-02T00"));
    }

    #[test]
    fn a_closed_version_and_a_name_that_is_not_approved_are_told_plainly() {
        let (mut connector, cursor) = reliefweb();
        for (status, words) in [(410, "newer version"), (403, "approve the name")] {
            let Err(Broken::Fault(fault)) = connector.read(&answer(status, "{}"), &cursor) else { unreachable!() };
            assert!(fault.to_string().contains(words), "{fault}");
        }
        assert!(matches!(connector.read(&answer(200, r#"{"data":[{"#), &cursor), Err(Broken::Again(_))));
        assert!(matches!(connector.read(&answer(200, r#"{"data":7}"#), &cursor), Err(Broken::Fault(_))));
    }
}
