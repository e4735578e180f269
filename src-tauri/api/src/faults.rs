//! From the errors of the rooms to what the window is told.

use sitroom_analysis::Refusal;
use sitroom_domain::say::retold;
use sitroom_domain::{phrase, say};
use sitroom_exchange::ExchangeError;
use sitroom_ingest::IngestError;
use sitroom_store::StoreError;

use crate::contract::fault::{Answer, Fault, FaultCode, Question};
use crate::system::{in_words, is_full};

impl Fault {
    /// Returns a refusal with its remedy.
    pub fn refused(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { hint: retold(&hint.into()), ..Self::with_code(FaultCode::Refused, &message.into()) }
    }

    /// Returns the fault of a run, event or place that is not known.
    pub fn unknown(what: &str) -> Self {
        let hint = say!("Check how it is written, or choose again from what is listed.");
        Self { code: FaultCode::Unknown, message: say!("{what} is not known here."), hint, question: None }
    }

    /// Returns the fault of a filter that was put down before the stored events changed.
    pub fn stale() -> Self {
        let message = say!("The stored events changed since this filter was set.");
        Self { code: FaultCode::Stale, message, hint: say!("Set it again."), question: None }
    }

    /// Returns the fault of a file that could not be written.
    pub fn not_written(path: &std::path::Path, why: impl std::fmt::Display) -> Self {
        let why = why.to_string();
        let hint = if is_full(&why) {
            say!("Make room on the disk and try again; nothing was lost.")
        } else {
            say!("Check that the folder is there and may be written, or choose another; nothing was lost.")
        };
        Self { hint, ..Self::with_code(FaultCode::Disk, &say!("{} could not be written: {why}.", path.display())) }
    }

    /// Returns the fault of a profile that is locked.
    pub fn locked() -> Self {
        Self {
            code: FaultCode::Locked,
            message: say!("The profile is locked."),
            hint: say!("Give its passphrase."),
            question: None,
        }
    }

    /// Returns an error of the store as it is told.
    pub(crate) fn from_told(error: &StoreError) -> String {
        retold(&in_words(&error.to_string()))
    }

    fn with_code(code: FaultCode, message: &str) -> Self {
        Self { code, message: retold(&in_words(message)), hint: String::new(), question: None }
    }
}

fn asked(question: sitroom_ingest::Question) -> Question {
    let answer =
        |answer: sitroom_ingest::Answer| Answer { value: answer.value.to_owned(), meaning: retold(&answer.meaning) };
    Question {
        option: question.option.to_owned(),
        text: retold(&question.text),
        example: retold(&question.example),
        answers: question.answers.into_iter().map(answer).collect(),
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)?;
        if self.hint.is_empty() { Ok(()) } else { write!(f, " {}", self.hint) }
    }
}

impl std::error::Error for Fault {}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        let code = match &error {
            StoreError::DiskFull { .. } => FaultCode::Disk,
            StoreError::Busy { .. } => FaultCode::Busy,
            StoreError::Locked { .. } => FaultCode::Locked,
            _ => FaultCode::Refused,
        };
        Self::with_code(code, &error.to_string())
    }
}

impl From<ExchangeError> for Fault {
    fn from(error: ExchangeError) -> Self {
        match error {
            ExchangeError::Store(error) => error.into(),
            ExchangeError::WrongPassphrase => Self::with_code(FaultCode::Passphrase, &error.to_string()),
            other => Self::with_code(FaultCode::Refused, &other.to_string()),
        }
    }
}

impl From<IngestError> for Fault {
    fn from(error: IngestError) -> Self {
        match error {
            IngestError::Store(error) => error.into(),
            IngestError::Cancelled => Self::with_code(FaultCode::Cancelled, &error.to_string()),
            IngestError::Question(question) => Self {
                code: FaultCode::Question,
                message: retold(&question.text),
                hint: String::new(),
                question: Some(Box::new(asked(question))),
            },
            other => {
                let code = if other.passes() { FaultCode::Network } else { FaultCode::Refused };
                Self::with_code(code, &other.to_string())
            }
        }
    }
}

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Self {
        let code = if refusal == Refusal::Stopped { FaultCode::Cancelled } else { FaultCode::Refused };
        Self { hint: retold(remedy(&refusal)), ..Self::with_code(code, &refusal.to_string()) }
    }
}

/// Returns what to do about a figure that is refused.
const fn remedy(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::Setting { .. } => phrase!("Give a number between these two."),
        Refusal::TooFew { .. } | Refusal::FewEvents { .. } | Refusal::AllEqual { .. } | Refusal::Nothing { .. } => {
            phrase!("Ask for a longer period, a larger area or fewer conditions, or import more events.")
        }
        _ => "",
    }
}
