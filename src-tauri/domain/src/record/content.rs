//! A record: values that its sheet admits, and nothing else.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value as Json};

use super::marks::{mark_of, marked_field};
use crate::country::find_by_iso3;
use crate::record::{Field, FieldKind, Moment, Noun, RecordId, Spot, Value, When};
use crate::{Day, Iso3, Marking, kept, phrase};

/// Why a value is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {reason}; {remedy}")]
pub struct Complaint {
    /// The field.
    pub field: String,
    /// What is wrong, with the value.
    pub reason: String,
    /// What to do.
    pub remedy: String,
}

impl Complaint {
    /// Returns a complaint of a field.
    #[must_use]
    pub fn new(field: &str, reason: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { field: field.to_owned(), reason: reason.into(), remedy: remedy.into() }
    }
}

/// The content of a record.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// Its noun.
    pub noun: Noun,
    /// Its marking.
    pub marking: Marking,
    /// Its values by the names of their fields; a field that holds nothing is absent.
    pub values: BTreeMap<String, Value>,
    /// The markings of single fields, by their names. Only those that are higher than its own count; the others are kept for when the
    /// record is marked lower again.
    pub marks: BTreeMap<String, Marking>,
}

impl Record {
    /// Returns an empty record. Nobody has marked it yet, so it counts as the highest.
    #[must_use]
    pub fn new(noun: Noun) -> Self {
        Self { noun, marking: Marking::default(), values: BTreeMap::new(), marks: BTreeMap::new() }
    }

    /// Reads the values of a record from JSON of exactly the stored form.
    ///
    /// # Errors
    /// Complains of a field that the sheet does not have and of a value that the field cannot hold.
    pub fn read(noun: Noun, marking: Marking, values: &Map<String, Json>) -> Result<Self, Complaint> {
        let mut record = Self { marking, ..Self::new(noun) };
        for (name, json) in values {
            record.set(name, json)?;
        }
        record.drop_empty_marks();
        Ok(record)
    }

    /// Puts a value into a field, from JSON of exactly the stored form; `null` and what is empty take it out. Under `marking.` and the
    /// name of a field stands its marking.
    ///
    /// # Errors
    /// Complains of a field that the sheet does not have, of a value that the field cannot hold, and of one that cannot be marked on its
    /// own; then nothing changed.
    pub fn set(&mut self, name: &str, json: &Json) -> Result<(), Complaint> {
        if let Some(field) = marked_field(name) {
            return self.set_mark(field, json);
        }
        let field = self.noun.sheet().find_field(name).ok_or_else(|| unknown_field(self.noun, name))?;
        match read_value(field, json)? {
            Some(value) => self.values.insert(name.to_owned(), value),
            None => self.values.remove(name),
        };
        Ok(())
    }

    /// Complains of the first required field that holds nothing, and of days that end before they begin.
    ///
    /// # Errors
    /// When the record says too little, or contradicts itself.
    pub fn check(&self) -> Result<(), Complaint> {
        let sheet = self.noun.sheet();
        if let Some(missing) = sheet.fields().find(|field| field.required && !self.values.contains_key(field.name)) {
            return Err(Complaint::new(missing.name, phrase!("nothing is written"), phrase!("fill it in")));
        }
        let (since, until) = (self.days(sheet.since), self.days(sheet.until));
        match (since, until) {
            (Some((first, _)), Some((_, last))) if last < first => Err(Complaint::new(
                sheet.until,
                kept!("it ends on {last}, before it begins on {first}"),
                phrase!("change one of the two days"),
            )),
            _ => Ok(()),
        }
    }

    /// Returns the value of a field.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.values.get(name)
    }

    /// Returns the text of a field of text or choice; empty where it holds nothing.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        self.get(name).and_then(Value::as_text).unwrap_or_default()
    }

    /// Returns the days of a field.
    #[must_use]
    pub fn days(&self, name: &str) -> Option<(Day, Day)> {
        self.get(name).and_then(Value::as_days)
    }

    /// Returns the moment of a field.
    #[must_use]
    pub fn moment(&self, name: &str) -> Option<Moment> {
        match self.get(name) {
            Some(Value::Moment(moment)) => Some(*moment),
            _ => None,
        }
    }

    /// Returns the number of a field.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<f64> {
        match self.get(name) {
            Some(Value::Number(number)) => Some(*number),
            _ => None,
        }
    }

    /// Returns the record that a field names.
    #[must_use]
    pub fn link(&self, name: &str) -> Option<RecordId> {
        self.get(name)?.links().first().copied()
    }

    /// Returns its first and its last day; the last is absent while it goes on or nobody knows.
    #[must_use]
    pub fn span(&self) -> (Option<Day>, Option<Day>) {
        let sheet = self.noun.sheet();
        let since = self.days(sheet.since);
        let until = if sheet.until.is_empty() { since } else { self.days(sheet.until) };
        (since.map(|(first, _)| first), until.map(|(_, last)| last))
    }

    /// Returns the countries that it names, in fields of countries and of places.
    #[must_use]
    pub fn countries(&self) -> BTreeSet<Iso3> {
        let mut found = BTreeSet::new();
        for value in self.values.values() {
            match value {
                Value::Countries(countries) => found.extend(countries),
                Value::Place(place) => found.extend(place.country),
                Value::Places(places) => found.extend(places.iter().filter_map(|place| place.country)),
                _ => {}
            }
        }
        found
    }

    /// Returns the first place that it names with coordinates.
    #[must_use]
    pub fn spot(&self) -> Option<&Spot> {
        self.values.values().find_map(|value| match value {
            Value::Place(place) if place.lon.is_some() => Some(place),
            _ => None,
        })
    }

    /// Returns the records that it names, each with the field.
    pub fn links(&self) -> impl Iterator<Item = (&str, RecordId)> {
        self.values.iter().flat_map(|(name, value)| value.links().iter().map(move |id| (name.as_str(), *id)))
    }

    /// Returns the words that it is found by: its texts, and its countries in the six languages.
    #[must_use]
    pub fn words(&self) -> String {
        let mut words: Vec<&str> = Vec::new();
        for value in self.values.values() {
            match value {
                Value::Text(text) => words.push(text),
                Value::Words(texts) => words.extend(texts.iter().map(String::as_str)),
                Value::When(when) => words.push(&when.text),
                Value::Place(place) => words.push(&place.name),
                Value::Places(places) => words.extend(places.iter().map(|place| place.name.as_str())),
                Value::Citations(sources) => {
                    words.extend(sources.iter().flat_map(|citation| [citation.source.as_str(), citation.at.as_str()]));
                }
                _ => {}
            }
        }
        for country in self.countries().into_iter().filter_map(|iso3| find_by_iso3(iso3)?.country()) {
            let names = &country.names;
            words.extend([&names.en, &names.fr, &names.es, &names.ru, &names.zh, &names.ar].map(String::as_str));
        }
        words.join("\n")
    }

    /// Returns the values as JSON of the stored form, with the marks of fields that hold something.
    #[must_use]
    pub fn to_json(&self) -> Map<String, Json> {
        let json = |value: &Value| serde_json::to_value(value).unwrap_or(Json::Null);
        let values = self.values.iter().map(|(name, value)| (name.clone(), json(value)));
        let marks = self.standing_marks().map(|(field, mark)| (mark_of(field), serde_json::json!(mark)));
        values.chain(marks).collect()
    }
}

pub(super) fn unknown_field(noun: Noun, name: &str) -> Complaint {
    let known: Vec<&str> = noun.sheet().fields().map(|field| field.name).collect();
    let reason = kept!("“{}” has no field of this name", noun.one());
    Complaint::new(name, reason, kept!("choose one of its fields: {}", known.join(", ")))
}

/// Reads the value of a field from JSON of exactly the stored form; `None` where it is empty.
fn read_value(field: &Field, json: &Json) -> Result<Option<Value>, Complaint> {
    if is_empty(json) {
        return Ok(None);
    }
    let refuse = |wanted: &str| {
        let text = json.to_string();
        let shown: String = text.chars().take(60).collect();
        Complaint::new(field.name, kept!("{shown} cannot be read"), kept!("write {wanted}"))
    };
    let value = match field.kind {
        FieldKind::Text | FieldKind::Prose => typed(json).map(Value::Text),
        FieldKind::Words => typed(json).map(Value::Words),
        FieldKind::When => typed::<When>(json).filter(|when| when.first <= when.last).map(Value::When),
        FieldKind::Moment => typed(json).map(Value::Moment),
        FieldKind::Countries => typed(json).map(Value::Countries),
        FieldKind::Place => typed::<Spot>(json).filter(is_on_earth).map(Value::Place),
        FieldKind::Places => {
            typed::<Vec<Spot>>(json).filter(|places| places.iter().all(is_on_earth)).map(Value::Places)
        }
        FieldKind::Choice(choices) => typed::<String>(json).filter(|one| is_one_of(one, choices)).map(Value::Text),
        FieldKind::Choices(choices) => {
            typed::<Vec<String>>(json).filter(|some| some.iter().all(|one| is_one_of(one, choices))).map(Value::Words)
        }
        FieldKind::Number => typed::<f64>(json).filter(|number| is_amount(*number)).map(Value::Number),
        FieldKind::Money => typed::<crate::record::Money>(json).filter(is_money).map(Value::Money),
        FieldKind::Flag => typed(json).map(Value::Flag),
        FieldKind::Link(_) => typed(json).map(Value::Link),
        FieldKind::Links(_) => typed(json).map(Value::Links),
        FieldKind::Citations => typed(json).map(Value::Citations),
    };
    value.map(Some).ok_or_else(|| refuse(&wanted(field.kind)))
}

fn typed<T: serde::de::DeserializeOwned>(json: &Json) -> Option<T> {
    serde_json::from_value(json.clone()).ok()
}

pub(super) fn is_empty(json: &Json) -> bool {
    match json {
        Json::Null => true,
        Json::String(text) => text.trim().is_empty(),
        Json::Array(items) => items.is_empty(),
        _ => false,
    }
}

fn is_one_of(one: &str, choices: &[&str]) -> bool {
    choices.contains(&one)
}

fn is_amount(number: f64) -> bool {
    number.is_finite() && number >= 0.0
}

fn is_money(money: &crate::record::Money) -> bool {
    is_amount(money.amount) && money.currency.len() == 3 && money.currency.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn is_on_earth(place: &Spot) -> bool {
    match (place.lon, place.lat) {
        (Some(lon), Some(lat)) => (-180.0..=180.0).contains(&lon) && (-90.0..=90.0).contains(&lat),
        (None, None) => !place.name.trim().is_empty(),
        _ => false,
    }
}

/// Says what a field can hold, as the end of a sentence that begins with “write”.
fn wanted(kind: FieldKind) -> String {
    match kind {
        FieldKind::Text | FieldKind::Prose => phrase!("a text").to_owned(),
        FieldKind::Words => phrase!("a list of texts").to_owned(),
        FieldKind::When => phrase!("days, for example 18 February 2010 or mid-March 2010").to_owned(),
        FieldKind::Moment => phrase!("a day with its time in UTC, for example 2026-03-09 14:30").to_owned(),
        FieldKind::Countries => phrase!("a list of ISO 3166-1 alpha-3 codes, for example MLI").to_owned(),
        FieldKind::Place => phrase!("a place with its name, and longitude and latitude in degrees").to_owned(),
        FieldKind::Places => phrase!("a list of places with names, longitudes and latitudes in degrees").to_owned(),
        FieldKind::Choice(choices) => kept!("one of {}", choices.join(", ")),
        FieldKind::Choices(choices) => kept!("a list of {}", choices.join(", ")),
        FieldKind::Number => phrase!("a number that is not negative").to_owned(),
        FieldKind::Money => phrase!("an amount with its currency, for example 250000 USD").to_owned(),
        FieldKind::Flag => phrase!("true or false").to_owned(),
        FieldKind::Link(noun) => kept!("the number of one of the {}", noun.many()),
        FieldKind::Links(noun) => kept!("numbers of {}", noun.many()),
        FieldKind::Citations => phrase!("a list of sources").to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn engagement(values: &Json) -> Result<Record, Complaint> {
        Record::read(Noun::Engagement, Marking::Unclassified, values.as_object().unwrap())
    }

    #[test]
    fn a_record_is_read_back_as_it_was_written() {
        let values = json!({
            "name": "Good offices", "kind": "good_offices", "countries": ["GIN", "MLI"], "tracks": ["I"],
            "since": {"first": "2009-01-01", "last": "2009-12-31", "certainty": "within", "text": "2009"},
            "place": {"name": "Conakry", "lon": -13.7, "lat": 9.5, "precision": "exact", "country": "GIN"},
            "sources": [{"source": "S/2011/552", "at": "§24"}]
        });
        let record = engagement(&values).unwrap();
        assert_eq!(Json::Object(record.to_json()), values);
        assert_eq!(record.countries().len(), 2);
        assert_eq!(record.span().0, Some("2009-01-01".parse().unwrap()));
        assert_eq!(record.check(), Ok(()));
    }

    #[test]
    fn what_the_sheet_does_not_admit_is_complained_of_with_a_remedy() {
        for (values, field) in [
            (json!({"colour": "blue"}), "colour"),
            (json!({"kind": "party"}), "kind"),
            (json!({"countries": ["Mali"]}), "countries"),
            (json!({"since": "soon"}), "since"),
            (json!({"place": {"name": "x", "lon": 500.0, "lat": 1.0}}), "place"),
            (json!({"women_share": -1}), "women_share"),
        ] {
            let complaint = engagement(&values).unwrap_err();
            assert_eq!(complaint.field, field);
            assert!(!complaint.remedy.is_empty());
        }
    }

    #[test]
    fn what_is_empty_is_absent_and_what_is_missing_or_reversed_is_complained_of() {
        let record = engagement(&json!({"name": " ", "tracks": []})).unwrap();
        assert!(record.values.is_empty());
        assert_eq!(record.check().unwrap_err().field, "name");
        let day = |day: &str| json!({"first": day, "last": day, "certainty": "day", "text": day});
        let reversed = json!({"name": "x", "kind": "envoy", "countries": ["MLI"], "since": day("2010-03-01"), "until": day("2010-02-01")});
        assert_eq!(engagement(&reversed).unwrap().check().unwrap_err().field, "until");
    }
}
