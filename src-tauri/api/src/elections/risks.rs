//! The risk register of an election: the five questions of §39 and the winner taking all, as the office answered them, and what the
//! stored data say. Nothing is added up: the lines stand side by side, and what is not known is said to be.

use std::cmp::Ordering;

use sitroom_analysis::rates::compare;
use sitroom_domain::{Day, Noun, RecordId};
use sitroom_store::{RecordQuery, StoredRecord};

use super::Days;
use super::watch::{Looked, YEAR};
use crate::contract::election::{ElectionRisk, PastElection, RiskSign};
use crate::contract::fault::Fault;
use crate::contract::follow::Standing;
use crate::contract::warning::{WarningCard, WarningStage};
use crate::desk::Room;

/// The questions of §39: a yes to them speaks against trouble.
const QUESTIONS: [&str; 5] = ["inclusive", "trusted_body", "enfranchised", "transparent", "disputes_resolved"];
/// A yes to this one speaks for it.
const WINNER_TAKES_ALL: &str = "winner_takes_all";
/// Days that are looked back over for a constitutional crisis.
const CRISIS_DAYS: i32 = 5 * 365;
const CONFIDENCE: f64 = 0.9;
/// The most records that a line names, and commitments that are read.
const MOST_NAMED: usize = 5;
const MOST_COMMITMENTS: usize = 500;

type Named = Vec<(RecordId, String)>;

impl Room {
    pub(super) fn election_risks(
        &self,
        looked: &Looked<'_>,
        incidents: &[StoredRecord],
        warnings: &[WarningCard],
    ) -> Result<Vec<ElectionRisk>, Fault> {
        let mut risks: Vec<ElectionRisk> = QUESTIONS.iter().map(|about| answered(looked, about, false)).collect();
        risks.push(answered(looked, WINNER_TAKES_ALL, true));
        risks.extend(counted(looked)?);
        risks.push(self.incidents_before(looked, incidents)?);
        risks.push(of_past(&looked.past)?);
        risks.push(self.crisis_before(looked)?);
        risks.push(of_warnings(warnings));
        risks.push(self.commitments_late(looked)?);
        risks.push(self.calendar_of(looked)?);
        Ok(risks)
    }

    /// Events of electoral violence of the window before, against those of the same days a year before.
    fn incidents_before(&self, looked: &Looked<'_>, incidents: &[StoredRecord]) -> Result<ElectionRisk, Fault> {
        let Some((first, last)) = looked.before() else { return Ok(line("incidents_before", RiskSign::NotKnown)) };
        let last = last.min(looked.as_of);
        let inside = |one: &&StoredRecord| one.record.span().0.is_some_and(|day| first <= day && day <= last);
        let now: Vec<&StoredRecord> = incidents.iter().filter(inside).collect();
        let year_before = self.electoral_events(&looked.countries, (Day(first.0 - YEAR), Day(last.0 - YEAR)))?.len();
        // Whether anybody recorded such events at all is not known: none is not zero.
        if now.is_empty() && year_before == 0 {
            return Ok(line("incidents_before", RiskSign::NotKnown));
        }
        let named = now.iter().take(MOST_NAMED).map(|one| (one.id, one.title.clone())).collect();
        Ok(ElectionRisk { records: named, ..held("incidents_before", now.len() as u32, year_before as u32)? })
    }

    /// Constitutional crises of the last five years, and those that go on.
    fn crisis_before(&self, looked: &Looked<'_>) -> Result<ElectionRisk, Fault> {
        let query = RecordQuery {
            countries: Some(looked.countries.clone()),
            until: Some(looked.as_of.min(looked.day.1)),
            descending: true,
            ..RecordQuery::of(Noun::Crisis)
        };
        let earliest = looked.day.0.0 - CRISIS_DAYS;
        let counts = |one: &StoredRecord| {
            let goes_on = matches!(one.record.text("state"), "under_way" | "unresolved");
            goes_on || one.record.days("day").is_some_and(|(_, last)| last.0 >= earliest)
        };
        let found: Named = self.store.list_records(&query)?.1.into_iter().filter(counts).map(named).collect();
        let sign = if found.is_empty() { RiskSign::Neither } else { RiskSign::For };
        Ok(ElectionRisk { records: first_of(found), ..line("crisis", sign) })
    }

    fn commitments_late(&self, looked: &Looked<'_>) -> Result<ElectionRisk, Fault> {
        let all = self.commitments(Some(&looked.countries), looked.as_of, MOST_COMMITMENTS)?;
        let late = all.commitments.iter().filter(|one| one.standing == Standing::Late);
        let found: Named = late.map(|one| (one.card.id, one.card.title.clone())).collect();
        let sign = if all.late > 0 { RiskSign::Partly } else { RiskSign::Neither };
        Ok(ElectionRisk {
            counts: Some([all.late, all.open]),
            records: first_of(found),
            ..line("commitments_late", sign)
        })
    }

    fn calendar_of(&self, looked: &Looked<'_>) -> Result<ElectionRisk, Fault> {
        let phases: Named = self.naming(Noun::Phase, looked.election.id)?.into_iter().map(named).collect();
        let sign = if phases.is_empty() { RiskSign::NotKnown } else { RiskSign::Neither };
        Ok(ElectionRisk { records: first_of(phases), ..line("calendar", sign) })
    }
}

fn line(about: &str, sign: RiskSign) -> ElectionRisk {
    ElectionRisk {
        about: about.to_owned(),
        sign,
        answer: String::new(),
        counts: None,
        ratio: None,
        records: Vec::new(),
    }
}

fn named(one: StoredRecord) -> (RecordId, String) {
    (one.id, one.title)
}

fn first_of(mut records: Named) -> Named {
    records.truncate(MOST_NAMED);
    records
}

/// A question that the office answers; `yes_is_for` tells what a yes means.
fn answered(looked: &Looked<'_>, about: &str, yes_is_for: bool) -> ElectionRisk {
    let answer = looked.election.record.text(about);
    let sign = match (answer, yes_is_for) {
        ("yes", true) | ("no", false) => RiskSign::For,
        ("no", true) | ("yes", false) => RiskSign::Against,
        ("partly", _) => RiskSign::Partly,
        _ => RiskSign::NotKnown,
    };
    ElectionRisk { answer: answer.to_owned(), ..line(about, sign) }
}

/// A count held against another of the same length.
fn held(about: &str, now: u32, before: u32) -> Result<ElectionRisk, Fault> {
    let compared = compare(now, before, CONFIDENCE)?;
    let sign = match compared.differs {
        Ordering::Greater => RiskSign::For,
        Ordering::Less => RiskSign::Against,
        Ordering::Equal => RiskSign::Neither,
    };
    Ok(ElectionRisk { counts: Some([now, before]), ratio: compared.ratio.map(Into::into), ..line(about, sign) })
}

/// Events and deaths of the window before, as far as it is covered. Deaths do not come singly, and no interval holds their ratio:
/// they are shown beside each other and speak neither for nor against.
fn counted(looked: &Looked<'_>) -> Result<[ElectionRisk; 2], Fault> {
    let none = || [line("events_before", RiskSign::NotKnown), line("deaths_before", RiskSign::NotKnown)];
    let Some((first, last)) = looked.before().and_then(|before| looked.around.covered(before)) else {
        return Ok(none());
    };
    let of = |shift: i32| -> Option<(u32, u32)> { looked.around.count(shifted((first, last), shift)) };
    let Some(((events, deaths), (events_before, deaths_before))) = of(0).zip(of(YEAR)) else { return Ok(none()) };
    let deaths = ElectionRisk { counts: Some([deaths, deaths_before]), ..line("deaths_before", RiskSign::Neither) };
    Ok([held("events_before", events, events_before)?, deaths])
}

fn shifted((first, last): Days, days: i32) -> Days {
    (Day(first.0 - days), Day(last.0 - days))
}

/// Earlier elections: how many had more events around them than the same days a year before.
fn of_past(past: &[PastElection]) -> Result<ElectionRisk, Fault> {
    let mut known = Vec::new();
    for one in past {
        if let (Some(around), Some(before)) = (one.events, one.year_before) {
            let differs = compare(around.iter().sum(), before.iter().sum(), CONFIDENCE)?.differs;
            known.push((one, differs == Ordering::Greater));
        }
    }
    if known.is_empty() {
        return Ok(line("past_elections", RiskSign::NotKnown));
    }
    let more: Vec<&PastElection> = known.iter().filter(|(_, more)| *more).map(|(one, _)| *one).collect();
    let sign = match more.len() {
        0 => RiskSign::Against,
        some if 2 * some >= known.len() => RiskSign::For,
        _ => RiskSign::Partly,
    };
    let records = more.iter().take(MOST_NAMED).map(|one| (one.id, one.title.clone())).collect();
    Ok(ElectionRisk { counts: Some([more.len() as u32, known.len() as u32]), records, ..line("past_elections", sign) })
}

/// Open warnings of the countries.
fn of_warnings(warnings: &[WarningCard]) -> ElectionRisk {
    let open: Vec<&WarningCard> = warnings.iter().filter(|one| one.stage != WarningStage::Closed).collect();
    let sign = if open.is_empty() {
        RiskSign::Neither
    } else if open.iter().all(|one| one.level == "watch") {
        RiskSign::Partly
    } else {
        RiskSign::For
    };
    let records = open.iter().take(MOST_NAMED).map(|one| (one.id, one.title.clone())).collect();
    ElectionRisk { counts: Some([open.len() as u32, warnings.len() as u32]), records, ..line("warnings", sign) }
}
