//! Field notes out of a mailbox: an export in mbox, or one message as `.eml`. Nothing in a message is run or fetched.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use mail_parser::mailbox::mbox::MessageIterator;
use mail_parser::{Message, MessageParser, MimeHeaders};

use sitroom_domain::{Reject, Report, phrase};

use super::{Item, ReportItem, plain};
use crate::SourceError;

/// The longest message that is read.
const MESSAGE_MAX: u64 = 64 << 20;

/// Takes each message of a mailbox.
pub type MailSink<'s> = dyn FnMut(Item) -> Result<(), SourceError> + 's;

/// Tells whether a file is a mailbox or a message: by its ending, or because it begins as a mailbox does.
///
/// # Errors
/// When the file cannot be read.
pub fn is_mail(path: &Path) -> Result<bool, SourceError> {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    if matches!(ending.as_deref(), Some("mbox" | "mbx" | "eml")) {
        return Ok(true);
    }
    let mut head = Vec::new();
    let wrap = SourceError::io(path);
    File::open(path).map_err(&wrap)?.take(5).read_to_end(&mut head).map_err(&wrap)?;
    Ok(head == b"From ")
}

/// Reads the messages of a file, mbox or `.eml`, into reports, in the order of the file.
///
/// # Errors
/// When the file cannot be read or holds no message, `stop` is set, or the sink refuses.
pub fn read_mail(path: &Path, stop: &AtomicBool, sink: &mut MailSink<'_>) -> Result<(), SourceError> {
    let wrap = SourceError::io(path);
    let mut reader = BufReader::new(File::open(path).map_err(&wrap)?);
    let head = reader.fill_buf().map_err(&wrap)?;
    if head.is_empty() {
        return Err(SourceError::Empty);
    }
    if !head.starts_with(b"From ") {
        let mut message = Vec::new();
        reader.take(MESSAGE_MAX + 1).read_to_end(&mut message).map_err(&wrap)?;
        return match read_message(&message, 1) {
            Item::Reject(_) => Err(no_mailbox()),
            item => sink(item),
        };
    }
    for (line, message) in (1..).zip(MessageIterator::new(reader)) {
        if stop.load(Ordering::Relaxed) {
            return Err(SourceError::Stopped);
        }
        let message = message.map_err(|_| no_mailbox())?;
        sink(read_message(message.contents(), line))?;
    }
    Ok(())
}

fn no_mailbox() -> SourceError {
    SourceError::NotATable {
        what: phrase!("neither a mailbox (mbox) nor a message (.eml)"),
        remedy: phrase!("export the folder from the mail program as mbox, or save the message as .eml"),
    }
}

fn read_message(bytes: &[u8], line: u32) -> Item {
    let refuse = |reason: &str| {
        Item::Reject(Reject {
            line,
            field: String::new(),
            value: String::from_utf8_lossy(bytes).chars().take(200).collect(),
            reason: reason.to_owned(),
            remedy: phrase!("Open the message in the mail program and save it anew").to_owned(),
            row: Vec::new(),
        })
    };
    if bytes.len() as u64 > MESSAGE_MAX {
        return refuse(phrase!("The message is longer than 64 MiB"));
    }
    let Some(message) = MessageParser::default().parse(bytes) else {
        return refuse(phrase!("This is not a message"));
    };
    if message.from().is_none() && message.date().is_none() && message.subject().is_none() {
        return refuse(phrase!("The message names neither sender, day nor subject"));
    }
    Item::Report(Box::new(item(&message)))
}

fn item(message: &Message<'_>) -> ReportItem {
    let sender = message.from().and_then(|from| from.first());
    let name = sender.and_then(|sender| sender.name().or_else(|| sender.address())).unwrap_or_default();
    let bodies = (0..message.text_body_count()).filter_map(|part| message.body_text(part));
    let text = plain::of_text(&bodies.collect::<Vec<_>>().join("\n"));
    let title = plain::of_text(message.subject().unwrap_or_default());
    let sent = message.date().and_then(|date| plain::moment(date.to_timestamp()));
    // Without an id of its own, a message is known by who sent what when.
    let key = message.message_id().map_or_else(
        || format!("{name}/{}/{title}", sent.map(|sent| sent.to_string()).unwrap_or_default()),
        str::to_owned,
    );
    let attached = message.attachments().filter_map(|part| part.attachment_name());
    ReportItem {
        report: Report {
            source_key: key,
            outlet: plain::of_text(name),
            title,
            text,
            language: message.content_language().as_text().map(plain::language).unwrap_or_default(),
            published_at: sent,
            ..Report::default()
        },
        fields: attached.map(|name| ("attachment".to_owned(), name.to_owned())).collect(),
        ..ReportItem::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOTE: &str = "From: =?utf-8?Q?Aminata_Traor=C3=A9?= <a@example.org>\r\nSubject: Gao\r\n\
        Message-ID: <1@example.org>\r\nDate: Mon, 13 May 2024 10:20:00 +0200\r\nMIME-Version: 1.0\r\n\
        Content-Type: text/html; charset=utf-8\r\n\r\n<p>March <b>calm</b></p><script>x()</script>\r\n";

    fn read(bytes: &[u8]) -> Result<Vec<Item>, SourceError> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("mail");
        std::fs::write(&path, bytes).unwrap();
        let mut items = Vec::new();
        read_mail(&path, &AtomicBool::new(false), &mut |item| {
            items.push(item);
            Ok(())
        })?;
        Ok(items)
    }

    #[test]
    fn a_message_becomes_a_plain_report() {
        let items = read(NOTE.as_bytes()).unwrap();
        let [Item::Report(item)] = &items[..] else { unreachable!("{items:?}") };
        let report = &item.report;
        assert_eq!((report.outlet.as_str(), report.text.as_str()), ("Aminata Traoré", "March calm"));
        assert_eq!((report.source_key.as_str(), report.title.as_str()), ("1@example.org", "Gao"));
        assert_eq!(report.published_at.unwrap().to_string(), "2024-05-13T08:20Z");
    }

    #[test]
    fn a_mailbox_is_read_message_by_message_and_what_is_no_message_is_refused() {
        let other = NOTE.replace("1@", "2@");
        let mbox = format!(
            "From a@example.org Mon May 13 10:20:00 2024\r\n{NOTE}\r\nFrom b@example.org Mon May 13 10:20:00 2024\r\n{other}\r\nFrom c@example.org Mon May 13 10:20:00 2024\r\n\r\nx\r\n"
        );
        let items = read(mbox.as_bytes()).unwrap();
        let [Item::Report(_), Item::Report(second), Item::Reject(reject)] = &items[..] else {
            unreachable!("{items:?}")
        };
        assert_eq!((second.report.source_key.as_str(), reject.line), ("2@example.org", 3));
        assert!(matches!(read(b"a,b\n1,2\n"), Err(SourceError::NotATable { .. })));
        assert!(matches!(read(b""), Err(SourceError::Empty)));
    }
}
