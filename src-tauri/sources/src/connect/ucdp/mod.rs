//! The API of UCDP: the newest yearly release, then the monthly candidate releases after it.
//!
//! A yearly release tells everything up to the end of the year before its own: what it leaves out, candidates too, UCDP no longer
//! holds to be an event. A release never changes, so one that was read whole is not read again. A month that is not published
//! yet is refused by the server, and passed over. If the number of pages changes on the way, the list has moved, and begins anew.

mod releases;

use std::sync::atomic::AtomicBool;

use serde::Deserialize;
use sitroom_domain::{CountryIndex, Day, Publisher, UCDP, country, kept, phrase};

use super::{Broken, Connector, Cursor, EventItem, Item, Page, Plan, Scope, SyncFault, Whole};
use crate::SourceError;
use crate::net::{Answer, Request, Secret, Site};
use crate::ucdp::{Entry, Options, official_row, read_answer};
use releases::State;

/// Where the API is.
pub const ADDRESS: &str = "https://ucdpapi.pcr.uu.se/api";
/// The most rows that the API gives at once.
const PAGE_ROWS: u32 = 1000;
/// How often a list may begin anew.
const RESTARTS: u8 = 5;

/// Asks the API.
#[derive(Debug)]
pub struct Ucdp {
    site: Site,
    token: Secret,
}

impl Ucdp {
    /// Takes where the API is and the token that UCDP gives on request.
    pub fn new(site: Site, token: Secret) -> Self {
        Self { site, token }
    }
}

impl Connector for Ucdp {
    fn publisher(&self) -> &'static Publisher {
        &UCDP
    }

    fn start(&self, plan: &Plan) -> Result<Cursor, SyncFault> {
        let last: Option<State> = plan.last.as_ref().filter(|_| !plan.full).map(Cursor::read).transpose()?;
        let last = last.filter(|state| state.scope.covers(&Scope::of(plan)));
        Cursor::write(&State::new(plan, last.map(|state| state.done).unwrap_or_default()))
    }

    fn whole(&self, cursor: &Cursor) -> Result<Option<Whole>, SyncFault> {
        let state: State = cursor.read()?;
        Ok(state.whole_until().map(|until| Whole { since: state.scope.since, until, countries: state.scope.countries }))
    }

    fn request(&mut self, cursor: &Cursor) -> Result<Option<Request>, SyncFault> {
        let state: State = cursor.read()?;
        let Some(release) = state.queue.first() else { return Ok(None) };
        if self.token.is_empty() {
            return Err(SyncFault::NoKey { publisher: UCDP.name });
        }
        let mut parameters = vec![("pagesize", PAGE_ROWS.to_string()), ("page", state.page.to_string())];
        if let Some(since) = state.scope.since {
            parameters.push(("StartDate", since.to_string()));
        }
        let number = |iso3| country::find_by_iso3(iso3).and_then(CountryIndex::country)?.gw.first();
        let numbers: Vec<String> =
            state.scope.countries.iter().copied().filter_map(number).map(u16::to_string).collect();
        if !numbers.is_empty() {
            parameters.push(("Country", numbers.join(",")));
        }
        let parameters: Vec<(&str, &str)> = parameters.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let url = self.site.at(&format!("gedevents/{}", release.version), &parameters);
        Ok(Some(Request::get(url).secret_header("x-ucdp-access-token", "", &self.token)))
    }

    fn read(&mut self, answer: &Answer, cursor: &Cursor) -> Result<Page, Broken> {
        let mut state: State = cursor.read()?;
        let Some(release) = state.queue.first().cloned() else { return state.page(Vec::new()) };
        if !answer.is_success() {
            return refused(answer, state);
        }
        let envelope: Envelope =
            serde_json::from_slice(&answer.body).map_err(|error| Broken::of_json(&UCDP, &error))?;
        self.check_next(&envelope)?;
        if !envelope.is_page(state.page) {
            return Err(Broken::odd(kept!("another page came than page {}", state.page)));
        }
        if state.page > 0 && envelope.total_pages != state.total_pages {
            state.restarts += 1;
            if state.restarts > RESTARTS {
                return Err(SyncFault::shape(&UCDP, phrase!("the number of its pages changes again and again")).into());
            }
            state.restart();
            return state.page(Vec::new());
        }
        let (items, first) = read_rows(&answer.body, state.today)?;
        state.rows += items.len() as u32;
        if !first.is_empty() && first == state.previous_first {
            return Err(Broken::odd(kept!("the same page came twice")));
        }
        let whole = state.page + 1 >= envelope.total_pages;
        if whole != envelope.next_page_url.is_empty() {
            return Err(Broken::odd(kept!("it says of page {} both that more follow and that none do", state.page)));
        }
        (state.total_pages, state.previous_first) = (envelope.total_pages, first);
        if whole {
            state.finish(&release);
        } else {
            state.page += 1;
        }
        state.page(items)
    }
}

impl Ucdp {
    /// The next page must be of the same host; its address is made here all the same.
    fn check_next(&self, envelope: &Envelope) -> Result<(), SyncFault> {
        let next = &envelope.next_page_url;
        let same = next.is_empty() || url::Url::parse(next).is_ok_and(|url| url.host() == self.site.url().host());
        if same { Ok(()) } else { Err(SyncFault::shape(&UCDP, phrase!("its next page lies on another server"))) }
    }
}

/// What stands around the rows of a page.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Envelope {
    total_pages: u32,
    #[serde(default)]
    previous_page_url: String,
    #[serde(default)]
    next_page_url: String,
}

impl Envelope {
    /// Tells whether its neighbours are those of a page; where their addresses do not say, they may be.
    fn is_page(&self, page: u32) -> bool {
        let number = |address: &str| {
            let url = url::Url::parse(address).ok()?;
            url.query_pairs().find(|(name, _)| name == "page").and_then(|(_, number)| number.parse::<u32>().ok())
        };
        let next = number(&self.next_page_url).is_none_or(|next| next == page + 1);
        next && number(&self.previous_page_url).is_none_or(|previous| previous + 1 == page)
    }
}

fn read_rows(body: &[u8], today: Day) -> Result<(Vec<Item>, String), Broken> {
    let go_on = AtomicBool::new(false);
    let options = Options { date_order: None, today, stop: &go_on };
    let mut items = Vec::new();
    let mut first = String::new();
    read_answer(body, &options, &mut |entry| {
        items.push(match entry {
            Entry::Record(record) => {
                if first.is_empty() {
                    first.clone_from(&record.event.source_key);
                }
                Item::Event(Box::new(EventItem {
                    line: record.line,
                    has_point: record.has_point,
                    names_country: record.names_country,
                    event: record.event,
                    official_row,
                }))
            }
            Entry::Reject(reject) => Item::Reject(reject),
        });
        Ok(())
    })
    .map_err(|error| match error {
        SourceError::Truncated { why, .. } => Broken::cut(why),
        SourceError::Json { why } => SyncFault::shape(&UCDP, why).into(),
        error => SyncFault::shape(&UCDP, error.to_string()).into(),
    })?;
    Ok((items, first))
}

fn refused(answer: &Answer, mut state: State) -> Result<Page, Broken> {
    let refuse =
        |remedy| SyncFault::Refused { publisher: UCDP.name, status: answer.status, words: answer.excerpt(), remedy };
    match answer.status {
        401 | 403 => {
            Err(refuse(phrase!("check the token in the settings of the source, or ask UCDP for a new one")).into())
        }
        400..=499 if state.page == 0 => {
            state.pass_over();
            if state.queue.is_empty() && state.done.is_empty() {
                return Err(
                    refuse(phrase!("no release was found; check the address in the settings of the source")).into()
                );
            }
            state.page(Vec::new())
        }
        _ => Err(refuse(phrase!("try again later")).into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan() -> Plan {
        Plan::new("2026-03-10".parse().unwrap())
    }

    fn ucdp() -> Ucdp {
        Ucdp::new(Site::parse(ADDRESS).unwrap(), Secret::new("canary"))
    }

    fn answer(status: u16, body: &str) -> Answer {
        Answer { status, body: body.as_bytes().to_vec(), ..Answer::default() }
    }

    fn path(ucdp: &mut Ucdp, cursor: &Cursor) -> String {
        ucdp.request(cursor).unwrap().unwrap().url().path().to_owned()
    }

    #[test]
    fn the_newest_yearly_release_is_looked_for_and_its_candidates_after_it() {
        let mut ucdp = ucdp();
        let mut cursor = ucdp.start(&plan()).unwrap();
        assert_eq!(path(&mut ucdp, &cursor), "/api/gedevents/26.1");
        cursor = ucdp.read(&answer(404, "not there"), &cursor).unwrap().cursor;
        assert_eq!(path(&mut ucdp, &cursor), "/api/gedevents/25.1");
        let empty = r#"{"TotalCount":0,"TotalPages":0,"NextPageUrl":"","Result":[]}"#;
        let mut asked = Vec::new();
        loop {
            let page = ucdp.read(&answer(200, empty), &cursor).unwrap();
            cursor = page.cursor;
            if page.is_last {
                break;
            }
            asked.push(path(&mut ucdp, &cursor));
        }
        assert_eq!((asked.len(), asked[0].as_str()), (15, "/api/gedevents/25.0.1"));
        assert_eq!(asked[14], "/api/gedevents/26.0.3");
        let later = Plan { today: "2026-04-02".parse().unwrap(), last: Some(cursor), ..plan() };
        let cursor = ucdp.start(&later).unwrap();
        assert_eq!(path(&mut ucdp, &cursor), "/api/gedevents/26.1", "a new yearly release is looked for");
        let cursor = ucdp.read(&answer(404, ""), &cursor).unwrap().cursor;
        assert_eq!(path(&mut ucdp, &cursor), "/api/gedevents/26.0.4", "what was read is not read again");
    }

    #[test]
    fn a_yearly_release_with_rows_tells_its_years_whole_and_a_candidate_does_not() {
        let mut ucdp = ucdp();
        let since = Some("2020-01-01".parse().unwrap());
        let cursor = ucdp.start(&Plan { since, ..plan() }).unwrap();
        let empty = r#"{"TotalPages":1,"NextPageUrl":"","Result":[]}"#;
        let row = r#"{"TotalPages":1,"NextPageUrl":"","Result":[{"id":7,"year":2024,"type_of_violence":1,"side_a":"A",
            "side_b":"B","where_prec":1,"latitude":14.5,"longitude":-4.2,"country":"Mali","country_id":432,"date_prec":1,
            "date_start":"2024-05-13T00:00:00","date_end":"2024-05-13T00:00:00","best":3,"high":4,"low":1}]}"#;
        let after = ucdp.read(&answer(200, row), &cursor).unwrap().cursor;
        let whole = Whole { since, until: "2025-12-31".parse().unwrap(), countries: Vec::new() };
        assert_eq!(ucdp.whole(&after).unwrap(), Some(whole.clone()));
        let candidate = ucdp.read(&answer(200, row), &after).unwrap().cursor;
        assert_eq!(ucdp.whole(&candidate).unwrap(), Some(whole), "its candidates change nothing");
        let last = Plan { since, last: Some(candidate), ..plan() };
        assert_eq!(ucdp.whole(&ucdp.start(&last).unwrap()).unwrap(), None, "the next sync tells what is new");
        let nothing = ucdp.read(&answer(200, empty), &cursor).unwrap().cursor;
        assert_eq!(ucdp.whole(&nothing).unwrap(), None, "an empty answer takes nothing back");
    }

    #[test]
    fn a_row_is_read_as_from_a_file_and_one_without_an_id_is_refused() {
        let mut ucdp = ucdp();
        let cursor = ucdp.start(&plan()).unwrap();
        let body = r#"{"TotalCount":2,"TotalPages":1,"PreviousPageUrl":"","NextPageUrl":"","Result":[
            {"id":7,"year":2024,"type_of_violence":1,"side_a":"Government of Mali","side_b":"JNIM","where_prec":1,
             "latitude":14.5,"longitude":-4.2,"country":"Mali","country_id":432,"date_prec":1,
             "date_start":"2024-05-13T00:00:00","date_end":"2024-05-13T00:00:00","best":3,"high":4,"low":null},
            {"id":{"odd":1},"latitude":"north"}]}"#;
        let page = ucdp.read(&answer(200, body), &cursor).unwrap();
        let [Item::Event(item), Item::Reject(reject)] = &page.items[..] else { unreachable!("{page:?}") };
        let event = &item.event;
        assert_eq!((event.source_key.as_str(), event.first_day.to_string().as_str()), ("7", "2024-05-13"));
        assert_eq!((event.latitude_e7, event.deaths.best, event.deaths.low), (145_000_000, Some(3), None));
        assert_eq!((reject.line, reject.field.as_str()), (2, "id"));
    }

    #[test]
    fn what_is_cut_is_asked_for_again_and_what_has_another_shape_is_a_fault() {
        let mut ucdp = ucdp();
        let cursor = ucdp.start(&plan()).unwrap();
        let cut = r#"{"TotalPages":1,"NextPageUrl":"","Result":[{"id":7"#;
        assert!(matches!(ucdp.read(&answer(200, cut), &cursor), Err(Broken::Again(_))));
        let elsewhere = r#"{"TotalPages":2,"NextPageUrl":"https://other.org/x","Result":[]}"#;
        for odd in [r#"{"rows":[]}"#, r#"{"TotalPages":1,"NextPageUrl":"","Result":7}"#, elsewhere] {
            let fault = ucdp.read(&answer(200, odd), &cursor).unwrap_err();
            assert!(matches!(fault, Broken::Fault(SyncFault::Shape { .. })), "{odd}: {fault:?}");
        }
        let fault = ucdp.read(&answer(401, "bad token"), &cursor).unwrap_err();
        let Broken::Fault(fault) = fault else { unreachable!() };
        assert!(fault.to_string().contains("ask UCDP for a new one"));
    }
}
