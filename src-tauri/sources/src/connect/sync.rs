//! A sync from its first request to its last: page by page, each handed on only when it is whole.

use super::{Broken, Connector, Cursor, Item, Page, Plan, SyncFault};
use crate::net::{Fetcher, Reading};

/// What a sync did.
#[derive(Debug, Clone, PartialEq)]
pub struct Ended {
    /// Requests made, tries counted.
    pub requests: u32,
    /// Rows read.
    pub read: u64,
    /// Of them refused.
    pub rejected: u64,
    /// Of them taken back by the publisher.
    pub withdrawn: u64,
    /// It went on with one that was cut off.
    pub resumed: bool,
    /// How long it took.
    pub seconds: f64,
    /// What the next sync begins with.
    pub cursor: Cursor,
}

/// Fetches everything that a plan asks for. The sink takes each page whole, and is to store what is in it together with
/// its cursor; what it refuses ends the sync.
///
/// # Errors
/// When something cannot be fetched, read or stored. What the sink took stays good, and its last cursor leads on.
pub fn run_sync<E: From<SyncFault>>(
    fetcher: &Fetcher<'_>,
    connector: &mut dyn Connector,
    plan: &Plan,
    sink: &mut dyn FnMut(Page) -> Result<(), E>,
) -> Result<Ended, E> {
    let (before, began) = (fetcher.requests(), fetcher.elapsed());
    let (cursor, resumed) = match &plan.resume {
        Some(cursor) => (cursor.clone(), true),
        None => (connector.start(plan)?, false),
    };
    let mut ended = Ended { requests: 0, read: 0, rejected: 0, withdrawn: 0, resumed, seconds: 0.0, cursor };
    while let Some(page) = next_page(fetcher, connector, &ended.cursor)? {
        for item in &page.items {
            ended.read += 1;
            ended.rejected += u64::from(matches!(item, Item::Reject(_)));
            ended.withdrawn += u64::from(matches!(item, Item::Withdrawn { .. }));
        }
        let is_last = page.is_last;
        ended.cursor = page.cursor.clone();
        sink(page)?;
        if is_last {
            break;
        }
    }
    ended.requests = fetcher.requests() - before;
    ended.seconds = fetcher.elapsed().saturating_sub(began).as_secs_f64();
    Ok(ended)
}

fn next_page(fetcher: &Fetcher<'_>, connector: &mut dyn Connector, cursor: &Cursor) -> Result<Option<Page>, SyncFault> {
    let Some(request) = connector.request(cursor)? else { return Ok(None) };
    let mut body = Vec::new();
    let mut page = fetcher.fetch(&request, &mut |answer| match connector.read(answer, cursor) {
        Ok(page) => {
            body.clone_from(&answer.body);
            Reading::Done(Ok(page))
        }
        Err(Broken::Fault(fault)) => Reading::Done(Err(fault)),
        Err(Broken::Again(flaw)) => Reading::Again(flaw),
    })??;
    // What an address asks for may hold a key of the office; where it leads is enough.
    let mut address = request.url().clone();
    address.set_query(None);
    address.as_str().clone_into(&mut page.address);
    page.body = body;
    Ok(Some(page))
}
