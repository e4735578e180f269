//! What a command says: text for a person or one JSON object for a script, and refusals in one sentence with a remedy.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::process::ExitCode;

use serde::Serialize;
use sitroom_api::contract::fault::{Fault, Question};
use sitroom_domain::{phrase, say};

const REFUSED: u8 = 1;
const WRONG_USAGE: u8 = 2;

/// The answer of a command, in both forms.
pub(crate) struct Answer {
    json: String,
    text: String,
    /// Why it is a refusal all the same: a script gets the object, a person the sentence.
    refusal: Option<Fault>,
    /// A person gets the lines as well: they tell what came all the same.
    is_in_part: bool,
    /// What to do where nobody got the lines, for an answer that cannot be had again.
    once: Option<String>,
}

impl Answer {
    /// Returns an answer of an object for scripts and of lines for a person.
    ///
    /// # Errors
    /// Refuses an object that JSON cannot hold.
    pub(crate) fn new(object: &impl Serialize, text: String) -> Result<Self, Fault> {
        let json = serde_json::to_string(object)
            .map_err(|why| Fault::refused(say!("The answer is no JSON: {why}."), say!("Ask without --json.")))?;
        Ok(Self { json, text, refusal: None, is_in_part: false, once: None })
    }

    /// Returns the same as a refusal, with its exit status.
    pub(crate) fn refused(self, fault: Fault) -> Self {
        Self { refusal: Some(fault), ..self }
    }

    /// Returns the same as one of which a part did not come: its lines are shown, and it ends with the exit status of a refusal.
    pub(crate) fn in_part(self, fault: Fault) -> Self {
        Self { refusal: Some(fault), is_in_part: true, ..self }
    }

    /// Returns the same as one that cannot be had again, with what to do where nobody got it.
    pub(crate) fn shown_once(self, otherwise: String) -> Self {
        Self { once: Some(otherwise), ..self }
    }

    /// Returns the same, marked as that of an exercise in both forms.
    pub(crate) fn marked_exercise(self) -> Self {
        let json = match self.json.strip_prefix('{') {
            Some("}") => "{\"exercise\":true}".to_owned(),
            Some(rest) => format!("{{\"exercise\":true,{rest}"),
            None => self.json,
        };
        let text = say!("EXERCISE: invented, nothing in it happened\n{}", self.text);
        Self { json, text, ..self }
    }
}

/// Writes an answer to standard output. A reader that has gone away (`sitroom … | head`) is no failure, unless it was to keep the
/// answer.
pub(crate) fn show(answer: &Answer, json: bool) -> ExitCode {
    let text = match (&answer.refusal, json) {
        (Some(fault), false) if !answer.is_in_part => return refuse(fault),
        (_, false) => &answer.text,
        (_, true) => &answer.json,
    };
    let mut out = io::stdout().lock();
    match writeln!(out, "{}", text.trim_end()).and_then(|()| out.flush()) {
        Ok(()) => answer.refusal.as_ref().map_or(ExitCode::SUCCESS, refuse),
        Err(why) if why.kind() == io::ErrorKind::BrokenPipe && answer.once.is_none() => ExitCode::SUCCESS,
        Err(why) => refuse(&Fault::refused(
            say!("The answer cannot be written to standard output: {why}."),
            answer.once.clone().unwrap_or_else(|| say!("Make room on the disk or write it elsewhere.")),
        )),
    }
}

/// Writes a refusal to standard error and returns its exit status.
pub(crate) fn refuse(fault: &Fault) -> ExitCode {
    complain(&sentence(fault));
    ExitCode::from(REFUSED)
}

/// Writes a refusal to standard error and returns its exit status as a number, for a program that ends by itself.
pub(crate) fn complain_of(fault: &Fault) -> i32 {
    complain(&sentence(fault));
    i32::from(REFUSED)
}

/// Writes what clap has to say: help on standard output, wrong usage on standard error.
pub(crate) fn show_usage(usage: &clap::Error) -> ExitCode {
    // Nobody is left to be told when neither output can be written.
    let _ = usage.print();
    if usage.use_stderr() { ExitCode::from(WRONG_USAGE) } else { ExitCode::SUCCESS }
}

/// Writes one line to standard error.
pub(crate) fn complain(line: &str) {
    // Nobody is left to be told when standard error cannot be written.
    let _ = writeln!(io::stderr().lock(), "sitroom: {line}");
}

/// Returns a fault as one line: what failed, and what to do.
fn sentence(fault: &Fault) -> String {
    let mut line = fault.message.trim().to_owned();
    if !line.ends_with(['.', '?', '!', ')']) {
        line.push('.');
    }
    if let Some(question) = &fault.question {
        let _ = write!(line, " {}", options(question));
    } else if !fault.hint.is_empty() {
        let _ = write!(line, " {}", fault.hint.trim());
    }
    line.replace(['\n', '\r'], " ")
}

/// Returns the options that answer a question, each with what it would mean.
fn options(question: &Question) -> String {
    let name = question.option.replace('_', "-");
    let answers = question
        .answers
        .iter()
        .map(|answer| say!("--{name} {} for {}", answer.value.replace('_', "-"), answer.meaning))
        .collect::<Vec<_>>();
    say!("Add {}.", answers.join(phrase!(", or ")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use sitroom_api::contract::fault::Answer as Choice;

    #[test]
    fn a_refusal_is_one_line_that_ends_with_the_remedy() {
        let fault = Fault::refused("“x” is a folder.", "Choose a\nfile.");
        assert_eq!(sentence(&fault), "“x” is a folder. Choose a file.");
    }

    #[test]
    fn a_question_names_the_options_that_answer_it() {
        let choice = |value: &str, meaning: &str| Choice { value: value.to_owned(), meaning: meaning.to_owned() };
        let question = Question {
            option: "date_order".to_owned(),
            text: "Which comes first?".to_owned(),
            example: "03/04/2021 in line 2".to_owned(),
            answers: vec![choice("day_first", "3 April 2021"), choice("month_first", "4 March 2021")],
        };
        let fault =
            Fault { question: Some(Box::new(question)), ..Fault::refused("03/04/2021 can be read in two ways.", "") };
        assert_eq!(
            sentence(&fault),
            "03/04/2021 can be read in two ways. Add --date-order day-first for 3 April 2021, or --date-order \
             month-first for 4 March 2021."
        );
    }
}
