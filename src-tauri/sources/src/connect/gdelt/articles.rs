//! The search in articles (DOC 2.0): 250 at a time, the newest first, back in time until the day that is wanted.

use serde::{Deserialize, Serialize};

use sitroom_domain::import::GDELT;
use sitroom_domain::record::Moment;
use sitroom_domain::{Publisher, Report, phrase};

use super::{moment, stamp};
use crate::connect::json::{Record, read_list};
use crate::connect::{Broken, Connector, Cursor, Item, Page, Plan, ReportItem, Scope, SyncFault, plain};
use crate::net::{Answer, Request, Site};

/// Where the API is.
pub const ADDRESS: &str = "https://api.gdeltproject.org/api/v2";
const PAGE_ARTICLES: u32 = 250;
/// The search reaches back about three months; without a day it is asked for three days.
const DAYS_BACK: i64 = 3;
const NAMES: [&str; 6] = ["url", "title", "seendate", "domain", "language", "sourcecountry"];

/// Searches.
#[derive(Debug)]
pub struct Articles {
    site: Site,
    query: String,
}

impl Articles {
    /// Takes where the API is and the words that are searched, in the language of GDELT's search.
    pub fn new(site: Site, query: impl Into<String>) -> Self {
        Self { site, query: query.into() }
    }
}

#[derive(Debug, Serialize, Deserialize)]
struct State {
    from: Moment,
    until: Moment,
    /// The newest article that was seen.
    newest: Moment,
    scope: Scope,
    is_done: bool,
}

impl Connector for Articles {
    fn publisher(&self) -> &'static Publisher {
        &GDELT
    }

    fn start(&self, plan: &Plan) -> Result<Cursor, SyncFault> {
        let last: Option<State> = plan.last.as_ref().filter(|_| !plan.full).map(Cursor::read).transpose()?;
        let day = |day: sitroom_domain::Day| Moment(i64::from(day.0) * 1440);
        let until = Moment(day(plan.today).0 + 1439);
        let begin = plan.since.map_or(Moment(until.0 - DAYS_BACK * 1440), day);
        let scope = Scope::of(plan);
        let known = last.filter(|state| plan.since.is_none() || state.scope.covers(&scope));
        let from = known.map_or(begin, |state| state.newest.max(begin));
        Cursor::write(&State { from, until, newest: from, scope, is_done: false })
    }

    fn request(&mut self, cursor: &Cursor) -> Result<Option<Request>, SyncFault> {
        let state: State = cursor.read()?;
        let parameters = [
            ("query", self.query.as_str()),
            ("mode", "artlist"),
            ("format", "json"),
            ("sort", "datedesc"),
            ("maxrecords", &PAGE_ARTICLES.to_string()),
            ("startdatetime", &stamp(state.from)),
            ("enddatetime", &stamp(state.until)),
        ];
        Ok((!state.is_done).then(|| Request::get(self.site.at("doc/doc", &parameters))))
    }

    fn read(&mut self, answer: &Answer, cursor: &Cursor) -> Result<Page, Broken> {
        let mut state: State = cursor.read()?;
        if !answer.is_success() {
            return Err(Broken::refused(&GDELT, answer, phrase!("try again later")));
        }
        let body = answer.body.trim_ascii();
        // What the search does not understand it says in plain words, with status 200.
        if !body.starts_with(b"{") {
            return Err(Broken::refused(
                &GDELT,
                answer,
                phrase!("mend the words that are searched in the settings of the source"),
            ));
        }
        let mut items = Vec::new();
        let mut oldest = state.until;
        let around = read_list(body, "articles", &NAMES, &mut |record| {
            if let Some(seen) = moment(record.get(2)) {
                (oldest, state.newest) = (oldest.min(seen), state.newest.max(seen));
            }
            items.push(item(record));
        })
        .map_err(|error| Broken::of_json(&GDELT, &error))?;
        // A quarter of an hour with more than one page of articles cannot be divided: it is passed over.
        let earlier = if oldest < state.until { oldest } else { Moment(state.until.0 - 15) };
        state.is_done = around.records.unwrap_or(0) < PAGE_ARTICLES || earlier <= state.from;
        state.until = earlier;
        let is_done = state.is_done;
        Ok(Page::new(items, Cursor::write(&state)?, is_done))
    }
}

fn item(record: &Record<'_, '_>) -> Item {
    if let Some(reject) = record.misshapen() {
        return Item::Reject(reject);
    }
    let address = record.get(0);
    if !(address.starts_with("https://") || address.starts_with("http://")) {
        return Item::Reject(record.reject(0, phrase!("The article has no address")));
    }
    let report = Report {
        source_key: address.to_owned(),
        outlet: record.get(3).to_owned(),
        address: address.to_owned(),
        title: plain::of_html(record.get(1)),
        language: plain::language(record.get(4)),
        published_at: moment(record.get(2)),
        ..Report::default()
    };
    let outlet_country = record.get(5);
    let named = (!outlet_country.is_empty()).then(|| ("sourcecountry".to_owned(), outlet_country.to_owned()));
    Item::Report(Box::new(ReportItem { report, fields: named.into_iter().collect(), ..ReportItem::default() }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(body: &str) -> Answer {
        Answer { status: 200, body: body.as_bytes().to_vec(), ..Answer::default() }
    }

    #[test]
    fn articles_become_reports_and_words_instead_of_json_a_fault() {
        let mut articles = Articles::new(Site::parse(ADDRESS).unwrap(), "(Mali OR Gao) attack");
        let cursor = articles.start(&Plan::new("2026-03-10".parse().unwrap())).unwrap();
        let url = articles.request(&cursor).unwrap().unwrap().url().to_string();
        assert!(url.contains("startdatetime=20260307235900&enddatetime=20260310235900"), "{url}");
        let body = r#"{"articles":[{"url":"https://example.org/a","title":"Attaque \u00e0 Gao","seendate":"20260310T121500Z",
            "domain":"example.org","language":"French","sourcecountry":"Mali"},{"url":"javascript:alarm()"}]}"#;
        let page = articles.read(&answer(body), &cursor).unwrap();
        let [Item::Report(item), Item::Reject(_)] = &page.items[..] else { unreachable!("{page:?}") };
        assert_eq!((item.report.title.as_str(), item.report.language.as_str()), ("Attaque à Gao", "fr"));
        assert!(page.is_last);
        assert!(articles.read(&answer("{}"), &cursor).unwrap().items.is_empty());
        let Err(Broken::Fault(fault)) = articles.read(&answer("Your query was too short."), &cursor) else {
            unreachable!()
        };
        assert!(fault.to_string().contains("too short"));
    }
}
