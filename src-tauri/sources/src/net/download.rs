//! A long file onto the disk, gone on with after a cut at any byte.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use sitroom_domain::kept;

use super::attempt::{Attempt, Trouble, is_html, validators};
use super::{Fetcher, Flaw, NetFault, Request, Validators};

/// What came of a download.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Downloaded {
    /// The file is there, whole; with what the server said of its version.
    Whole(Validators),
    /// The server has nothing newer than what is known.
    NothingNew,
    /// The server refuses, with a status.
    Refused(u16),
}

/// Fetches a file; what came of it before a cut stands beside it as `.part` and is gone on with, as long as the server
/// still has the same version. `known` is the version that is there already.
///
/// # Errors
/// When no try succeeds, the file is longer than the bound, or it cannot be written.
pub fn download(
    fetcher: &Fetcher<'_>,
    request: &Request,
    known: &Validators,
    to: &Path,
) -> Result<Downloaded, NetFault> {
    let part = Part { body: beside(to, "part"), version: beside(to, "part-version") };
    let done = fetcher.try_again(request, &mut |attempt| attempt_part(attempt, request, known, &part))?;
    if let Downloaded::Whole(_) = done {
        fs::rename(&part.body, to).map_err(|error| refusal(to, &error))?;
        drop(fs::remove_file(&part.version));
    }
    Ok(done)
}

/// A file that is not whole yet, and the version that it is of.
struct Part {
    body: PathBuf,
    version: PathBuf,
}

impl Part {
    /// Returns how much is there, and of which version; nothing where the version is not known for certain.
    fn begun(&self) -> Option<(u64, String)> {
        let version = fs::read_to_string(&self.version).ok().filter(|version| !version.is_empty())?;
        let length = fs::metadata(&self.body).ok()?.len();
        (length > 0).then_some((length, version))
    }

    fn open(&self, append: bool, version: &str) -> Result<File, NetFault> {
        if !append {
            fs::write(&self.version, version).map_err(|error| refusal(&self.version, &error))?;
        }
        let mut options = OpenOptions::new();
        let options = if append { options.append(true) } else { options.write(true).create(true).truncate(true) };
        options.open(&self.body).map_err(|error| refusal(&self.body, &error))
    }
}

fn attempt_part(
    attempt: &Attempt<'_>,
    request: &Request,
    known: &Validators,
    part: &Part,
) -> Result<Downloaded, Trouble> {
    let begun = part.begun();
    // Packed on the way, a range would be one of the packed bytes.
    let plain = request.clone().header("accept-encoding", "identity");
    let asked = match &begun {
        Some((length, version)) => plain.header("range", &format!("bytes={length}-")).header("if-range", version),
        None => plain.unless(known),
    };
    let runtime = &attempt.fetcher.runtime;
    let mut response = runtime.block_on(attempt.open(&asked))?;
    let status = response.status().as_u16();
    let begun_at = begun.map_or(0, |(length, _)| length);
    let append = match status {
        206 if range_begins_at(&response, begun_at) => true,
        200 if is_html(response.headers()) => return Err(Trouble::Again { flaw: Flaw::Page, wait: None }),
        200 => false,
        304 => return Ok(Downloaded::NothingNew),
        // The part is longer than the file, or no part of it: it begins anew.
        206 | 416 => {
            drop(fs::remove_file(&part.version));
            return Err(Trouble::Again { flaw: Flaw::Odd(kept!("it answered with status {status}")), wait: None });
        }
        status => return Ok(Downloaded::Refused(status)),
    };
    let given = validators(response.headers());
    // Only a strong validator says that the bytes are the same (RFC 9110, section 13.1.5).
    let strong = if given.etag.starts_with("W/") { "" } else { given.etag.as_str() };
    let mut file = part.open(append, strong)?;
    let cap = request.cap_bytes.unwrap_or(attempt.fetcher.options.cap_bytes);
    let left = cap.saturating_sub(if append { begun_at } else { 0 });
    runtime.block_on(attempt.drain(&mut response, request, left, &mut |chunk| {
        file.write_all(chunk).map_err(|error| refusal(&part.body, &error))
    }))?;
    file.sync_all().map_err(|error| refusal(&part.body, &error))?;
    Ok(Downloaded::Whole(given))
}

fn range_begins_at(response: &reqwest::Response, begin: u64) -> bool {
    let range = response.headers().get(reqwest::header::CONTENT_RANGE).and_then(|range| range.to_str().ok());
    range.is_some_and(|range| begin > 0 && range.starts_with(&format!("bytes {begin}-")))
}

fn beside(to: &Path, ending: &str) -> PathBuf {
    let mut name = to.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}

fn refusal(path: &Path, error: &io::Error) -> NetFault {
    NetFault::File { path: path.display().to_string(), why: error.to_string() }
}
