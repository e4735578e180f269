//! The words of briefings in six languages, and how each writes numbers, days and lists.
//!
//! All of it stands in `texts/`, one folder for each language: a translator changes no code.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use sitroom_domain::country::find_by_iso3;
use sitroom_domain::subregion::find_subregion;
use sitroom_domain::{Day, Iso3};
use unic_langid::LanguageIdentifier;

use crate::language::Language;
use crate::saying::{Saying, Value};

/// The texts of each language, in the order of [`Language::ALL`].
const TEXTS: [&str; 6] = [
    concat!(include_str!("../texts/en/briefing.ftl"), include_str!("../texts/en/kinds.ftl")),
    concat!(include_str!("../texts/fr/briefing.ftl"), include_str!("../texts/fr/kinds.ftl")),
    concat!(include_str!("../texts/ru/briefing.ftl"), include_str!("../texts/ru/kinds.ftl")),
    concat!(include_str!("../texts/es/briefing.ftl"), include_str!("../texts/es/kinds.ftl")),
    concat!(include_str!("../texts/ar/briefing.ftl"), include_str!("../texts/ar/kinds.ftl")),
    concat!(include_str!("../texts/zh/briefing.ftl"), include_str!("../texts/zh/kinds.ftl")),
];

/// One language, ready to speak.
pub struct Words {
    /// Which it is.
    pub language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// Returns the words of a language. They are read at the first call.
    pub fn of(language: Language) -> &'static Self {
        static ALL: [OnceLock<Words>; 6] = [const { OnceLock::new() }; 6];
        let place = language as usize;
        ALL[place].get_or_init(|| Self::read(language, TEXTS[place]))
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

    /// Returns a text; its id where it is missing, so that it is seen and mended.
    pub fn text(&self, id: &str) -> String {
        self.format(id, None)
    }

    /// Returns what a saying says.
    pub fn say(&self, saying: &Saying) -> String {
        self.format(&saying.id, Some(&self.arguments(&saying.with)))
    }

    /// Returns a value as it is written.
    pub fn write(&self, value: &Value) -> String {
        match value {
            Value::Count(count) => self.number(*count as f64, 0),
            Value::Decimal(figure, places) => self.number(*figure, usize::from(*places)),
            Value::Between(low, high) => self
                .form("form-between", [("low", self.number(*low as f64, 0)), ("high", self.number(*high as f64, 0))]),
            Value::Change(change) => {
                let sign = match change.round() {
                    rounded if rounded < 0.0 => "−",
                    rounded if rounded > 0.0 => "+",
                    _ => "",
                };
                self.form("form-percent", [("number", format!("{sign}{}", self.number(change.abs(), 0)))])
            }
            Value::Share(share) => self.form("form-percent", [("number", self.percent(share * 100.0))]),
            Value::Day(day) => self.day(*day),
            Value::Month(month) => self.month(*month),
            Value::Months(first, last) => {
                self.form("form-months", [("first", self.month(*first)), ("last", self.month(*last))])
            }
            Value::Country(iso3) => self.country(*iso3),
            Value::Subregion(id) => self.subregion(id, |found| &found.names),
            Value::Office(id) => self.subregion(id, |found| &found.office_names),
            Value::Word(id) => self.text(id),
            Value::Text(text) => text.clone(),
            Value::List(values) => self.list(&values.iter().map(|value| self.write(value)).collect::<Vec<_>>()),
            Value::Said(saying) => self.say(saying),
            Value::Sentences(all) => {
                all.iter().map(|one| self.say(one)).collect::<Vec<_>>().join(&self.text("form-sentences-between"))
            }
            Value::NoData => self.text("no-data"),
        }
    }

    /// Returns a share of a hundred: what is little is not nothing, and what is nearly all is not all.
    fn percent(&self, share: f64) -> String {
        match share {
            share if share > 0.0 && share < 0.1 => self.number(share, 2),
            share if (0.1..1.0).contains(&share) => self.number(share, 1),
            share if share > 99.0 && share < 100.0 => self.number(share.min(99.9), 1),
            share => self.number(share, 0),
        }
    }

    /// Returns the name of a country.
    pub fn country(&self, iso3: Iso3) -> String {
        let found = find_by_iso3(iso3).and_then(sitroom_domain::CountryIndex::country);
        found.map_or_else(|| iso3.to_string(), |country| self.language.name_of(&country.names).to_owned())
    }

    fn subregion(&self, id: &str, of: fn(&sitroom_domain::Subregion) -> &sitroom_domain::country::Names) -> String {
        find_subregion(id).map_or_else(|| id.to_owned(), |found| self.language.name_of(of(found)).to_owned())
    }

    fn format(&self, id: &str, arguments: Option<&FluentArgs<'_>>) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return id.to_owned();
        };
        self.bundle.format_pattern(pattern, arguments, &mut Vec::new()).into_owned()
    }

    fn form<const N: usize>(&self, id: &str, values: [(&str, String); N]) -> String {
        let mut arguments = FluentArgs::new();
        for (name, value) in values {
            arguments.set(name.to_owned(), FluentValue::from(value));
        }
        self.format(id, Some(&arguments))
    }

    /// Returns the values of a text: each as it is written, and each count besides as a number, `name-n`, which its plural follows.
    fn arguments(&self, with: &BTreeMap<String, Value>) -> FluentArgs<'static> {
        let mut arguments = FluentArgs::new();
        for (name, value) in with {
            if let Value::Count(count) = value {
                arguments.set(format!("{name}-n"), FluentValue::from(*count as f64));
            }
            if let Value::Decimal(figure, places) = value {
                // 1.0 is written with its zero, and takes another plural than 1.
                let minimum_fraction_digits = Some(usize::from(*places));
                let options = FluentNumberOptions { minimum_fraction_digits, ..FluentNumberOptions::default() };
                arguments.set(format!("{name}-n"), FluentValue::Number(FluentNumber::new(*figure, options)));
            }
            if let Value::Word(word) = value {
                arguments.set(format!("{name}-word"), FluentValue::from(word.clone()));
            }
            arguments.set(name.clone(), FluentValue::from(self.write(value)));
        }
        arguments
    }

    fn number(&self, figure: f64, places: usize) -> String {
        let written = format!("{:.places$}", figure.abs());
        let (whole, part) = written.split_once('.').unwrap_or((&written, ""));
        let group = self.text("form-group");
        let mut grouped = String::new();
        for (place, digit) in whole.chars().enumerate() {
            if place > 0 && (whole.len() - place) % 3 == 0 {
                grouped.push_str(&group);
            }
            grouped.push(digit);
        }
        let is_zero = written.chars().all(|letter| matches!(letter, '0' | '.'));
        let sign = if figure < 0.0 && !is_zero { "−" } else { "" };
        let point = if part.is_empty() { String::new() } else { self.text("form-decimal") };
        format!("{sign}{grouped}{point}{part}")
    }

    fn day(&self, day: Day) -> String {
        let (year, month, of_month) = day.ymd();
        let month_name = self.text(&format!("form-of-month-{month}"));
        let month = month.to_string();
        self.form(
            "form-day",
            [("day", of_month.to_string()), ("name", month_name), ("month", month), ("year", year.to_string())],
        )
    }

    fn month(&self, number: i32) -> String {
        let (year, month, _) = Day::first_of_month(number).ymd();
        let name = self.text(&format!("form-month-{month}"));
        self.form("form-month", [("name", name), ("month", month.to_string()), ("year", year.to_string())])
    }

    fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [rest @ .., last] => {
                let rest = rest.join(&self.text("form-list-between"));
                self.form("form-list-last", [("rest", rest), ("last", last.clone())])
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use std::fs;
    use std::path::Path;

    use super::*;

    /// Returns the texts of a language: id to what it says.
    fn texts(language: Language) -> BTreeMap<String, String> {
        let mut texts = BTreeMap::new();
        let mut id = String::new();
        for line in TEXTS[language as usize].lines().filter(|line| !line.starts_with('#')) {
            if let Some((name, value)) = line.split_once(" =").filter(|_| !line.starts_with(' ')) {
                name.clone_into(&mut id);
                assert!(texts.insert(id.clone(), value.to_owned()).is_none(), "{language:?}: {id} stands twice");
            } else if let Some(text) = texts.get_mut(&id) {
                text.push_str(line);
            }
        }
        texts
    }

    /// Returns the values that a text names; a count and its plural are one.
    fn values(text: &str) -> BTreeSet<String> {
        let after = text.split('$').skip(1);
        let name = |part: &str| {
            part.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-').next().map(str::to_owned)
        };
        after.filter_map(name).map(|name| name.trim_end_matches("-n").to_owned()).collect()
    }

    /// Returns all that the code of this room says, its tests apart.
    fn code(folder: &Path) -> String {
        let mut all = String::new();
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                all.push_str(&code(&path));
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                all.push_str(fs::read_to_string(path).unwrap().split("#[cfg(test)]").next().unwrap());
            }
        }
        all
    }

    #[test]
    fn each_language_has_every_text_with_the_values_of_english() {
        let english = texts(Language::En);
        for language in Language::ALL {
            let bundle = &Words::of(language).bundle;
            let own = texts(language);
            assert_eq!(own.keys().collect::<Vec<_>>(), english.keys().collect::<Vec<_>>(), "{language:?}");
            for (id, text) in own.iter().filter(|(id, _)| !matches!(id.as_str(), "form-day" | "form-months")) {
                assert_eq!(values(text), values(&english[id]), "{language:?} {id}");
                assert!(bundle.get_message(id).is_some_and(|message| message.value().is_some()), "{language:?} {id}");
            }
        }
    }

    #[test]
    fn every_text_is_used() {
        let code = code(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
        let starts = [
            "form-month-",
            "form-of-month-",
            "heading-",
            "lead-",
            "due-",
            "capability-",
            "step-",
            "level-",
            "kind-",
            "choice-",
            "pattern-",
            "risk-",
            "verdict-",
            "standing-",
            "period-",
            "follow-",
            "field-",
            "indicator-",
        ];
        let is_used =
            |id: &str| code.contains(&format!("\"{id}\"")) || starts.iter().any(|start| id.starts_with(start));
        let unused: Vec<String> = texts(Language::En).into_keys().filter(|id| !is_used(id)).collect();
        assert_eq!(unused, ["state-draft", "state-signed"], "the states are told by the room that keeps briefings");
    }

    #[test]
    fn counts_take_the_plural_of_their_language() {
        let said = |language: Language, count: u64| {
            let saying = Saying::with("days-late", [("days", Value::Count(count))]);
            (
                Words::of(language).say(&saying),
                Words::of(language).say(&Saying::with("map-imprecise", [("events", Value::Count(count))])),
            )
        };
        for language in [Language::Ru, Language::Ar] {
            let forms: BTreeSet<String> = [1, 2, 3, 11]
                .iter()
                .map(|count| said(language, *count).1.replace(|letter: char| letter.is_ascii_digit(), ""))
                .collect();
            assert!(forms.len() > 2, "{language:?} {forms:?}");
        }
        assert_ne!(said(Language::En, 1).1.replace('1', "2"), said(Language::En, 2).1);
    }

    #[test]
    fn numbers_and_days_are_written_as_each_language_does() {
        let day = "2021-06-30".parse().unwrap();
        let all = |value: &Value| Language::ALL.map(|language| Words::of(language).write(value));
        assert_eq!(
            all(&Value::Count(1_234_567))[..4],
            ["1\u{202f}234\u{202f}567", "1\u{202f}234\u{202f}567", "1\u{a0}234\u{a0}567", "1\u{a0}234\u{a0}567"]
        );
        assert_eq!(all(&Value::Decimal(4.6, 1))[..4], ["4.6", "4,6", "4,6", "4,6"]);
        let days = all(&Value::Day(day));
        assert_eq!(
            [&days[0], &days[1], &days[2], &days[5]],
            ["30 June 2021", "30 juin 2021", "30 июня 2021", "2021年6月30日"]
        );
        assert_eq!(Words::of(Language::En).write(&Value::Change(-42.4)), "−42 %");
        assert_eq!(Words::of(Language::En).write(&Value::Decimal(-0.04, 1)), "0.0");
        assert_eq!(Words::of(Language::En).write(&Value::Between(6388, 8122)), "6\u{202f}388–8\u{202f}122");
        let two = Value::countries(["MLI".parse().unwrap(), "NER".parse().unwrap()]);
        assert_eq!(all(&two)[..3], ["Mali and Niger", "Mali et Niger", "Мали и Нигер"]);
        assert_eq!(Words::of(Language::Fr).text("there-is-no-such-text"), "there-is-no-such-text");
    }
}
