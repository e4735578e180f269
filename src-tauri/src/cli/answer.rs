//! What a command says: text for a person or one JSON object for a script, and refusals in one sentence with a remedy.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::process::ExitCode;

use serde::Serialize;
use sitroom_api::contract::fault::{Fault, Question};
use sitroom_domain::{phrase, say};

const REFUSED: u8 = 1;
const WRONG_USAGE: u8 = 2;
/// What a sentence ends with, in the languages that are spoken.
const ENDS: [char; 8] = ['.', '?', '!', ')', '。', '？', '！', '؟'];
/// The form of the time of day in a moment; 0 stands for a digit.
const CLOCK: &[u8; 9] = b"T00:00:00";

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
        Ok(Self { json, text: for_a_person(text), refusal: None, is_in_part: false, once: None })
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
    if !line.ends_with(ENDS) {
        line.push('.');
    }
    if let Some(question) = &fault.question {
        let _ = write!(line, " {}", options(question));
    } else if !fault.hint.is_empty() {
        let _ = write!(line, " {}", fault.hint.trim());
    }
    for_a_person(line.replace(['\n', '\r', '\t'], " "))
}

/// Returns a text as a person reads it: without what steers a terminal, which a record or a name may hold, and to the second.
fn for_a_person(mut text: String) -> String {
    text.retain(|letter| !letter.is_control() || matches!(letter, '\n' | '\t'));
    to_the_second(&text)
}

/// Returns a text with the moments in it told to the second: their fractions are for scripts.
fn to_the_second(text: &str) -> String {
    let mut told = String::with_capacity(text.len());
    let mut parts = text.split('.');
    told.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let after = part.trim_start_matches(|letter: char| letter.is_ascii_digit());
        if ends_with_clock(&told) && after.len() < part.len() && after.starts_with('Z') {
            told.push_str(after);
        } else {
            told.push('.');
            told.push_str(part);
        }
    }
    told
}

fn ends_with_clock(text: &str) -> bool {
    let clock = text.as_bytes().last_chunk::<{ CLOCK.len() }>();
    let fits = |(is, want): (&u8, &u8)| if *want == b'0' { is.is_ascii_digit() } else { is == want };
    clock.is_some_and(|clock| clock.iter().zip(CLOCK).all(fits))
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
    fn a_sentence_that_ends_in_any_language_takes_no_second_full_stop() {
        for message in ["没有这样的记录。", "هل هذا صحيح؟", "It is done."] {
            assert_eq!(sentence(&Fault::refused(message, "")), message);
        }
        assert_eq!(sentence(&Fault::refused("It is not there", "")), "It is not there.");
    }

    #[test]
    fn moments_are_told_to_the_second_and_other_figures_as_they_are() {
        assert_eq!(
            to_the_second("tried at 2026-11-30T09:04:35.123456789Z: 1.5 rows of v2.0, x.csv"),
            "tried at 2026-11-30T09:04:35Z: 1.5 rows of v2.0, x.csv"
        );
        for text in ["", ".", "…", "T00:00:00.", "T00:00:00.5", "2026-11-30T09:04:35Z."] {
            assert_eq!(to_the_second(text), text);
        }
        let answer = Answer::new(&["2026-11-30T09:04:35.5Z"], "2026-11-30T09:04:35.5Z".to_owned()).unwrap();
        assert_eq!(
            (answer.text.as_str(), answer.json.as_str()),
            ("2026-11-30T09:04:35Z", "[\"2026-11-30T09:04:35.5Z\"]")
        );
    }

    #[test]
    fn what_steers_a_terminal_is_never_printed_for_a_person() {
        let told = "Lost\u{1b}[31m laptop\r\n\tis trusted".to_owned();
        assert_eq!(Answer::new(&0, told.clone()).unwrap().text, "Lost[31m laptop\n\tis trusted");
        assert!(!sentence(&Fault::refused(told, "")).contains(char::is_control));
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
