//! What can go wrong between this machine and a publisher, each in a sentence that says where and what to do.

use std::time::Duration;

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
    /// Five tries did not help.
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
        "{host} answered with a web page instead of data; the network may ask to log in first: open any page in a browser, then try again"
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
        matches!(self, Self::Tries { .. } | Self::Wait { .. } | Self::Deadline { .. } | Self::WebPage { .. })
    }
}
