//! What can go wrong between this machine and a publisher, each in a sentence that says where and what to do.

use std::time::Duration;

use sitroom_domain::kept;

/// What was wrong with a try that may pass by itself.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// No answer came; the words are those of the system.
    #[error("{0}")]
    Unreached(String),
    /// The server lets nobody ask so often, or has too much to do; with its status.
    #[error("it answered with status {0}")]
    Busy(u16),
    /// The server failed, with its status.
    #[error("it answered with status {0}")]
    Failed(u16),
    /// The answer was cut off; the words say how that shows.
    #[error("{0}")]
    Cut(String),
    /// The answer has nothing in it.
    #[error("the answer is empty")]
    Empty,
    /// A web page came in the place of data.
    #[error("a web page came instead of data")]
    Page,
    /// The answer contradicts itself, or the one before; the words say how that shows.
    #[error("{0}")]
    Odd(String),
}

impl Flaw {
    /// Returns what is told when the last of several tries had it; the server may have named a moment to try again.
    pub(super) fn after(self, host: String, tries: u32, again_at: String) -> NetFault {
        match self {
            Self::Unreached(why) => NetFault::Tries { host, tries, why },
            Self::Busy(status) => NetFault::Busy { host, status, again_at },
            Self::Failed(status) => NetFault::Failed { host, tries, status },
            Self::Cut(why) => NetFault::Cut { host, tries, why },
            Self::Empty => NetFault::Empty { host, tries },
            Self::Page => NetFault::WebPage { host },
            Self::Odd(why) => NetFault::Odd { host, tries, why },
        }
    }
}

/// Why something could not be fetched.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NetFault {
    /// The address may not be asked.
    #[error(
        "“{address}” cannot be asked: write an address that begins with https://; http:// is for this machine alone"
    )]
    Address {
        /// The address.
        address: String,
    },
    /// The machine's own part of the connection cannot be made ready.
    #[error("No secure connection can be made from this machine ({why}); check its certificates and its clock")]
    Machine {
        /// What is missing.
        why: String,
    },
    /// The server's certificate is not trusted.
    #[error(
        "The certificate of {host} is not trusted ({why}); check the clock of this machine, or ask who runs the network whether connections are opened on their way"
    )]
    Certificate {
        /// The server.
        host: String,
        /// What is wrong with it.
        why: String,
    },
    /// The server sends on to where it may not.
    #[error(
        "{host} sends on to {to}, which is not followed: only addresses of the same server are; check the address in the settings of the source"
    )]
    Redirect {
        /// The server.
        host: String,
        /// Where it sends.
        to: String,
    },
    /// The server sends on to another one altogether.
    #[error(
        "{host} sends on to {to}, which is another server and is not followed; the network may ask to log in first: open any page in a browser, then try again, or check the address in the settings of the source"
    )]
    Portal {
        /// The server.
        host: String,
        /// Where it sends.
        to: String,
    },
    /// The server sends on without end.
    #[error(
        "{host} sends on from one of its own addresses to another without end; check the address in the settings of the source, or try again later"
    )]
    Loop {
        /// The server.
        host: String,
    },
    /// Five tries did not help: no answer came.
    #[error(
        "{host} could not be reached in {tries} tries (last: {why}); what came until then is kept, try again later"
    )]
    Tries {
        /// The server.
        host: String,
        /// How many tries there were.
        tries: u32,
        /// What went wrong the last time.
        why: String,
    },
    /// The server lets nobody ask so often, or has too much to do.
    #[error("{}", busy_sentence(host, *status, again_at))]
    Busy {
        /// The server.
        host: String,
        /// Its status.
        status: u16,
        /// Until when it asks to wait, RFC 3339 in UTC; empty where it does not say.
        again_at: String,
    },
    /// The server failed again and again.
    #[error(
        "{host} failed in {tries} tries (status {status}), which is a fault on its side; what came until then is kept, try again later"
    )]
    Failed {
        /// The server.
        host: String,
        /// How many tries there were.
        tries: u32,
        /// Its last status.
        status: u16,
    },
    /// The answer broke off again and again.
    #[error(
        "The answer of {host} was cut off, and {tries} tries did not help (last: {why}); what came until then is kept, try again later or on a steadier network"
    )]
    Cut {
        /// The server.
        host: String,
        /// How many tries there were.
        tries: u32,
        /// How that showed the last time.
        why: String,
    },
    /// The answer had nothing in it again and again.
    #[error(
        "The answer of {host} is empty where data are due, and {tries} tries did not help; what came until then is kept, try again later, or check the address in the settings of the source"
    )]
    Empty {
        /// The server.
        host: String,
        /// How many tries there were.
        tries: u32,
    },
    /// The answers contradicted themselves again and again.
    #[error(
        "The answers of {host} contradict themselves, and {tries} tries did not help (last: {why}); what came until then is kept, try again later"
    )]
    Odd {
        /// The server.
        host: String,
        /// How many tries there were.
        tries: u32,
        /// How that showed the last time.
        why: String,
    },
    /// The server asks to wait longer than the run may last.
    #[error("{host} asks to wait {} seconds, longer than this run may last; what came until then is kept, try again then", wait.as_secs())]
    Wait {
        /// The server.
        host: String,
        /// How long it asks to wait.
        wait: Duration,
    },
    /// The run lasted too long.
    #[error("The run was ended after {} seconds; what came until then is kept, and the next run goes on from there", after.as_secs())]
    Deadline {
        /// How long a run may last.
        after: Duration,
    },
    /// The answer is too long.
    #[error(
        "The answer of {host} is longer than {mib} MiB and was left unread; ask for a shorter period or for fewer countries"
    )]
    TooLong {
        /// The server.
        host: String,
        /// The longest that is read.
        mib: u64,
    },
    /// A web page came where data were asked for.
    #[error(
        "{host} answered with a web page instead of data; the network may ask to log in first, or the address leads to a page: open it in a browser, then try again"
    )]
    WebPage {
        /// The server.
        host: String,
    },
    /// A file on this machine cannot be written.
    #[error("“{path}” cannot be written ({why}); make room on the disk or choose another folder")]
    File {
        /// The file.
        path: String,
        /// What the system says.
        why: String,
    },
    /// The one who runs it asked to stop.
    #[error("The run was stopped; what came until then is kept, and the next run goes on from there")]
    Stopped,
}

impl NetFault {
    /// Tells whether the same request may be answered later, without anybody changing anything.
    pub fn passes(&self) -> bool {
        match self {
            Self::Tries { .. }
            | Self::Portal { .. }
            | Self::Busy { .. }
            | Self::Failed { .. }
            | Self::Cut { .. }
            | Self::Empty { .. }
            | Self::Odd { .. }
            | Self::Wait { .. }
            | Self::Deadline { .. }
            | Self::WebPage { .. } => true,
            Self::Address { .. }
            | Self::Machine { .. }
            | Self::Certificate { .. }
            | Self::Redirect { .. }
            | Self::Loop { .. }
            | Self::TooLong { .. }
            | Self::File { .. }
            | Self::Stopped => false,
        }
    }
}

fn busy_sentence(host: &str, status: u16, again_at: &str) -> String {
    if again_at.is_empty() {
        kept!(
            "{host} lets nobody ask so often, or has too much to do (status {status}); what came until then is kept, try again later"
        )
    } else {
        kept!(
            "{host} lets nobody ask so often, or has too much to do (status {status}), and asks to wait until {again_at}; what came until then is kept, try again after that"
        )
    }
}
