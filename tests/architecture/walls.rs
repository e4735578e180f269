//! Walls between the rooms: what a crate's manifest may name.

use toml::{Table, Value};

use crate::tree::File;

/// Which rooms a room may know. Data moves one way: sources, ingest, store, atlas, words, api, shell.
const ROOMS: [(&str, &[&str]); 12] = [
    ("sitroom-domain", &[]),
    ("sitroom-sources", &["sitroom-domain"]),
    ("sitroom-store", &["sitroom-domain"]),
    ("sitroom-atlas", &["sitroom-domain"]),
    ("sitroom-analysis", &["sitroom-domain", "sitroom-atlas"]),
    ("sitroom-ingest", &["sitroom-domain", "sitroom-sources", "sitroom-store"]),
    ("sitroom-briefing", &["sitroom-domain", "sitroom-atlas", "sitroom-analysis"]),
    ("sitroom-words", &["sitroom-domain", "sitroom-briefing"]),
    ("sitroom-exchange", &["sitroom-domain", "sitroom-store"]),
    (
        "sitroom-api",
        &[
            "sitroom-domain",
            "sitroom-sources",
            "sitroom-ingest",
            "sitroom-store",
            "sitroom-atlas",
            "sitroom-analysis",
            "sitroom-briefing",
            "sitroom-exchange",
        ],
    ),
    ("sitroom", &["sitroom-domain", "sitroom-words", "sitroom-api"]),
    ("sitroom-bench", &["sitroom-domain", "sitroom-api"]),
];

/// Crates that only some rooms may name, by the beginning of their names.
const FOREIGN: [(&str, &[&str]); 14] = [
    ("tauri", &["sitroom"]),
    ("wry", &["sitroom"]),
    ("rusqlite", &["sitroom-store"]),
    ("libsqlite3-sys", &["sitroom-store"]),
    ("sqlx", &[]),
    ("diesel", &[]),
    ("reqwest", &["sitroom-sources", "sitroom-exchange"]),
    ("hyper", &["sitroom-sources", "sitroom-exchange"]),
    ("ureq", &[]),
    ("curl", &[]),
    ("tokio", &["sitroom-sources", "sitroom-exchange"]),
    ("socket2", &[]),
    ("async-std", &[]),
    ("rand", &["sitroom-ingest", "sitroom-analysis"]),
];

/// Complains of a room that a manifest names and may not know.
pub(crate) fn unknown_rooms(file: &File) -> Vec<String> {
    let Some((name, manifest)) = manifest(file) else { return Vec::new() };
    let Some((_, known)) = ROOMS.iter().find(|(room, _)| *room == name) else {
        return vec![format!("{}: “{name}” is no room of the house", file.path)];
    };
    let named =
        ["dependencies", "build-dependencies", "dev-dependencies"].map(|table| crates(&manifest, table)).concat();
    named
        .into_iter()
        .filter(|dependency| dependency.starts_with("sitroom") && !known.contains(&dependency.as_str()))
        .map(|dependency| format!("{}: {name} may not know {dependency}", file.path))
        .collect()
}

/// Complains of a crate that a manifest names and only other rooms may. What only tests use is free.
pub(crate) fn foreign_crates(file: &File) -> Vec<String> {
    let Some((name, manifest)) = manifest(file) else { return Vec::new() };
    let named = ["dependencies", "build-dependencies"].map(|table| crates(&manifest, table)).concat();
    let is_of = |dependency: &str, family: &str| {
        dependency.strip_prefix(family).is_some_and(|rest| rest.is_empty() || rest.starts_with(['-', '_']))
    };
    named
        .iter()
        .filter(|dependency| {
            FOREIGN.iter().any(|(family, rooms)| is_of(dependency, family) && !rooms.contains(&name.as_str()))
        })
        .map(|dependency| format!("{}: {name} may not name {dependency}", file.path))
        .collect()
}

/// Complains of a manifest that does not take the lints of the workspace.
pub(crate) fn missing_lints(file: &File) -> Vec<String> {
    let Some((name, manifest)) = manifest(file) else { return Vec::new() };
    let takes = manifest.get("lints").and_then(|lints| lints.get("workspace")).and_then(Value::as_bool);
    if takes == Some(true) { Vec::new() } else { vec![format!("{}: {name} does not take the lints", file.path)] }
}

/// Complains of a workspace that leaves a member out of the default, or allows what the house forbids.
pub(crate) fn weak_workspace(file: &File) -> Vec<String> {
    let workspace = file.text.parse::<Table>().unwrap().remove("workspace").unwrap();
    let list = |name: &str| -> Vec<String> {
        let values = workspace.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
        values.iter().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let defaults = list("default-members");
    let mut complaints: Vec<String> = list("members")
        .into_iter()
        .filter(|member| !defaults.contains(member))
        .map(|member| format!("{member} is not built by default"))
        .collect();
    let level = |tool: &str, lint: &str| workspace.get("lints")?.get(tool)?.get(lint)?.as_str().map(str::to_owned);
    if level("rust", "unsafe_code").as_deref() != Some("forbid") {
        complaints.push("unsafe code is not forbidden".to_owned());
    }
    for lint in ["unwrap_used", "expect_used", "panic", "todo", "unimplemented", "print_stdout"] {
        if !matches!(level("clippy", lint).as_deref(), Some("warn" | "deny" | "forbid")) {
            complaints.push(format!("{lint} is not looked for"));
        }
    }
    complaints
}

fn manifest(file: &File) -> Option<(String, Table)> {
    let table = file.text.parse::<Table>().unwrap();
    let name = table.get("package")?.get("name")?.as_str()?.to_owned();
    Some((name, table))
}

fn crates(manifest: &Table, table: &str) -> Vec<String> {
    let mut tables: Vec<&Table> = manifest.get(table).and_then(Value::as_table).into_iter().collect();
    let targets = manifest.get("target").and_then(Value::as_table);
    tables
        .extend(targets.iter().flat_map(|targets| targets.values()).filter_map(|target| target.get(table)?.as_table()));
    tables.into_iter().flat_map(Table::keys).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample(name: &str, dependencies: &str) -> File {
        File::sample("src-tauri/x/Cargo.toml", &format!("[package]\nname = \"{name}\"\n{dependencies}"))
    }

    #[test]
    fn a_room_that_looks_back_is_complained_of() {
        for (name, dependencies) in [
            ("sitroom-domain", "[dependencies]\nsitroom-store.workspace = true"),
            ("sitroom-atlas", "[dev-dependencies]\nsitroom-store.workspace = true"),
            ("sitroom-store", "[target.'cfg(unix)'.dependencies]\nsitroom-api.workspace = true"),
            ("sitroom-helper", "[dependencies]\nserde = \"1\""),
        ] {
            assert_eq!(unknown_rooms(&sample(name, dependencies)).len(), 1, "{name}");
        }
        assert!(unknown_rooms(&sample("sitroom-ingest", "[dependencies]\nsitroom-store.workspace = true")).is_empty());
    }

    #[test]
    fn a_crate_in_the_wrong_room_is_complained_of() {
        for (name, dependencies) in [
            ("sitroom-api", "[dependencies]\ntauri = \"2\""),
            ("sitroom-api", "[dependencies]\ntauri-plugin-dialog = \"2\""),
            ("sitroom-ingest", "[dependencies]\nrusqlite = \"0.41\""),
            ("sitroom", "[dependencies]\nreqwest = \"0.13\""),
            ("sitroom-atlas", "[dependencies]\nrand_chacha = \"0.10\""),
        ] {
            assert_eq!(foreign_crates(&sample(name, dependencies)).len(), 1, "{name} {dependencies}");
        }
        assert!(foreign_crates(&sample("sitroom", "[dependencies]\ntauri = \"2\"")).is_empty());
        assert!(foreign_crates(&sample("sitroom", "[dev-dependencies]\nhyper-util = \"0.1\"")).is_empty());
    }

    #[test]
    fn a_crate_without_the_lints_is_complained_of() {
        assert_eq!(missing_lints(&sample("sitroom-api", "")).len(), 1);
        assert!(missing_lints(&sample("sitroom-api", "[lints]\nworkspace = true")).is_empty());
    }

    #[test]
    fn a_workspace_that_allows_unsafe_code_is_complained_of() {
        let text =
            "[workspace]\nmembers = [\"a\"]\ndefault-members = []\n[workspace.lints.rust]\nunsafe_code = \"warn\"";
        let complaints = weak_workspace(&File::sample("Cargo.toml", text));
        assert!(complaints.iter().any(|complaint| complaint.contains("unsafe")), "{complaints:?}");
        assert!(complaints.iter().any(|complaint| complaint.contains("by default")), "{complaints:?}");
    }
}
