//! A small server of HTTP/1.1: one answer a connection, each spoiled by the next fault of a list.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// What goes wrong with one answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Nothing.
    None,
    /// 429, with the wait that is asked for.
    TooMany(Option<&'static str>),
    /// Another status, with a text.
    Status(u16),
    /// The connection breaks after a share of the body, in percent.
    Cut(usize),
    /// The body ends after a share, in percent, and no length was stated.
    Short(usize),
    /// A page of a network that asks to log in.
    WebPage,
    /// A byte now and then.
    Drip,
    /// The connection closes without a word.
    Closed,
    /// Another server is named.
    Redirect(&'static str),
    /// The answer to the request before comes once more.
    Doubled,
    /// The answer is well-formed, and of another shape.
    OtherShape,
    /// The list has one page more than it had.
    MorePages,
    /// The token is refused.
    Expired,
}

/// A request as it came.
#[derive(Debug, Clone, Default)]
pub(crate) struct Asked {
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
    pub(crate) more_pages: bool,
}

impl Asked {
    pub(crate) fn parameter(&self, name: &str) -> &str {
        self.query.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }
}

/// An answer.
#[derive(Debug, Clone, Default)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    pub(crate) fn json(body: impl Into<Vec<u8>>) -> Self {
        Self { status: 200, headers: vec![("content-type", "application/json".into())], body: body.into() }
    }

    pub(crate) fn status(status: u16) -> Self {
        Self { status, headers: vec![("content-type", "text/plain".into())], body: b"refused".to_vec() }
    }
}

type Answers = dyn Fn(&Asked) -> Reply + Send + Sync;

struct Shelf {
    answers: Box<Answers>,
    faults: Mutex<VecDeque<Fault>>,
    asked: Mutex<Vec<Asked>>,
    last: Mutex<Option<Reply>>,
}

/// The server; it ends with the test.
pub(crate) struct Server {
    pub(crate) address: String,
    shelf: Arc<Shelf>,
}

impl Server {
    pub(crate) fn start(answers: impl Fn(&Asked) -> Reply + Send + Sync + 'static, faults: &[Fault]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let shelf = Arc::new(Shelf {
            answers: Box::new(answers),
            faults: Mutex::new(faults.iter().cloned().collect()),
            asked: Mutex::default(),
            last: Mutex::default(),
        });
        let own = Arc::clone(&shelf);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shelf = Arc::clone(&own);
                thread::spawn(move || drop(answer(stream, &shelf)));
            }
        });
        Self { address, shelf }
    }

    /// Returns every request so far.
    pub(crate) fn asked(&self) -> Vec<Asked> {
        self.shelf.asked.lock().unwrap().clone()
    }

    /// Tells whether every fault had its turn.
    pub(crate) fn is_used_up(&self) -> bool {
        self.shelf.faults.lock().unwrap().is_empty()
    }
}

fn answer(mut stream: TcpStream, shelf: &Shelf) -> std::io::Result<()> {
    let Some(mut asked) = read_request(&stream)? else { return Ok(()) };
    let fault = shelf.faults.lock().unwrap().pop_front().unwrap_or(Fault::None);
    asked.more_pages = fault == Fault::MorePages;
    shelf.asked.lock().unwrap().push(asked.clone());
    let good = (shelf.answers)(&asked);
    let before = shelf.last.lock().unwrap().replace(good.clone());
    let plain = |status, text: &str| Reply { body: text.as_bytes().to_vec(), ..Reply::status(status) };
    let reply = match fault {
        Fault::None | Fault::MorePages => good,
        Fault::TooMany(wait) => {
            let headers = wait.map(|wait| ("retry-after", wait.to_owned())).into_iter().collect();
            Reply { headers, ..plain(429, "slow down") }
        }
        Fault::Status(status) => plain(status, "it went wrong"),
        Fault::Expired => Reply::json(r#"{"status":401,"success":false,"message":"The access token expired"}"#),
        Fault::OtherShape => Reply::json(r#"{"rows":{"of":"another shape"}}"#),
        Fault::WebPage => {
            Reply { headers: vec![("content-type", "text/html".into())], ..plain(200, "<html>Please log in</html>") }
        }
        Fault::Redirect(to) => Reply { headers: vec![("location", to.into())], ..plain(302, "elsewhere") },
        Fault::Doubled => before.filter(|before| before.status == 200).unwrap_or(good),
        Fault::Closed => return Ok(()),
        Fault::Cut(percent) => return write(&mut stream, &good, Some(percent), true),
        Fault::Short(percent) => return write(&mut stream, &good, Some(percent), false),
        Fault::Drip => return drip(&mut stream, &good),
    };
    write(&mut stream, &reply, None, true)
}

fn read_request(stream: &TcpStream) -> std::io::Result<Option<Asked>> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let mut words = line.split_whitespace();
    let (Some(_), Some(target)) = (words.next(), words.next()) else { return Ok(None) };
    let url = url::Url::parse("http://localhost").unwrap().join(target).unwrap();
    let mut asked =
        Asked { path: url.path().to_owned(), query: url.query_pairs().into_owned().collect(), ..Asked::default() };
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let Some((name, value)) = line.trim_end().split_once(':') else { break };
        asked.headers.push((name.to_lowercase(), value.trim().to_owned()));
    }
    let length = asked.header("content-length").parse().unwrap_or(0);
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    asked.body = String::from_utf8(body).unwrap();
    Ok(Some(asked))
}

fn head(reply: &Reply, stated: bool) -> String {
    let mut lines = vec![format!("HTTP/1.1 {} Status", reply.status), "connection: close".to_owned()];
    lines.extend(reply.headers.iter().map(|(name, value)| format!("{name}: {value}")));
    if stated {
        lines.push(format!("content-length: {}", reply.body.len()));
    }
    lines.join("\r\n") + "\r\n\r\n"
}

/// Writes an answer, or a share of its body in percent.
fn write(stream: &mut TcpStream, reply: &Reply, percent: Option<usize>, stated: bool) -> std::io::Result<()> {
    stream.write_all(head(reply, stated).as_bytes())?;
    let length = percent.map_or(reply.body.len(), |percent| reply.body.len() * percent / 100);
    stream.write_all(&reply.body[..length])?;
    stream.flush()
}

fn drip(stream: &mut TcpStream, reply: &Reply) -> std::io::Result<()> {
    stream.write_all(head(reply, true).as_bytes())?;
    for byte in &reply.body {
        stream.write_all(&[*byte])?;
        stream.flush()?;
        thread::sleep(Duration::from_millis(100));
    }
    Ok(())
}
