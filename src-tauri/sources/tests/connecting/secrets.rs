//! Keys are in headers and forms, and nowhere else: not in an address, a log at its finest, a fault or a cursor.

use std::io::Write;
use std::sync::{Arc, Mutex};

use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt::MakeWriter;

use crate::{Fault, Stored, acled_server, ucdp_server};

/// Takes everything that is logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;
    fn make_writer(&self) -> Self {
        self.clone()
    }
}

impl log::Log for Log {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }
    fn log(&self, record: &log::Record<'_>) {
        let line = format!("{} {}\n", record.target(), record.args());
        self.0.lock().unwrap().extend_from_slice(line.as_bytes());
    }
    fn flush(&self) {}
}

#[test]
fn no_key_is_in_a_log_at_its_finest_in_an_address_a_fault_or_a_cursor() {
    let logged = Log::default();
    log::set_boxed_logger(Box::new(logged.clone())).unwrap();
    log::set_max_level(log::LevelFilter::Trace);
    let subscriber = tracing_subscriber::fmt().with_max_level(LevelFilter::TRACE).with_writer(logged.clone()).finish();
    tracing::subscriber::with_default(subscriber, || {
        tracing::trace!("the log is read");
        log::trace!("this log too");
        let faults = [
            Fault::None,
            Fault::None,
            Fault::Expired,
            Fault::None,
            Fault::Status(401),
            Fault::Redirect("http://localhost:1/"),
        ];
        let acled = acled_server::start(&faults);
        let mut connector = acled_server::connector(&acled);
        let mut stored = Stored::default();
        stored.sync(&mut connector, &acled_server::plan());
        let ucdp = ucdp_server::start(&[Fault::Status(500), Fault::Status(401)]);
        let mut other = ucdp_server::connector(&ucdp);
        let mut of_other = Stored::default();
        of_other.sync(&mut other, &ucdp_server::plan());
        assert!(connector.tokens().unwrap().access.reveal().starts_with("canary"), "the key was in use");
        let shown = format!("{stored:?} {of_other:?} {:?} {other:?}", connector.tokens());
        assert!(!shown.contains("canary"), "{shown}");
        for asked in acled.asked().iter().chain(&ucdp.asked()) {
            assert!(!format!("{} {:?}", asked.path, asked.query).contains("canary"), "{asked:?}");
        }
    });
    let logged = String::from_utf8_lossy(&logged.0.lock().unwrap()).into_owned();
    assert!(logged.contains("the log is read") && logged.contains("this log too"));
    assert!(!logged.contains("canary"), "{logged}");
}
