//! Walls of the page: one way to Tauri, and panels that do not know each other.

use crate::tree::File;

const WAY_TO_TAURI: &str = "ui/src/backend/tauri.ts";
const PANELS: &str = "ui/src/panels/";

/// Complains of a file that reaches past the backend.
pub(crate) fn tauri_imports(file: &File) -> Vec<String> {
    if file.path == WAY_TO_TAURI {
        return Vec::new();
    }
    imports(&file.text)
        .into_iter()
        .filter(|from| from.starts_with("@tauri-apps/"))
        .map(|from| format!("{}: imports {from}", file.path))
        .collect()
}

/// Complains of a panel that imports another. What a panel is made of lies in a folder of its own name.
pub(crate) fn panel_imports(file: &File) -> Vec<String> {
    let Some(inside) = file.path.strip_prefix(PANELS) else { return Vec::new() };
    let own = panel_of(inside);
    imports(&file.text)
        .into_iter()
        .filter_map(|from| target(inside, from).map(|to| (from, to)))
        .filter(|(_, to)| panel_of(to) != own)
        .map(|(from, _)| format!("{}: imports {from}", file.path))
        .collect()
}

/// Returns the panel that a path below the panels belongs to: its folder, or its own name
/// (`FilterPanel.svelte` is made of what lies in `filter/`).
fn panel_of(inside: &str) -> String {
    let first = inside.split('/').next().unwrap_or(inside);
    let name = first.split('.').next().unwrap_or(first).to_ascii_lowercase();
    name.strip_suffix("panel").unwrap_or(&name).to_owned()
}

/// Returns the path below the panels that an import names, or `None` when it leads elsewhere.
fn target(inside: &str, from: &str) -> Option<String> {
    if let Some(absolute) = from.strip_prefix("@/panels/") {
        return Some(absolute.to_owned());
    }
    let mut folders: Vec<&str> = inside.split('/').collect();
    folders.pop();
    if !from.starts_with('.') {
        return None;
    }
    for part in from.split('/') {
        match part {
            "." => {}
            ".." => {
                folders.pop()?;
            }
            name => folders.push(name),
        }
    }
    Some(folders.join("/"))
}

/// Returns what the file imports, statically or at run time. Types are free: they leave nothing behind.
fn imports(text: &str) -> Vec<&str> {
    let statements = text.lines().filter(|line| !line.trim_start().starts_with("import type"));
    statements
        .flat_map(|line| {
            ["from '", "from \"", "import '", "import \"", "import('", "import(\""].map(|mark| (line, mark))
        })
        .filter_map(|(line, mark)| {
            let after = &line[line.find(mark)? + mark.len()..];
            Some(&after[..after.find(['\'', '"'])?])
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_way_to_tauri_is_complained_of() {
        let text = "import { invoke } from '@tauri-apps/api/core';";
        assert_eq!(tauri_imports(&File::sample("ui/src/panels/Filter.svelte", text)).len(), 1);
        assert!(tauri_imports(&File::sample(WAY_TO_TAURI, text)).is_empty());
        let later = "const core = await import('@tauri-apps/api/core');";
        assert_eq!(tauri_imports(&File::sample("ui/src/main.ts", later)).len(), 1);
    }

    #[test]
    fn a_panel_that_imports_another_is_complained_of() {
        let complaints =
            |path: &str, from: &str| panel_imports(&File::sample(path, &format!("import Other from '{from}';"))).len();
        assert_eq!(complaints("ui/src/panels/Filters.svelte", "./Place.svelte"), 1);
        assert_eq!(complaints("ui/src/panels/filters/Kind.svelte", "../place/Trend.svelte"), 1);
        assert_eq!(complaints("ui/src/panels/filters/Kind.svelte", "@/panels/place/Trend.svelte"), 1);
        assert_eq!(complaints("ui/src/panels/FilterPanel.svelte", "./place/Trend.svelte"), 1);
        assert_eq!(complaints("ui/src/panels/FilterPanel.svelte", "./filter/Kind.svelte"), 0);
        assert_eq!(complaints("ui/src/panels/filters/Kind.svelte", "./Actor.svelte"), 0);
        assert_eq!(complaints("ui/src/panels/filters/Kind.svelte", "@/state/filter.svelte"), 0);
        assert_eq!(complaints("ui/src/panels/Filters.svelte", "../components/Button.svelte"), 0);
        assert_eq!(complaints("ui/src/views/Situation.svelte", "@/panels/place/Place.svelte"), 0);
    }
}
