//! Values as each language writes them. What is not known for certain stays as it was written.

use std::collections::HashMap;
use std::sync::OnceLock;

use fluent_bundle::FluentValue;
use sitroom_briefing::{Value, Words};
use sitroom_domain::country::countries;
use sitroom_domain::{Day, Iso3};

use crate::catalog::Catalog;

/// Returns a value for a text of a language: a whole number as a number, which its plural follows, all else as it is written.
pub(crate) fn told(catalog: &Catalog, value: &str, depth: usize) -> FluentValue<'static> {
    if let Some(whole) = whole(value) {
        return FluentValue::from(whole as f64);
    }
    FluentValue::from(text(catalog, value, depth).unwrap_or_else(|| value.to_owned()))
}

/// Tells whether a value is a number, or a text that this language has another word for.
pub(crate) fn is_known(catalog: &Catalog, value: &str, depth: usize) -> bool {
    whole(value).is_some() || text(catalog, value, depth).is_some()
}

fn text(catalog: &Catalog, value: &str, depth: usize) -> Option<String> {
    let words = Words::of(catalog.language);
    let known = figure(value).or_else(|| day(value)).or_else(|| country(value).map(Value::Country));
    let known = known.map(|known| words.write(&known));
    known
        .or_else(|| catalog.tell(None, value, depth + 1))
        .or_else(|| list(catalog, value, depth))
        .or_else(|| padded(catalog, value, depth))
}

/// Returns a value that stands between blanks, as in a column, with its blanks.
fn padded(catalog: &Catalog, value: &str, depth: usize) -> Option<String> {
    let inner = value.trim_matches(' ');
    let told = (inner.len() < value.len()).then(|| text(catalog, inner, depth))??;
    let before = value.len() - value.trim_start_matches(' ').len();
    Some(format!("{}{told}{}", &value[..before], &value[before + inner.len()..]))
}

/// Returns a list with each of its parts told; `None` unless all are known.
fn list(catalog: &Catalog, value: &str, depth: usize) -> Option<String> {
    ["; ", ", "].into_iter().filter(|between| value.contains(between)).find_map(|between| {
        let parts: Option<Vec<String>> = value.split(between).map(|part| text(catalog, part, depth + 1)).collect();
        Some(parts?.join(between))
    })
}

/// Returns a whole number that is written with its digits alone; years, lines and counts are.
fn whole(value: &str) -> Option<i64> {
    let number: i64 = value.parse().ok()?;
    (number.to_string() == value && number.abs() < 1 << 52).then_some(number)
}

/// Returns a number with decimals, or with commas between its thousands.
fn figure(value: &str) -> Option<Value> {
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if let Some((whole, part)) = value.strip_prefix('-').unwrap_or(value).split_once('.') {
        let places = u8::try_from(part.len()).ok().filter(|_| is_digits(whole) && is_digits(part))?;
        return value.parse().ok().map(|figure| Value::Decimal(figure, places));
    }
    let mut groups = value.split(',');
    let starts = groups.next().is_some_and(|group| is_digits(group) && group.len() <= 3);
    let is_grouped = value.contains(',') && starts && groups.all(|group| is_digits(group) && group.len() == 3);
    is_grouped.then(|| value.replace(',', "").parse().ok().map(Value::Count))?
}

/// Returns a day or a month in English words: 12 March 2021, March 2021.
fn day(value: &str) -> Option<Value> {
    let (before, year) = value.rsplit_once(' ')?;
    let year: i16 = year.parse().ok().filter(|_| year.len() == 4)?;
    let (of_month, name) = before.split_once(' ').map_or((None, before), |(day, name)| (Some(day), name));
    let month = (1..=12).find(|month| {
        Day::from_ymd(year, *month, 1).is_some_and(|first| first.in_words() == format!("1 {name} {year}"))
    })?;
    match of_month {
        Some(of_month) => Day::from_ymd(year, month, of_month.parse().ok()?).map(Value::Day),
        None => Day::from_ymd(year, month, 1).map(|day| Value::Month(day.month_number())),
    }
}

fn country(value: &str) -> Option<Iso3> {
    static BY_NAME: OnceLock<HashMap<&'static str, Iso3>> = OnceLock::new();
    let by_name = BY_NAME.get_or_init(|| countries().iter().map(|one| (one.names.en.as_str(), one.iso3)).collect());
    by_name.get(value).copied()
}

#[cfg(test)]
mod tests {
    use sitroom_briefing::Language;

    use super::*;

    fn written(language: Language, value: &str) -> String {
        let catalog = Catalog::of(language).unwrap();
        text(catalog, value, 0).unwrap_or_else(|| value.to_owned())
    }

    #[test]
    fn figures_days_and_countries_are_written_as_the_language_does() {
        assert_eq!(written(Language::Fr, "4.6"), "4,6");
        assert_eq!(written(Language::Ru, "1,234,567"), "1\u{a0}234\u{a0}567");
        assert_eq!(written(Language::Fr, "30 June 2021"), "30 juin 2021");
        assert_eq!(written(Language::Es, "June 2021"), written(Language::Es, "June 2021").to_lowercase());
        assert_eq!(written(Language::Ru, "Mali, Niger"), "Мали, Нигер");
    }

    #[test]
    fn what_is_not_known_stays_as_it_was_written() {
        for value in ["3.51.3", "a.csv", "Mali, or so", "1,23", "31 February 2021", "007"] {
            assert_eq!(written(Language::Fr, value), value);
        }
        assert_eq!(whole("007"), None);
        assert_eq!(whole("-90"), Some(-90));
    }
}
