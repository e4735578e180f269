//! A real window, driven through `WebDriver` as a person would use it.
//!
//! `tauri-driver` and the system's `WebKitWebDriver` run in a process group of their own, which ends with the window.

use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;

/// How long a person would wait at most. Software drawing on a busy machine is slow.
const PATIENCE: Duration = Duration::from_secs(90);
const PAUSE: Duration = Duration::from_millis(100);

/// A window of the program, and the driver that moves it.
pub(crate) struct Window {
    client: Client,
    driver: Driver,
    /// Settings of the system that the window was opened under.
    _settings: Option<TempDir>,
}

/// The driver's process group.
struct Driver(Child);

impl Driver {
    fn start(port: u16, native_port: u16, settings: Option<&TempDir>) -> Self {
        let mut driver = Command::new("tauri-driver");
        driver.envs(settings.map(|settings| ("XDG_CONFIG_HOME", settings.path())));
        let child = driver
            .args(["--port", &port.to_string(), "--native-port", &native_port.to_string()])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .expect("tauri-driver is missing: make test installs it");
        Self(child)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // WebKitWebDriver outlives its parent, so the whole group is ended.
        let group = format!("-{}", self.0.id());
        let _ = Command::new("kill").args(["-TERM", "--", &group]).stderr(Stdio::null()).status();
        let _ = self.0.wait();
    }
}

impl Window {
    /// Opens the program's window on a profile.
    pub(crate) async fn open(program: &Path, profile: &Path) -> Self {
        Self::open_with(program, &["--profile", &profile.to_string_lossy()]).await
    }

    /// Opens the program's window with arguments of its own.
    pub(crate) async fn open_with(program: &Path, arguments: &[&str]) -> Self {
        Self::open_in(program, arguments, None).await
    }

    /// Opens the program's window on a system whose user wants no motion.
    pub(crate) async fn open_still(program: &Path, arguments: &[&str]) -> Self {
        let settings = tempfile::tempdir().unwrap();
        let folder = settings.path().join("gtk-3.0");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("settings.ini"), "[Settings]\ngtk-enable-animations=0\n").unwrap();
        Self::open_in(program, arguments, Some(settings)).await
    }

    async fn open_in(program: &Path, arguments: &[&str], settings: Option<TempDir>) -> Self {
        assert!(std::env::var_os("DISPLAY").is_some(), "there is no display: run the tests with make test");
        let (port, native_port) = (free_port(), free_port());
        let driver = Driver::start(port, native_port, settings.as_ref());
        let capabilities = json!({
            "browserName": "wry",
            "tauri:options": {"application": program, "args": arguments},
        });
        let Value::Object(capabilities) = capabilities else { unreachable!("an object is an object") };
        let address = format!("http://127.0.0.1:{port}");
        let start = Instant::now();
        loop {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            match builder.capabilities(capabilities.clone()).connect(&address).await {
                Ok(client) => return Self { client, driver, _settings: settings },
                Err(why) => assert!(start.elapsed() < PATIENCE, "the window did not open: {why}"),
            }
            tokio::time::sleep(PAUSE * 3).await;
        }
    }

    /// Returns the memory of the program with all its processes, in kilobytes.
    pub(crate) fn memory(&self) -> u64 {
        memory_under(self.driver.0.id(), "sitroom")
    }

    /// Runs a script that calls its last argument when it is done; returns what it calls it with.
    pub(crate) async fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client.execute_async(script, arguments).await.unwrap()
    }

    /// Closes the window.
    pub(crate) async fn close(self) {
        self.client.close().await.unwrap();
    }

    /// Waits for the element with a test id and returns it.
    pub(crate) async fn find(&self, id: &str) -> Element {
        let css = format!("[data-testid=\"{id}\"]");
        let found = self.client.wait().at_most(PATIENCE).every(PAUSE).for_element(Locator::Css(&css)).await;
        match found {
            Ok(element) => element,
            Err(why) => panic!("“{id}” is not on the screen ({why}). The page says: {}", self.words().await),
        }
    }

    /// Tells whether there is an element with a test id now.
    pub(crate) async fn has(&self, id: &str) -> bool {
        self.client.find(Locator::Css(&format!("[data-testid=\"{id}\"]"))).await.is_ok()
    }

    /// Clicks the element with a test id.
    pub(crate) async fn click(&self, id: &str) {
        self.find(id).await.click().await.unwrap_or_else(|why| panic!("“{id}” cannot be clicked: {why}"));
    }

    /// Returns the text of the element with a test id.
    pub(crate) async fn text(&self, id: &str) -> String {
        self.find(id).await.text().await.unwrap()
    }

    /// Returns the digits of the element with a test id as a number; thousands are set apart by thin spaces.
    pub(crate) async fn number(&self, id: &str) -> Option<u64> {
        let digits: String = self.text(id).await.chars().filter(char::is_ascii_digit).collect();
        digits.parse().ok()
    }

    /// Waits until the element with a test id shows a number.
    pub(crate) async fn wait_for_number(&self, id: &str, wanted: u64) {
        let start = Instant::now();
        loop {
            let shown = self.number(id).await;
            if shown == Some(wanted) {
                return;
            }
            assert!(start.elapsed() < PATIENCE, "“{id}” shows {shown:?} and not {wanted}: {}", self.words().await);
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Waits until an expression of the page is true.
    pub(crate) async fn wait_for(&self, what: &str, expression: &str) {
        let start = Instant::now();
        while self.evaluate(expression).await != json!(true) {
            assert!(start.elapsed() < PATIENCE, "waited in vain until {what}. The page says: {}", self.words().await);
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Waits until the map shows what is counted: painted, with the filter of the figures.
    pub(crate) async fn wait_for_map(&self) {
        self.wait_for("the map is painted", "document.documentElement.dataset.map === 'painted'").await;
        self.wait_for("the last picture stands", STANDS).await;
    }

    /// Returns the value of an expression of the page.
    pub(crate) async fn evaluate(&self, expression: &str) -> Value {
        self.client.execute(&format!("return ({expression})"), Vec::new()).await.unwrap()
    }

    /// Presses a key on the element with a test id.
    pub(crate) async fn press(&self, id: &str, keys: &str) {
        let css = format!("document.querySelector('[data-testid=\"{id}\"]').focus()");
        self.client.execute(&css, Vec::new()).await.unwrap();
        self.find(id).await.send_keys(keys).await.unwrap();
    }

    /// Writes a text into a field over what stood there, and leaves the field.
    pub(crate) async fn write(&self, id: &str, text: &str) {
        self.click(id).await;
        let write = "const field = document.querySelector(`[data-testid=\"${arguments[0]}\"]`);
            field.value = arguments[1];
            for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));";
        self.client.execute(write, vec![json!(id), json!(text)]).await.unwrap();
    }

    /// Types on whatever has the focus.
    pub(crate) async fn type_here(&self, keys: &str) {
        self.client.active_element().await.unwrap().send_keys(keys).await.unwrap();
    }

    /// Presses Escape wherever the focus is.
    pub(crate) async fn escape(&self) {
        let focused = self.client.active_element().await.unwrap();
        focused.send_keys(&char::from(Key::Escape).to_string()).await.unwrap();
    }

    /// Types words into a field and confirms them.
    pub(crate) async fn type_and_enter(&self, id: &str, words: &str) {
        self.find(id).await.send_keys(words).await.unwrap();
        // The list under the field follows the words a moment later.
        tokio::time::sleep(PAUSE * 10).await;
        self.find(id).await.send_keys(&char::from(Key::Enter).to_string()).await.unwrap();
    }

    /// Drops files on the window: the page is told what the system's drop tells it.
    pub(crate) async fn drop_file(&self, path: &Path) {
        let tell = "window.__TAURI_INTERNALS__.invoke('plugin:event|emit', {event: 'file-dropped', payload: arguments[0]}) \
                    .then(() => arguments[arguments.length - 1](null), why => arguments[arguments.length - 1](String(why)))";
        let refused = self.client.execute_async(tell, vec![json!({"paths": [path]})]).await.unwrap();
        assert_eq!(refused, Value::Null, "the drop was not passed on");
    }

    /// Returns a picture of the window as PNG.
    pub(crate) async fn picture(&self) -> Vec<u8> {
        self.client.screenshot().await.unwrap()
    }

    /// Sets the size of the window.
    pub(crate) async fn resize(&self, width: u32, height: u32) {
        self.client.set_window_rect(0, 0, width, height).await.unwrap();
    }

    /// Returns the words on the screen, for the message of a test that fails.
    async fn words(&self) -> String {
        let words = self.evaluate("document.body ? document.body.innerText.slice(0, 1500) : ''").await;
        words.as_str().unwrap_or_default().to_owned()
    }
}

/// The page has painted the same filter for half a second: nothing is on its way.
const STANDS: &str = "(() => {
    const root = document.documentElement, now = performance.now();
    const key = root.dataset.mapKey + (document.querySelector('[data-testid=events-total]')?.textContent ?? '');
    if (window.__seen?.key !== key) window.__seen = { key, since: now };
    return now - window.__seen.since > 500;
})()";

/// Returns the resident memory in kilobytes of the processes under one whose own name begins as given, and of all that they started.
fn memory_under(root: u32, name: &str) -> u64 {
    let children = |of: u32| -> Vec<u32> {
        let path = format!("/proc/{of}/task");
        let tasks = std::fs::read_dir(path).into_iter().flatten().flatten();
        let listed = tasks.filter_map(|task| std::fs::read_to_string(task.path().join("children")).ok());
        listed.flat_map(|line| line.split_whitespace().filter_map(|id| id.parse().ok()).collect::<Vec<u32>>()).collect()
    };
    let text = |of: u32, file: &str| std::fs::read_to_string(format!("/proc/{of}/{file}")).unwrap_or_default();
    let resident = |of: u32| {
        let status = text(of, "status");
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default().to_owned();
        line.split_whitespace().next().and_then(|number| number.parse::<u64>().ok()).unwrap_or(0)
    };
    let mut waiting = vec![(root, false)];
    let mut sum = 0;
    while let Some((process, inside)) = waiting.pop() {
        let inside = inside || text(process, "comm").trim().starts_with(name);
        sum += if inside { resident(process) } else { 0 };
        waiting.extend(children(process).into_iter().map(|child| (child, inside)));
    }
    sum
}

fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port()
}
