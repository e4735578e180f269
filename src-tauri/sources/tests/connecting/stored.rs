//! Where a test keeps what a sync brings: rows by their keys, and the cursor that came with them.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use sitroom_sources::connect::{Connector, Cursor, Ended, Item, Page, Plan, SyncFault, run_sync};
use sitroom_sources::net::{Clock, FetchOptions, Fetcher};

/// Bounds that let no test wait long.
pub(crate) fn options() -> FetchOptions {
    FetchOptions { deadline: Duration::from_hours(1), patience: Duration::from_millis(400), cap_bytes: 4 << 20 }
}

/// A clock that does not sleep, and remembers for how long it was asked to.
#[derive(Default)]
pub(crate) struct Waits(pub(crate) RefCell<Vec<Duration>>);

impl Clock for &Waits {
    fn elapsed(&self) -> Duration {
        self.0.borrow().iter().sum()
    }
    fn unix_seconds(&self) -> i64 {
        784_111_777
    }
    fn wait(&self, duration: Duration, _: &AtomicBool) {
        self.0.borrow_mut().push(duration);
    }
}

/// Rows and the cursor, as one transaction after the other would leave them.
#[derive(Debug, Default)]
pub(crate) struct Stored {
    pub(crate) rows: BTreeMap<String, String>,
    pub(crate) cursor: Option<Cursor>,
    pub(crate) faults: Vec<SyncFault>,
}

impl Stored {
    pub(crate) fn take(&mut self, page: Page) {
        for item in page.items {
            match item {
                Item::Event(item) => drop(self.rows.insert(item.event.source_key.clone(), format!("{:?}", item.event))),
                Item::Withdrawn { source_key } => drop(self.rows.remove(&source_key)),
                Item::Report(item) => {
                    drop(self.rows.insert(item.report.source_key.clone(), format!("{:?}", item.report)));
                }
                Item::Figure(_) | Item::Row(_) | Item::Reject(_) => panic!("no such thing is served: {item:?}"),
            }
        }
        self.cursor = Some(page.cursor);
    }

    /// Syncs until it comes to its end, each time from where the last cut was; as an office would, run after run.
    pub(crate) fn sync(&mut self, connector: &mut dyn Connector, plan: &Plan) -> Ended {
        let stop = AtomicBool::new(false);
        let mut plan = plan.clone();
        let waits = Waits::default();
        let fetcher = Fetcher::with_clock(options(), &stop, Box::new(&waits)).unwrap();
        for _ in 0..40 {
            let ended = run_sync::<SyncFault>(&fetcher, connector, &plan, &mut |page| {
                self.take(page);
                Ok(())
            });
            match ended {
                Ok(ended) => return ended,
                Err(fault) => self.faults.push(fault),
            }
            plan.resume.clone_from(&self.cursor);
        }
        panic!("forty runs did not come to an end: {:?}", self.faults);
    }
}
