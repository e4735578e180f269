//! Feeds of the office's choice: RSS 0.9 to 2.0, RDF and Atom. Asked only for what is newer, where the outlet can tell.

use feed_rs::model::{Entry, Feed as Parsed};
use feed_rs::parser;
use serde::{Deserialize, Serialize};

use sitroom_domain::import::FEED;
use sitroom_domain::{Publisher, Reject, Report, phrase};

use super::{Broken, Connector, Cursor, Item, Page, Plan, ReportItem, SyncFault, plain};
use crate::net::{Answer, Expected, Request, Site, Validators};

/// The longest feed that is read.
const BYTES_MAX: u64 = 16 << 20;

/// Asks one feed.
#[derive(Debug)]
pub struct Feed {
    site: Site,
    countries: Vec<sitroom_domain::Iso3>,
}

impl Feed {
    /// Takes the address of the feed, and the countries that it is about where the office knows them.
    pub fn new(site: Site, countries: Vec<sitroom_domain::Iso3>) -> Self {
        Self { site, countries }
    }
}

#[derive(Debug, Default, Serialize, Deserialize)]
struct State {
    known: Validators,
    is_done: bool,
}

impl Connector for Feed {
    fn publisher(&self) -> &'static Publisher {
        &FEED
    }

    fn start(&self, plan: &Plan) -> Result<Cursor, SyncFault> {
        let last: Option<State> = plan.last.as_ref().filter(|_| !plan.full).map(Cursor::read).transpose()?;
        Cursor::write(&State { known: last.map(|state| state.known).unwrap_or_default(), is_done: false })
    }

    fn request(&mut self, cursor: &Cursor) -> Result<Option<Request>, SyncFault> {
        let state: State = cursor.read()?;
        let request = Request::get(self.site.url().clone()).expect(Expected::Data).at_most(BYTES_MAX);
        Ok((!state.is_done).then(|| request.unless(&state.known)))
    }

    fn read(&mut self, answer: &Answer, cursor: &Cursor) -> Result<Page, Broken> {
        let mut state: State = cursor.read()?;
        state.is_done = true;
        if answer.status == 304 {
            return Ok(Page::new(Vec::new(), Cursor::write(&state)?, true));
        }
        if !answer.is_success() {
            return Err(Broken::refused(&FEED, answer, phrase!("check the address of the feed")));
        }
        let address = self.site.url().as_str();
        let builder = parser::Builder::new().base_uri(Some(address));
        let feed = builder.build().parse(answer.body.as_slice()).map_err(|_| broken(answer))?;
        state.known = answer.validators.clone();
        let items = feed.entries.iter().zip(1..).map(|(entry, line)| self.item(&feed, entry, line)).collect();
        Ok(Page::new(items, Cursor::write(&state)?, true))
    }
}

/// A feed whose last mark is missing was cut; words without any mark of a feed are none.
fn broken(answer: &Answer) -> Broken {
    let body = answer.body.trim_ascii();
    let head = body[..body.len().min(400)].to_ascii_lowercase();
    let has = |mark: &&[u8]| head.windows(mark.len()).any(|part| part == *mark);
    let marks = [&b"<?xml"[..], b"<rss", b"<feed", b"<rdf", b"{"];
    if !body.is_empty() && !marks.iter().any(has) {
        return SyncFault::shape(&FEED, phrase!("what stands at the address is no feed")).into();
    }
    let closed = [&b"</rss>"[..], b"</feed>", b"</rdf:RDF>", b"}"].iter().any(|end| body.ends_with(end));
    if closed {
        SyncFault::shape(&FEED, phrase!("its marks do not fit together as those of a feed do")).into()
    } else {
        Broken::cut(phrase!("its last mark is missing"))
    }
}

impl Feed {
    fn item(&self, feed: &Parsed, entry: &Entry, line: u32) -> Item {
        let title = entry.title.as_ref().map(|title| plain::of_html(&title.content)).unwrap_or_default();
        let body = entry.content.as_ref().and_then(|content| content.body.as_deref());
        let summary = entry.summary.as_ref().map(|summary| summary.content.as_str());
        let text = body.or(summary).map(plain::of_html).unwrap_or_default();
        let page = entry.links.iter().find(|link| link.rel.as_deref().is_none_or(|rel| rel == "alternate"));
        // An address that a browser would not open as a page is not one to be clicked.
        let opens = |address: &&str| address.starts_with("https://") || address.starts_with("http://");
        let address = page.map(|link| link.href.as_str()).filter(opens).unwrap_or_default();
        if title.is_empty() && text.is_empty() {
            return Item::Reject(Reject {
                line,
                field: "title".to_owned(),
                value: String::new(),
                reason: phrase!("The entry has neither a headline nor a text").to_owned(),
                remedy: phrase!("Nothing is to be done here; tell the publisher").to_owned(),
                row: vec![("address".to_owned(), address.to_owned())],
            });
        }
        let published = entry.published.or(entry.updated).and_then(|at| plain::moment(at.timestamp()));
        let language = entry.language.as_deref().or(feed.language.as_deref()).map(plain::language);
        let licence = entry.rights.as_ref().or(feed.rights.as_ref()).map(|rights| plain::of_html(&rights.content));
        let id = if entry.id.is_empty() { address } else { entry.id.as_str() };
        let report = Report {
            // Two outlets may number their entries alike.
            source_key: format!("{}{} {id}", self.site.url().host_str().unwrap_or_default(), self.site.url().path()),
            outlet: feed.title.as_ref().map(|title| plain::of_html(&title.content)).unwrap_or_default(),
            address: address.to_owned(),
            title,
            text,
            language: language.unwrap_or_default(),
            published_at: published,
            countries: self.countries.clone(),
            licence: licence.unwrap_or_default(),
        };
        Item::Report(Box::new(ReportItem { report, ..ReportItem::default() }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(body: &str) -> Result<Vec<Item>, Broken> {
        let mut feed = Feed::new(Site::parse("https://example.org/rss").unwrap(), Vec::new());
        let cursor = feed.start(&Plan::new("2026-03-10".parse().unwrap())).unwrap();
        let answer = Answer { status: 200, body: body.as_bytes().to_vec(), ..Answer::default() };
        feed.read(&answer, &cursor).map(|page| page.items)
    }

    fn report(items: &[Item]) -> &Report {
        let [Item::Report(item)] = items else { unreachable!("{items:?}") };
        &item.report
    }

    const RSS: &str = r#"<?xml version="1.0"?><rss version="2.0"><channel><title>Radio</title><language>fr-FR</language>
        <item><title>Trois morts &amp;amp; deux bless&#233;s</title><link>https://example.org/a</link><guid>a-1</guid>
        <pubDate>Mon, 13 May 2024 10:20:00 +0200</pubDate>
        <description><![CDATA[<p>À <b>Gao</b></p><script>x()</script>]]></description></item></channel></rss>"#;

    #[test]
    fn rss_atom_and_rdf_become_plain_reports() {
        let items = read(RSS).unwrap();
        let found = report(&items);
        assert_eq!(
            (found.source_key.ends_with(" a-1"), found.outlet.as_str(), found.language.as_str()),
            (true, "Radio", "fr")
        );
        assert_eq!((found.title.as_str(), found.text.as_str()), ("Trois morts & deux blessés", "À Gao"));
        assert_eq!(found.published_at.unwrap().to_string(), "2024-05-13T08:20Z");
        let atom = r#"<feed xmlns="http://www.w3.org/2005/Atom"><title>Office</title><id>f</id><updated>2024-05-13T08:00:00Z</updated>
            <entry><id>urn:1</id><title>Calm</title><updated>2024-05-13T08:00:00Z</updated><link href="https://example.org/1"/>
            <summary>All quiet</summary></entry></feed>"#;
        assert_eq!(report(&read(atom).unwrap()).address, "https://example.org/1");
        let rdf = r#"<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
            <channel rdf:about="c"><title>Paper</title><link>https://example.org</link><description>d</description></channel>
            <item rdf:about="i"><title>March</title><link>https://example.org/m</link></item></rdf:RDF>"#;
        assert_eq!(report(&read(rdf).unwrap()).title, "March");
    }

    #[test]
    fn a_page_in_the_place_of_a_feed_is_told_before_it_is_read() {
        let mut feed = Feed::new(Site::parse("https://example.org/rss").unwrap(), Vec::new());
        let cursor = feed.start(&Plan::new("2026-03-10".parse().unwrap())).unwrap();
        assert_eq!(feed.request(&cursor).unwrap().unwrap().expected, Expected::Data);
    }

    #[test]
    fn entities_that_unfold_without_end_are_not_unfolded() {
        let bomb = format!(
            r#"<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "{0}"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>{1}"#,
            "lol".repeat(1000),
            RSS.replace(r#"<?xml version="1.0"?>"#, "").replace("Trois", "&b;")
        );
        let longest = read(&bomb).map_or(0, |items| report(&items).title.len());
        assert!(longest < 200, "{longest}");
    }

    #[test]
    fn a_cut_feed_is_asked_for_again_and_what_is_no_feed_is_a_fault() {
        assert!(matches!(read(&RSS[..RSS.len() - 30]), Err(Broken::Again(_))));
        for body in ["Nothing is here.", "<?xml version=\"1.0\"?><rss><channel></item></channel></rss>"] {
            let fault = read(body).unwrap_err();
            assert!(matches!(fault, Broken::Fault(SyncFault::Shape { .. })), "{fault:?}");
        }
    }
}
