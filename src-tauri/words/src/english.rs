//! Every English template of the core, and which of them a text may be written from.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::sync::OnceLock;

use crate::template::Template;

/// The templates: id, blank, template; a line break as `\n`, a backslash doubled.
const TEXTS: &str = include_str!("../texts/english.txt");
/// A text is told apart by so many letters at its beginning or its end.
const END: usize = 5;
/// A template with fewer fixed letters than this fits too much: its values must all be known besides.
const LEAST: usize = 7;

/// One template with its id.
pub(crate) struct Entry {
    /// The id of its translations.
    pub(crate) id: &'static str,
    /// The template, taken apart.
    pub(crate) template: Template,
}

impl Entry {
    /// Tells whether it says so little that a text may fit it by chance.
    pub(crate) fn is_slight(&self) -> bool {
        self.template.holes() > 0 && self.template.weight() < LEAST
    }
}

/// All templates.
pub(crate) struct English {
    entries: Vec<Entry>,
    by_template: HashMap<String, usize>,
    by_start: HashMap<Vec<u8>, Vec<usize>>,
    by_end: HashMap<Vec<u8>, Vec<usize>>,
    others: Vec<usize>,
}

impl English {
    /// Returns every template.
    #[cfg(test)]
    pub(crate) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Returns all templates. They are read at the first call.
    pub(crate) fn all() -> &'static Self {
        static ALL: OnceLock<English> = OnceLock::new();
        ALL.get_or_init(|| Self::read(TEXTS))
    }

    fn read(texts: &'static str) -> Self {
        let mut all = Self {
            entries: Vec::new(),
            by_template: HashMap::new(),
            by_start: HashMap::new(),
            by_end: HashMap::new(),
            others: Vec::new(),
        };
        for (id, written) in texts.lines().filter_map(|line| line.split_once(' ')) {
            let text = unescaped(written);
            let template = Template::read(&text);
            let place = all.entries.len();
            if template.holes() > 0 {
                let (start, end) = template.ends();
                match (first(start), last(end)) {
                    (Some(start), _) => all.by_start.entry(start.to_vec()).or_default().push(place),
                    (None, Some(end)) => all.by_end.entry(end.to_vec()).or_default().push(place),
                    (None, None) => all.others.push(place),
                }
            }
            all.by_template.insert(text, place);
            all.entries.push(Entry { id, template });
        }
        all
    }

    /// Returns a template as it stands in the code.
    pub(crate) fn of(&self, template: &str) -> Option<&Entry> {
        self.by_template.get(template).map(|place| &self.entries[*place])
    }

    /// Returns the templates that a text may be written from, the most telling first.
    pub(crate) fn candidates(&self, text: &str) -> Vec<&Entry> {
        // A word alone may be the name of a column or a file; a sentence is none.
        if let Some(exact) = self.of(text).filter(|entry| entry.template.holes() == 0 && text.contains(' ')) {
            return vec![exact];
        }
        let start = first(text).and_then(|start| self.by_start.get(start));
        let end = last(text).and_then(|end| self.by_end.get(end));
        let places = start.into_iter().chain(end).chain([&self.others]).flatten();
        let mut found: Vec<&Entry> = places.map(|place| &self.entries[*place]).collect();
        found.sort_by_key(|entry| Reverse((entry.template.weight(), entry.template.holes())));
        found
    }
}

fn first(text: &str) -> Option<&[u8]> {
    text.as_bytes().get(..END)
}

fn last(text: &str) -> Option<&[u8]> {
    text.len().checked_sub(END).map(|from| &text.as_bytes()[from..])
}

fn unescaped(written: &str) -> String {
    let mut text = String::new();
    let mut letters = written.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => text.push(if letters.next() == Some('n') { '\n' } else { '\\' }),
            other => text.push(other),
        }
    }
    text
}
