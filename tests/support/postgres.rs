//! A real PostgreSQL in a folder of its own, on this machine alone, which ends with the one who started it.

use std::net::TcpListener;
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_mins(1);
const PAUSE: Duration = Duration::from_millis(50);
const PASSWORD: &str = "of-the-administrator";

/// A server with an empty database “sitroom”.
pub(crate) struct Server {
    folder: tempfile::TempDir,
    programs: PathBuf,
    owner: Option<[u32; 2]>,
    port: u16,
    process: Option<Child>,
}

impl Server {
    /// Starts a server.
    pub(crate) fn start(settings: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut server = Self { programs: programs(), owner: other_user(), folder, port, process: None };
        std::fs::write(server.file("password"), PASSWORD).unwrap();
        server.give_away(server.folder.path());
        server.give_away(&server.file("password"));
        let (cluster, password) = (server.file("cluster"), server.file("password"));
        let made = server
            .call("initdb")
            .args(["--username=postgres", "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--no-sync"])
            .arg("--pgdata")
            .arg(cluster)
            .arg("--pwfile")
            .arg(password)
            .output()
            .unwrap();
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        server.run(settings);
        server.ask(&server.url_of("postgres"), "CREATE DATABASE sitroom");
        server
    }

    /// Ends the server and starts it with other settings.
    pub(crate) fn restart(&mut self, settings: &[&str]) {
        self.stop();
        self.run(settings);
    }

    fn run(&mut self, settings: &[&str]) {
        let mut call = self.call("postgres");
        call.arg("-D").arg(self.file("cluster")).arg("-k").arg(self.folder.path()).arg("-p").arg(self.port.to_string());
        call.args(["-c", "listen_addresses=127.0.0.1"]);
        for setting in settings {
            call.args(["-c", setting]);
        }
        let log = std::fs::File::create(self.file("log")).unwrap();
        self.process = Some(call.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log).spawn().unwrap());
        let start = Instant::now();
        while !self.look(&self.url_of("postgres"), "SELECT 1").status.success() {
            let log = std::fs::read_to_string(self.file("log")).unwrap_or_default();
            assert!(start.elapsed() < PATIENCE, "the server does not start: {log}");
            std::thread::sleep(PAUSE);
        }
    }

    /// Ends the server; whoever is connected loses the connection.
    pub(crate) fn stop(&mut self) {
        let Some(mut process) = self.process.take() else { return };
        let asked = Command::new("kill").args(["-INT", &process.id().to_string()]).status();
        let start = Instant::now();
        while asked.is_ok() && start.elapsed() < PATIENCE {
            if process.try_wait().is_ok_and(|ended| ended.is_some()) {
                return;
            }
            std::thread::sleep(PAUSE);
        }
        drop(process.kill());
        drop(process.wait());
    }

    /// Returns the address of the administrator of the database “sitroom”.
    pub(crate) fn url(&self) -> String {
        self.url_of("sitroom")
    }

    /// Returns the address of the administrator of a database.
    pub(crate) fn url_of(&self, database: &str) -> String {
        format!("postgresql://postgres:{PASSWORD}@127.0.0.1:{}/{database}", self.port)
    }

    /// Returns the port.
    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// Returns the path of a file beside the server's own.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file that only the server may read.
    pub(crate) fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.file(name);
        std::fs::write(&path, text).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
        self.give_away(&path);
        path
    }

    /// Lets `psql` say something, and returns what came of it.
    pub(crate) fn look(&self, url: &str, sql: &str) -> Output {
        let mut call = Command::new(self.programs.join("psql"));
        call.args(["--no-psqlrc", "--tuples-only", "--no-align", "--set=ON_ERROR_STOP=1", "--command", sql, url]);
        call.output().unwrap()
    }

    /// Lets `psql` say something that must be done, and returns its lines.
    pub(crate) fn ask(&self, url: &str, sql: &str) -> Vec<String> {
        let output = self.look(url, sql);
        assert!(output.status.success(), "{sql}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
    }

    /// Lets `psql` say something that must be refused, and returns why it was.
    pub(crate) fn refuse(&self, url: &str, sql: &str) -> String {
        let output = self.look(url, sql);
        assert!(!output.status.success(), "{sql} was done: {}", String::from_utf8_lossy(&output.stdout));
        String::from_utf8_lossy(&output.stderr).into_owned()
    }

    /// Returns a call of a program of the server, as somebody else where this one may do everything: the server refuses to run so.
    fn call(&self, program: &str) -> Command {
        let mut call = Command::new("setpriv");
        call.arg("--pdeathsig=INT");
        if let Some([user, group]) = self.owner {
            call.args([&format!("--reuid={user}"), &format!("--regid={group}"), "--clear-groups"]);
        }
        call.arg(self.programs.join(program)).current_dir(self.folder.path());
        call
    }

    fn give_away(&self, path: &Path) {
        if let Some([user, group]) = self.owner {
            chown(path, Some(user), Some(group)).unwrap();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Returns the folder of the newest server programs.
fn programs() -> PathBuf {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let newest = versions.max_by_key(|version| version.file_name().to_string_lossy().parse::<u32>().unwrap_or(0));
    newest.expect("there is no PostgreSQL: .ci/need test installs it").path().join("bin")
}

/// Returns user and group of somebody who may not do everything; `None` where this one is so.
fn other_user() -> Option<[u32; 2]> {
    let ask = |arguments: &[&str]| -> u32 {
        let output = Command::new("id").args(arguments).output().unwrap();
        String::from_utf8(output.stdout).unwrap().trim().parse().unwrap()
    };
    (ask(&["-u"]) == 0).then(|| [ask(&["-u", "nobody"]), ask(&["-g", "nobody"])])
}
