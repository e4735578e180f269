//! The bounds of a run: tries, waits, bytes, time, and a certificate that nobody vouches for.

use std::io::Write;
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use sitroom_sources::net::{
    Answer, Clock, Expected, FetchOptions, Fetcher, NetFault, Reading, Request, Site, Validators,
};

use crate::{Fault, Reply, Server, Waits, options};

fn request(server: &Server) -> Request {
    Request::get(Site::parse(&server.address).unwrap().at("list", &[]))
}

fn take(answer: &Answer) -> Reading<Answer> {
    Reading::Done(answer.clone())
}

fn fetch(server: &Server, waits: &Waits, options: FetchOptions) -> Result<Answer, NetFault> {
    let stop = AtomicBool::new(false);
    Fetcher::with_clock(options, &stop, Box::new(waits)).unwrap().fetch(&request(server), &mut take)
}

fn seconds(waits: &Waits) -> Vec<u64> {
    waits.0.borrow().iter().map(Duration::as_secs).collect()
}

#[test]
fn the_wait_is_what_the_server_asks_or_a_second_doubled_each_time() {
    let good = || Reply::json("[1]");
    let waits = Waits::default();
    let faults = [Fault::TooMany(None), Fault::TooMany(Some("120")), Fault::Status(503), Fault::Closed];
    let server = Server::start(move |_| good(), &faults);
    assert_eq!(fetch(&server, &waits, options()).unwrap().body, b"[1]");
    assert_eq!(seconds(&waits), [1, 120, 4, 8]);
}

#[test]
fn after_five_tries_it_gives_up_and_says_why() {
    let waits = Waits::default();
    let server = Server::start(|_| Reply::json("[]"), &vec![Fault::Status(502); 9]);
    let fault = fetch(&server, &waits, options()).unwrap_err();
    assert_eq!((server.asked().len(), seconds(&waits)), (5, vec![1, 2, 4, 8]));
    assert!(fault.to_string().contains("5 tries") && fault.to_string().contains("502"), "{fault}");
}

#[test]
fn what_went_wrong_has_a_sentence_of_its_own() {
    let told = |server: &Server, expected: Expected| {
        let (stop, waits) = (AtomicBool::new(false), Waits::default());
        let fetcher = Fetcher::with_clock(options(), &stop, Box::new(&waits)).unwrap();
        let fault = fetcher.fetch(&request(server).expect(expected), &mut take).unwrap_err();
        assert!(fault.passes(), "{fault}");
        fault.to_string()
    };
    let good = |faults: Fault| Server::start(|_| Reply::json("[1,2,3,4]"), &vec![faults; 9]);
    let with =
        |body: &'static str| Server::start(move |_| Reply { status: 200, headers: Vec::new(), body: body.into() }, &[]);
    let page = "<!DOCTYPE html><html><body>Welcome, please log in</body></html>";
    for (server, expected, words) in [
        (good(Fault::TooMany(None)), Expected::Json, "lets nobody ask so often"),
        (good(Fault::TooMany(Some("120"))), Expected::Json, "asks to wait until 1994-11-06T08:"),
        (good(Fault::Status(500)), Expected::Json, "status 500), which is a fault on its side"),
        (good(Fault::Status(511)), Expected::Json, "web page instead of data"),
        (good(Fault::Cut(50)), Expected::Json, "was cut off"),
        (good(Fault::Drip), Expected::Json, "was cut off"),
        (good(Fault::Closed), Expected::Json, "could not be reached"),
        (with(""), Expected::Json, "is empty where data are due"),
        (with("\r\n"), Expected::Data, "is empty where data are due"),
        (with(page), Expected::Json, "web page instead of data"),
        (with(page), Expected::Data, "web page instead of data"),
        (good(Fault::Redirect("http://login.example/")), Expected::Data, "may ask to log in first"),
    ] {
        let told = told(&server, expected);
        assert!(told.contains(words), "{words}: {told}");
    }
}

#[test]
fn a_server_that_sends_on_without_end_is_named_as_such() {
    let waits = Waits::default();
    for faults in [vec![Fault::Redirect("/list"); 9], ["/a", "/b", "/a", "/b"].map(Fault::Redirect).to_vec()] {
        let server = Server::start(|_| Reply::json("[1]"), &faults);
        let fault = fetch(&server, &waits, options()).unwrap_err();
        assert!(matches!(fault, NetFault::Loop { .. }), "{fault}");
        assert!(server.asked().len() <= 3, "nobody is asked twice for the same");
    }
    let server = Server::start(|_| Reply::json("[1]"), &[Fault::Redirect("/a"), Fault::Redirect("/b")]);
    assert_eq!(fetch(&server, &waits, options()).unwrap().body, b"[1]");
}

#[test]
fn a_wait_beyond_the_deadline_stops_at_once_with_a_sentence() {
    let waits = Waits::default();
    let server = Server::start(|_| Reply::json("[]"), &[Fault::TooMany(Some("7200"))]);
    let fault = fetch(&server, &waits, options()).unwrap_err();
    assert!(matches!(fault, NetFault::Wait { .. }) && fault.to_string().contains("7200 seconds"), "{fault}");
    assert!(seconds(&waits).is_empty());
}

#[test]
fn a_web_page_in_the_place_of_data_is_named_as_such() {
    let waits = Waits::default();
    let server = Server::start(|_| Reply::json("[]"), &vec![Fault::WebPage; 5]);
    let fault = fetch(&server, &waits, options()).unwrap_err();
    assert!(matches!(fault, NetFault::WebPage { .. }), "{fault}");
}

#[test]
fn a_status_that_the_server_means_is_an_answer_and_not_tried_again() {
    let waits = Waits::default();
    let server = Server::start(|_| Reply::json("[]"), &[Fault::Status(403)]);
    assert_eq!(fetch(&server, &waits, options()).unwrap().status, 403);
    assert_eq!(server.asked().len(), 1);
}

#[test]
fn an_answer_beyond_the_bound_is_left_unread_packed_or_not() {
    let waits = Waits::default();
    let zeros = vec![b'0'; 8 << 20];
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packed.write_all(&zeros).unwrap();
    let packed = packed.finish().unwrap();
    for (body, headers) in [(zeros, vec![]), (packed, vec![("content-encoding", "gzip".to_owned())])] {
        let server = Server::start(move |_| Reply { status: 200, headers: headers.clone(), body: body.clone() }, &[]);
        let fault = fetch(&server, &waits, options()).unwrap_err();
        assert!(matches!(fault, NetFault::TooLong { mib: 4, .. }), "{fault}");
    }
}

#[test]
fn what_is_known_already_is_not_sent_again() {
    let stop = AtomicBool::new(false);
    let server = Server::start(
        |asked| match asked.header("if-none-match") {
            "\"v1\"" => Reply { status: 304, ..Reply::default() },
            _ => Reply { headers: vec![("etag", "\"v1\"".into())], ..Reply::json("[1]") },
        },
        &[],
    );
    let waits = Waits::default();
    let fetcher = Fetcher::with_clock(options(), &stop, Box::new(&waits)).unwrap();
    let first = fetcher.fetch(&request(&server), &mut take).unwrap();
    assert_eq!(first.validators, Validators { etag: "\"v1\"".into(), last_modified: String::new() });
    let second = fetcher.fetch(&request(&server).unless(&first.validators), &mut take).unwrap();
    assert_eq!((second.status, second.body.len(), fetcher.requests()), (304, 0, 2));
}

/// A clock in which the one who runs it presses the button during the first wait.
struct Pressed<'p>(&'p AtomicBool);

impl Clock for Pressed<'_> {
    fn elapsed(&self) -> Duration {
        Duration::ZERO
    }
    fn unix_seconds(&self) -> i64 {
        0
    }
    fn wait(&self, _: Duration, stop: &AtomicBool) {
        self.0.store(true, Ordering::Relaxed);
        assert!(stop.load(Ordering::Relaxed));
    }
}

#[test]
fn the_button_ends_a_wait_and_a_silent_connection() {
    let stop = AtomicBool::new(false);
    let server = Server::start(|_| Reply::json("[]"), &vec![Fault::Status(503); 5]);
    let fetcher = Fetcher::with_clock(options(), &stop, Box::new(Pressed(&stop))).unwrap();
    assert_eq!(fetcher.fetch(&request(&server), &mut take).unwrap_err(), NetFault::Stopped);
    assert_eq!(server.asked().len(), 1);

    let stop = Arc::new(AtomicBool::new(false));
    let (reached, pressed) = (Arc::clone(&stop), Arc::clone(&stop));
    let silent = Server::start(
        move |_| {
            reached.store(true, Ordering::Relaxed);
            thread::sleep(Duration::from_mins(1));
            Reply::json("[]")
        },
        &[],
    );
    let patient = FetchOptions { patience: Duration::from_hours(1), ..options() };
    let fetcher = Fetcher::new(patient, &pressed).unwrap();
    assert_eq!(fetcher.fetch(&request(&silent), &mut take).unwrap_err(), NetFault::Stopped);
}

#[test]
fn a_certificate_that_nobody_vouches_for_is_refused_at_once() {
    let own = rcgen::generate_simple_self_signed(["localhost".to_owned(), "127.0.0.1".to_owned()]).unwrap();
    let key = rustls::pki_types::PrivateKeyDer::try_from(own.signing_key.serialize_der()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![own.cert.der().clone()], key)
        .unwrap();
    let config = Arc::new(config);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("https://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut tls = rustls::ServerConnection::new(Arc::clone(&config)).unwrap();
            while tls.is_handshaking() && tls.complete_io(&mut stream).is_ok() {}
        }
    });
    let stop = AtomicBool::new(false);
    let waits = Waits::default();
    let fetcher = Fetcher::with_clock(options(), &stop, Box::new(&waits)).unwrap();
    let request = Request::get(Site::parse(&address).unwrap().at("list", &[]));
    let fault = fetcher.fetch(&request, &mut take).unwrap_err();
    assert!(matches!(fault, NetFault::Certificate { .. }), "{fault}");
    assert_eq!(fetcher.requests(), 1);
}
