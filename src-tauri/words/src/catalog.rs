//! The translations of a language.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use sitroom_briefing::Language;
use unic_langid::LanguageIdentifier;

use crate::english::{English, Entry};
use crate::value;

/// The texts of each language but English, in the order of [`Language::ALL`].
const TEXTS: [&str; 5] = [
    include_str!("../texts/fr/core.ftl"),
    include_str!("../texts/ru/core.ftl"),
    include_str!("../texts/es/core.ftl"),
    include_str!("../texts/ar/core.ftl"),
    include_str!("../texts/zh/core.ftl"),
];
/// So many sentences stand within one another at most.
const DEEPEST: usize = 4;

/// One language, ready to tell.
pub(crate) struct Catalog {
    /// Which it is.
    pub(crate) language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Catalog {
    /// Returns the catalog of a language; `None` for English, which is told as it is written. It is read at the first call.
    pub(crate) fn of(language: Language) -> Option<&'static Self> {
        static ALL: [OnceLock<Catalog>; 5] = [const { OnceLock::new() }; 5];
        let place = (language as usize).checked_sub(1)?;
        Some(ALL[place].get_or_init(|| Self::read(language, TEXTS[place])))
    }

    fn read(language: Language, text: &str) -> Self {
        let id: LanguageIdentifier = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Isolating marks would stand in what people copy and search for.
        bundle.set_use_isolating(false);
        // The texts are compiled in, and a test reads them: they cannot be broken in a program that was tested.
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        Self { language, bundle }
    }

    /// Returns an English text in this language, by its template or by the one that fits it; `None` where none does.
    pub(crate) fn tell(&self, template: Option<&str>, english: &str, depth: usize) -> Option<String> {
        if depth > DEEPEST {
            return None;
        }
        let all = English::all();
        match template {
            Some(template) => self.fill(all.of(template)?, english, depth),
            None => all.candidates(english).into_iter().find_map(|entry| {
                let is_sure = !entry.is_slight() || self.knows_values(entry, english, depth);
                is_sure.then(|| self.fill(entry, english, depth))?
            }),
        }
    }

    fn knows_values(&self, entry: &Entry, english: &str, depth: usize) -> bool {
        let values = entry.template.values(english);
        values.is_some_and(|values| values.into_iter().all(|value| value::is_known(self, value, depth)))
    }

    fn fill(&self, entry: &Entry, english: &str, depth: usize) -> Option<String> {
        let values = entry.template.values(english)?;
        let pattern = self.bundle.get_message(entry.id)?.value()?;
        let mut arguments = FluentArgs::new();
        for (place, value) in values.into_iter().enumerate() {
            arguments.set(name(place), value::told(self, value, depth));
        }
        let mut errors = Vec::new();
        let told = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
        errors.is_empty().then_some(told)
    }
}

/// Returns the name of a hole by its place: a, b, …, z, aa, ab, …
fn name(place: usize) -> String {
    let letter = |place: usize| char::from(b'a' + u8::try_from(place % 26).unwrap_or_default());
    match place / 26 {
        0 => letter(place).to_string(),
        round => format!("{}{}", letter(round - 1), letter(place)),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_template_is_told_in_every_language_with_all_its_values() {
        for language in &Language::ALL[1..] {
            let catalog = Catalog::of(*language).unwrap();
            let text = TEXTS[*language as usize - 1];
            let mut wrong = Vec::new();
            for entry in English::all().entries() {
                let samples: Vec<String> = (0..entry.template.holes()).map(|place| format!("⟦{place}⟧")).collect();
                let mut arguments = FluentArgs::new();
                for (place, sample) in samples.iter().enumerate() {
                    arguments.set(name(place), sample.as_str());
                }
                let Some(pattern) = catalog.bundle.get_message(entry.id).and_then(|message| message.value()) else {
                    wrong.push(format!("{} is missing", entry.id));
                    continue;
                };
                let mut errors = Vec::new();
                let told = catalog.bundle.format_pattern(pattern, Some(&arguments), &mut errors);
                if !errors.is_empty() || samples.iter().any(|sample| !told.contains(sample.as_str())) {
                    wrong.push(format!("{}: {told} {errors:?}", entry.id));
                }
            }
            let ids: Vec<&str> = text
                .lines()
                .filter_map(|line| line.split_once(" ="))
                .map(|(id, _)| id)
                .filter(|id| id.starts_with("s-"))
                .collect();
            let known: BTreeSet<&str> = English::all().entries().iter().map(|entry| entry.id).collect();
            wrong.extend(ids.iter().filter(|id| !known.contains(*id)).map(|id| format!("{id} is of no template")));
            assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "{language:?}: an id stands twice");
            assert!(wrong.is_empty(), "{language:?}: {} texts\n{}", wrong.len(), wrong.join("\n"));
        }
    }
}
