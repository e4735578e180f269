//! The Humanitarian API of the Humanitarian Data Exchange: events by kind, funding and risk as figures; who is where as rows.
//!
//! Its kinds of events overlap – an attack on civilians is also political violence – so each is a figure of its own, and
//! no two are ever added.

use serde::{Deserialize, Serialize};

use sitroom_domain::import::HAPI;
use sitroom_domain::{Day, Iso3, Publisher, kept, phrase};

use super::bounds::{Measure, impossible};
use super::json::{Record, read_list};
use super::{Broken, Connector, Cursor, Figure, Item, Page, Plan, SyncFault, TableRow};
use crate::net::{Answer, Request, Secret, Site};

/// Where the API is.
pub const ADDRESS: &str = "https://hapi.humdata.org/api/v2";
const PAGE_ROWS: usize = 10_000;

/// What is asked for, in this order.
const THEMES: [&str; 3] = ["conflict-events", "funding", "national-risk"];
/// What is asked for of who is where.
const PRESENCE: [&str; 1] = ["operational-presence"];
/// The columns of a row of it, by the names of the API.
pub const PRESENCE_COLUMNS: [&str; 11] = [
    "location_code",
    "admin1_name",
    "provider_admin1_name",
    "admin2_name",
    "provider_admin2_name",
    "org_acronym",
    "org_name",
    "org_type_description",
    "sector_name",
    "reference_period_start",
    "reference_period_end",
];

const NAMES: [&str; 21] = [
    "location_code",
    "admin1_name",
    "provider_admin1_name",
    "admin2_name",
    "provider_admin2_name",
    "reference_period_start",
    "reference_period_end",
    "event_type",
    "events",
    "fatalities",
    "appeal_code",
    "requirements_usd",
    "funding_usd",
    "overall_risk",
    "hazard_exposure_risk",
    "vulnerability_risk",
    "coping_capacity_risk",
    "org_acronym",
    "org_name",
    "org_type_description",
    "sector_name",
];

/// Asks the API.
#[derive(Debug)]
pub struct Hapi {
    site: Site,
    app_identifier: Secret,
    themes: &'static [&'static str],
}

impl Hapi {
    /// Takes where the API is and the identifier that it gives for the name and the address of an office; asks for figures.
    pub fn new(site: Site, app_identifier: Secret) -> Self {
        Self { site, app_identifier, themes: &THEMES }
    }

    /// Asks for the rows of who is where, as [`PRESENCE_COLUMNS`].
    pub fn of_presence(site: Site, app_identifier: Secret) -> Self {
        Self { site, app_identifier, themes: &PRESENCE }
    }
}

#[derive(Debug, Serialize, Deserialize)]
struct State {
    /// Countries to ask for, one by one; empty for all at once.
    countries: Vec<Iso3>,
    since: Option<Day>,
    theme: usize,
    country: usize,
    offset: usize,
}

impl State {
    /// Goes on after a page of so many rows.
    fn pass(&mut self, rows: usize) {
        if rows >= PAGE_ROWS {
            self.offset += rows;
            return;
        }
        (self.offset, self.country) = (0, self.country + 1);
        if self.country >= self.countries.len() {
            (self.country, self.theme) = (0, self.theme + 1);
        }
    }
}

impl Connector for Hapi {
    fn publisher(&self) -> &'static Publisher {
        &HAPI
    }

    fn start(&self, plan: &Plan) -> Result<Cursor, SyncFault> {
        let state = State { countries: plan.countries.clone(), since: plan.since, theme: 0, country: 0, offset: 0 };
        Cursor::write(&state)
    }

    fn request(&mut self, cursor: &Cursor) -> Result<Option<Request>, SyncFault> {
        let state: State = cursor.read()?;
        let Some(theme) = self.themes.get(state.theme) else { return Ok(None) };
        if self.app_identifier.is_empty() {
            return Err(SyncFault::NoKey { publisher: HAPI.name });
        }
        let (limit, offset) = (PAGE_ROWS.to_string(), state.offset.to_string());
        let country = state.countries.get(state.country).map(Iso3::to_string);
        let since = state.since.filter(|_| *theme == THEMES[0]).map(|day| day.to_string());
        let mut parameters = vec![("output_format", "json"), ("limit", limit.as_str()), ("offset", offset.as_str())];
        parameters.extend(country.as_deref().map(|country| ("location_code", country)));
        parameters.extend(since.as_deref().map(|since| ("start_date", since)));
        let url = self.site.at(&format!("coordination-context/{theme}"), &parameters);
        Ok(Some(Request::get(url).secret_header("x-hdx-hapi-app-identifier", "", &self.app_identifier)))
    }

    fn read(&mut self, answer: &Answer, cursor: &Cursor) -> Result<Page, Broken> {
        let mut state: State = cursor.read()?;
        if !answer.is_success() {
            let remedy = match answer.status {
                401 | 403 => phrase!("check the identifier in the settings of the source"),
                _ => phrase!("try again later"),
            };
            return Err(Broken::refused(&HAPI, answer, remedy));
        }
        let mut items = Vec::new();
        let theme = self.themes.get(state.theme).copied().unwrap_or_default();
        let around = read_list(&answer.body, "data", &NAMES, &mut |record| read_row(record, theme, &mut items))
            .map_err(|error| Broken::of_json(&HAPI, &error))?;
        let Some(rows) = around.records else {
            return Err(SyncFault::shape(&HAPI, kept!("it has no list of rows (“data”)")).into());
        };
        state.pass(rows as usize);
        let is_done = state.theme >= self.themes.len();
        Ok(Page::new(items, Cursor::write(&state)?, is_done))
    }
}

/// A row under its names.
struct Row<'r, 'a, 'de> {
    record: &'r Record<'a, 'de>,
}

impl Row<'_, '_, '_> {
    fn get(&self, name: &str) -> &str {
        NAMES.iter().position(|known| *known == name).map_or("", |place| self.record.get(place))
    }

    fn reject(&self, name: &str, reason: &str) -> Item {
        let place = NAMES.iter().position(|known| *known == name).unwrap_or(0);
        Item::Reject(self.record.reject(place, reason))
    }

    /// Returns the name of the pattern of the United Nations, or the provider's own where there is none.
    fn division<'s>(&'s self, name: &str, provider: &str) -> &'s str {
        let official = self.get(name);
        if official.is_empty() { self.get(provider) } else { official }
    }

    fn day(&self, name: &str) -> Option<Day> {
        self.get(name).get(..10).and_then(|day| day.parse().ok())
    }
}

fn read_row(record: &Record<'_, '_>, theme: &str, items: &mut Vec<Item>) {
    if theme == PRESENCE[0] {
        // Its rows are judged where they become records, the misshapen too.
        let row = Row { record };
        items.push(Item::Row(TableRow(PRESENCE_COLUMNS.map(|name| row.get(name).to_owned()).to_vec())));
        return;
    }
    if let Some(reject) = record.misshapen() {
        items.push(Item::Reject(reject));
        return;
    }
    let row = Row { record };
    let Ok(country) = row.get("location_code").parse::<Iso3>() else {
        items.push(row.reject("location_code", phrase!("This is not the code of a country")));
        return;
    };
    let period = row.day("reference_period_start").zip(row.day("reference_period_end"));
    let Some((first_day, last_day)) = period.filter(|(first, last)| first <= last) else {
        items.push(row.reject("reference_period_start", phrase!("The period has no first or no last day")));
        return;
    };
    let (group, measure, columns): (&str, Measure, &[&str]) = match theme {
        "conflict-events" => (row.get("event_type"), Measure::Count, &["events", "fatalities"]),
        "funding" => (row.get("appeal_code"), Measure::Dollars, &["requirements_usd", "funding_usd"]),
        _ => {
            let columns = &["overall_risk", "hazard_exposure_risk", "vulnerability_risk", "coping_capacity_risk"];
            ("", Measure::Risk, columns)
        }
    };
    let before = items.len();
    for name in columns {
        let text = row.get(name);
        if text.is_empty() {
            continue;
        }
        let Some(value) = text.parse::<f64>().ok().filter(|value| value.is_finite()) else {
            items.push(row.reject(name, phrase!("This is not a number")));
            continue;
        };
        if let Some(reason) = impossible(measure, value) {
            items.push(row.reject(name, reason));
            continue;
        }
        let indicator = if group.is_empty() { (*name).to_owned() } else { format!("{group}.{name}") };
        let (adm_1, adm_2) = divisions(&row);
        items.push(Item::Figure(Box::new(Figure {
            source_key: [theme, &indicator, &country.to_string(), &adm_1, &adm_2, &first_day.to_string()].join("/"),
            indicator,
            country,
            adm_1,
            adm_2,
            first_day,
            last_day,
            value,
        })));
    }
    if items.len() == before {
        items.push(row.reject(columns[0], phrase!("The row has no figure")));
    }
}

fn divisions(row: &Row<'_, '_, '_>) -> (String, String) {
    let first = row.division("admin1_name", "provider_admin1_name");
    let second = row.division("admin2_name", "provider_admin2_name");
    (first.to_owned(), second.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16, body: &str) -> Answer {
        Answer { status, body: body.as_bytes().to_vec(), ..Answer::default() }
    }

    #[test]
    fn each_kind_of_event_is_a_figure_of_its_own() {
        let mut hapi = Hapi::new(Site::parse(ADDRESS).unwrap(), Secret::new("canary"));
        let mut plan = Plan::new("2026-03-10".parse().unwrap());
        plan.countries = vec!["MLI".parse().unwrap()];
        let cursor = hapi.start(&plan).unwrap();
        let url = hapi.request(&cursor).unwrap().unwrap().url().to_string();
        assert!(
            url.contains("conflict-events?") && url.contains("location_code=MLI") && !url.contains("canary"),
            "{url}"
        );
        let body = r#"{"data":[{"event_type":"political_violence","events":3,"fatalities":5,"location_code":"MLI",
            "admin1_name":null,"provider_admin1_name":"Mopti","reference_period_start":"2026-01-01T00:00:00",
            "reference_period_end":"2026-01-31T23:59:59"},{"event_type":"demonstration","events":1,"location_code":"Mali"}]}"#;
        let page = hapi.read(&answer(200, body), &cursor).unwrap();
        let [Item::Figure(events), Item::Figure(deaths), Item::Reject(reject)] = &page.items[..] else {
            unreachable!()
        };
        assert_eq!(
            (events.indicator.as_str(), deaths.indicator.as_str()),
            ("political_violence.events", "political_violence.fatalities")
        );
        assert_eq!((events.adm_1.as_str(), events.last_day.to_string().as_str()), ("Mopti", "2026-01-31"));
        assert_eq!(reject.field, "location_code");
        let body = r#"{"data":[{"appeal_code":"HMLI26","requirements_usd":7.5,"funding_usd":2,"location_code":"MLI",
            "reference_period_start":"2026-01-01","reference_period_end":"2026-12-31"}]}"#;
        let page = hapi.read(&answer(200, body), &page.cursor).unwrap();
        let [Item::Figure(asked), Item::Figure(given)] = &page.items[..] else { unreachable!("{page:?}") };
        assert_eq!((asked.indicator.as_str(), asked.value, given.value), ("HMLI26.requirements_usd", 7.5, 2.0));
        let page = hapi.read(&answer(200, r#"{"data":[]}"#), &page.cursor).unwrap();
        assert!(hapi.read(&answer(200, r#"{"data":[]}"#), &page.cursor).unwrap().is_last);
    }

    #[test]
    fn who_is_where_comes_as_rows() {
        let mut hapi = Hapi::of_presence(Site::parse(ADDRESS).unwrap(), Secret::new("canary"));
        let cursor = hapi.start(&Plan::new("2026-03-10".parse().unwrap())).unwrap();
        assert!(hapi.request(&cursor).unwrap().unwrap().url().to_string().contains("/operational-presence?"));
        let body = r#"{"data":[{"location_code":"MLI","org_name":"World Food Programme","org_acronym":"WFP","admin1_name":"Mopti",
            "sector_name":"Food Security","reference_period_start":"2026-01-01","reference_period_end":"2026-06-30"},7]}"#;
        let page = hapi.read(&answer(200, body), &cursor).unwrap();
        let [Item::Row(row), Item::Row(misshapen)] = &page.items[..] else { unreachable!("{page:?}") };
        let filled = [
            "MLI",
            "Mopti",
            "",
            "",
            "",
            "WFP",
            "World Food Programme",
            "",
            "Food Security",
            "2026-01-01",
            "2026-06-30",
        ];
        assert_eq!(row.0, filled);
        assert!(page.is_last && misshapen.0.iter().all(String::is_empty));
    }

    #[test]
    fn a_refused_identifier_is_told_with_its_remedy() {
        let mut hapi = Hapi::new(Site::parse(ADDRESS).unwrap(), Secret::new("canary"));
        let cursor = hapi.start(&Plan::new("2026-03-10".parse().unwrap())).unwrap();
        let refused = hapi.read(&answer(403, r#"{"error":"Invalid app identifier"}"#), &cursor);
        let Err(Broken::Fault(fault)) = refused else { unreachable!() };
        assert!(
            fault.to_string().contains("Invalid app identifier") && fault.to_string().contains("check the identifier")
        );
        for body in [r#"{"detail":"x"}"#, "[]", "[7]"] {
            assert!(matches!(hapi.read(&answer(200, body), &cursor), Err(Broken::Fault(SyncFault::Shape { .. }))));
        }
    }

    #[test]
    fn what_cannot_be_a_figure_is_refused_and_the_rest_of_its_row_kept() {
        let mut hapi = Hapi::new(Site::parse(ADDRESS).unwrap(), Secret::new("canary"));
        let cursor = hapi.start(&Plan::new("2026-03-10".parse().unwrap())).unwrap();
        for (events, deaths) in [("-3", "5"), ("3", "1e9"), ("3", "\"NaN\"")] {
            let body = format!(
                r#"{{"data":[{{"event_type":"political_violence","events":{events},"fatalities":{deaths},"location_code":"MLI",
                "reference_period_start":"2026-01-01","reference_period_end":"2026-01-31"}}]}}"#
            );
            let items = hapi.read(&answer(200, &body), &cursor).unwrap().items;
            let rejected = items.iter().filter(|item| matches!(item, Item::Reject(_))).count();
            assert_eq!((items.len(), rejected), (2, 1), "{body}");
        }
        let body = r#"{"data":[{"event_type":"political_violence","events":3,"location_code":"MLI",
            "reference_period_start":"0000-01-01","reference_period_end":"9999-12-31"}]}"#;
        assert!(matches!(hapi.read(&answer(200, body), &cursor).unwrap().items[..], [Item::Reject(_)]));
    }
}
