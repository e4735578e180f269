//! Why a sync ends before its end, in a sentence that says what to do.

use sitroom_domain::{Publisher, phrase};

use crate::json_words::json_words;
use crate::net::{Answer, Flaw, NetFault};

/// Why a sync ended.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SyncFault {
    /// Nothing could be fetched.
    #[error(transparent)]
    Net(#[from] NetFault),
    /// The publisher refuses.
    #[error("{publisher} refuses the request (status {status}: {words}); {remedy}")]
    Refused {
        /// The publisher.
        publisher: &'static str,
        /// The status of HTTP.
        status: u16,
        /// What it says, shortened.
        words: String,
        /// What to do.
        remedy: &'static str,
    },
    /// The answer is not what the publisher documents.
    #[error(
        "{publisher} answers in another shape than it documents ({why}); what came until then is kept, try again later or import a file of the publisher instead"
    )]
    Shape {
        /// The publisher.
        publisher: &'static str,
        /// How that shows.
        why: String,
    },
    /// No key was entered.
    #[error("{publisher} asks for a key; enter it in the settings of the source")]
    NoKey {
        /// The publisher.
        publisher: &'static str,
    },
    /// No name was entered.
    #[error("{publisher} asks for the name of an application that it approved; enter it in the settings of the source")]
    NoAccount {
        /// The publisher.
        publisher: &'static str,
    },
    /// No account was entered, or no password of it.
    #[error(
        "{publisher} asks for an account, which is an e-mail address and its password; enter both in the settings of the source, or with: sitroom sources {source_name} --account NAME --key < FILE"
    )]
    NoLogin {
        /// The publisher.
        publisher: &'static str,
        /// The source, as the command line names it.
        source_name: &'static str,
    },
    /// The saved state is not one of this program.
    #[error("The state of the last run cannot be read; fetch the source in full")]
    Cursor,
}

impl SyncFault {
    /// The publisher refuses, with the words of its answer.
    pub(crate) fn refused(publisher: &'static Publisher, answer: &Answer, remedy: &'static str) -> Self {
        Self::Refused { publisher: publisher.name, status: answer.status, words: answer.excerpt(), remedy }
    }

    /// The answer is of another shape.
    pub(crate) fn shape(publisher: &'static Publisher, why: impl Into<String>) -> Self {
        Self::Shape { publisher: publisher.name, why: why.into() }
    }
}

/// Why an answer cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum Broken {
    /// It is cut or contradicts itself: it is fetched again.
    #[error("{0}")]
    Again(Flaw),
    /// Fetching it again would not help.
    #[error(transparent)]
    Fault(#[from] SyncFault),
}

impl Broken {
    /// JSON that ends too early was cut; any other that cannot be read is of another shape.
    pub(crate) fn of_json(publisher: &'static Publisher, error: &serde_json::Error) -> Self {
        if error.is_eof() {
            Self::cut(phrase!("a bracket or quotation mark is never closed"))
        } else {
            SyncFault::shape(publisher, json_words(error)).into()
        }
    }

    /// An answer that was cut off, with how that shows.
    pub(crate) fn cut(why: impl Into<String>) -> Self {
        Self::Again(Flaw::Cut(why.into()))
    }

    /// An answer that contradicts itself or the one before, with how that shows.
    pub(crate) fn odd(why: impl Into<String>) -> Self {
        Self::Again(Flaw::Odd(why.into()))
    }

    /// An answer that is no success.
    pub(crate) fn refused(publisher: &'static Publisher, answer: &Answer, remedy: &'static str) -> Self {
        Self::Fault(SyncFault::refused(publisher, answer, remedy))
    }
}
