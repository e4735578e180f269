//! `sitroom share`: a warning for a partner, at the marking allowed.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::Args;
use sitroom_api::Desk;
use sitroom_api::contract::fault::Fault;
use sitroom_api::contract::share::{ShareFormat, WarningShare};
use sitroom_domain::{Marking, RecordId, phrase, say};

use crate::cli::answer::Answer;

/// Write a warning for a partner: .html is a page that can be read anywhere, .json a file that another office adds
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  sitroom share 0193… --out warning.html\n  sitroom share 0193… --marking confidential --out warning.json\n  sitroom add warnings --from warning.json\n\nThe numbers of warnings are told by: sitroom list warnings --json"
)]
pub(crate) struct Share {
    /// The number of the warning
    #[arg(value_name = "ID")]
    id: RecordId,
    /// The highest marking that may leave: unclassified, confidential or strictly-confidential
    #[arg(long, value_name = "MARKING", default_value = "unclassified", value_parser = read_marking)]
    marking: Marking,
    /// The file; its ending says what it is
    #[arg(long, value_name = "FILE.html|FILE.json")]
    out: PathBuf,
}

impl Share {
    /// Writes the file.
    pub(crate) fn run(&self, desk: &Desk) -> Result<Answer, Fault> {
        let shared = desk.share_warning(self.id, self.marking, format_of(&self.out)?, &self.out)?;
        let text = text(&shared, &self.out);
        Answer::new(&shared, text)
    }
}

/// Reads a marking as people write it.
pub(crate) fn read_marking(text: &str) -> Result<Marking, String> {
    Marking::from_word(text).ok_or_else(|| say!("it is unclassified, confidential or strictly_confidential"))
}

/// Returns a marking in words, which are told again where they are shown.
pub(crate) const fn marking_words(marking: Marking) -> &'static str {
    match marking {
        Marking::Unclassified => phrase!("Unclassified"),
        Marking::Confidential => phrase!("Confidential"),
        Marking::StrictlyConfidential => phrase!("Strictly Confidential"),
    }
}

/// Returns the line that says how high what is listed or written is marked.
pub(crate) fn marking_line(marking: Marking) -> String {
    say!("Marking: {}", marking_words(marking))
}

fn format_of(path: &Path) -> Result<ShareFormat, Fault> {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    match ending.as_deref() {
        Some("html" | "htm") => Ok(ShareFormat::Page),
        Some("json") => Ok(ShareFormat::Exchange),
        _ => Err(Fault::refused(
            say!("{} ends neither in .html nor in .json.", path.display()),
            say!("Write --out warning.html for a page, --out warning.json for a file that another office adds."),
        )),
    }
}

fn text(shared: &WarningShare, path: &Path) -> String {
    let counts = |of: &[(sitroom_domain::Noun, u32)]| {
        let named = |(noun, count): &(sitroom_domain::Noun, u32)| {
            format!("{count} {}", if *count == 1 { noun.one() } else { noun.many() })
        };
        of.iter().map(named).collect::<Vec<_>>().join(", ")
    };
    let mut text = say!("{} is written: {}.", path.display(), counts(&shared.kept));
    if !shared.left_out.is_empty() {
        let _ = write!(text, "{}", say!(" Left out, as marked higher: {}.", counts(&shared.left_out)));
    }
    text
}
