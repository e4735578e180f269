//! Rows as records, as a mapping says.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Value as Json, json};
use sitroom_domain::country::fold;
use sitroom_domain::record::{Citation, Complaint, Field, FieldKind, When};
use sitroom_domain::{Iso3, Mapping, Noun, Record, RecordId};
use sitroom_sources::Question;

use super::cells::{self, Style, is_nothing, shown};
use super::choices;
use super::headers;
use super::links::{Given, LinkBook, number_of};
use super::survey::{Cells, Survey};
use crate::IngestError;

mod columns;
mod marks;
mod place;

use columns::{extras, is_acronym, position, style};

/// Reads the rows of one table.
pub(super) struct Reader<'m> {
    mapping: &'m Mapping,
    names: Vec<String>,
    parts: Vec<Part>,
    /// The column that holds the marking of each row.
    marking: Option<usize>,
    /// The columns that hold markings of fields, each with the name of the mark.
    marks: Vec<(usize, String)>,
    key: Vec<usize>,
    makes_name: bool,
}

/// One field and where its value is from.
struct Part {
    field: &'static Field,
    columns: Vec<(usize, Style)>,
    constant: String,
    /// By folded cells.
    meanings: HashMap<String, String>,
    point: Option<(usize, usize)>,
    /// Of a link: what else a row says of the record that it names.
    extras: Vec<(&'static Field, usize)>,
}

/// A cell that cannot be taken.
#[derive(Debug, Clone)]
pub(super) struct Wrong {
    /// The column at fault, or the field where it is none.
    pub(super) column: String,
    pub(super) value: String,
    pub(super) complaint: Complaint,
}

impl<'m> Reader<'m> {
    /// Returns a reader; without `strict`, columns that are not there and fields that lack one are passed over.
    pub(super) fn new(mapping: &'m Mapping, survey: &Survey, strict: bool) -> Result<Self, IngestError> {
        let names = &survey.head.names;
        let sheet = mapping.noun.sheet();
        let mut parts = Vec::new();
        for (name, source) in &mapping.fields {
            let Some(field) = sheet.find_field(name) else {
                let known: Vec<&str> = sheet.fields().map(|field| field.name).collect();
                return Err(IngestError::NoField { noun: mapping.noun, field: name.clone(), known: known.join(", ") });
            };
            let mut columns = Vec::new();
            for column in &source.columns {
                if let Some(at) = position(names, column, strict)? {
                    columns.push((at, style(mapping, survey, at)));
                }
            }
            let of_point = |column: &str| if column.is_empty() { Ok(None) } else { position(names, column, strict) };
            let point = of_point(&source.longitude)?.zip(of_point(&source.latitude)?);
            let meanings = source.meanings.iter().map(|(cell, meaning)| (fold(cell), meaning.clone())).collect();
            let extras = match field.kind {
                FieldKind::Link(noun) | FieldKind::Links(noun) => extras(noun, mapping, names, &columns),
                _ => Vec::new(),
            };
            parts.push(Part { field, columns, constant: source.constant.trim().to_owned(), meanings, point, extras });
        }
        parts.retain(|part| !part.columns.is_empty() || !part.constant.is_empty() || part.point.is_some());
        // Countries first: they narrow the search for places.
        parts.sort_by_key(|part| match part.field.kind {
            FieldKind::Countries => 0,
            FieldKind::Place => 1,
            _ => 2,
        });
        let key = mapping.key.iter().filter_map(|name| position(names, name, strict).transpose());
        let key = key.collect::<Result<Vec<usize>, IngestError>>()?;
        let marks = names.iter().enumerate().filter_map(|(at, name)| Some((at, headers::mark(name)?)));
        let marks = marks.collect();
        let marking = headers::of_row(names);
        let mut reader = Self { mapping, names: names.clone(), parts, marking, marks, key, makes_name: false };
        reader.makes_name = reader.can_make_name();
        match reader.missing().first() {
            Some(field) if strict => Err(IngestError::NothingFor { noun: mapping.noun, field: (*field).to_owned() }),
            _ => Ok(reader),
        }
    }

    /// Returns the fields that each record needs and that nothing is mapped to.
    pub(super) fn missing(&self) -> Vec<&'static str> {
        let needed = self.mapping.noun.sheet().fields().filter(|field| field.required && !self.has(field.name));
        let derived = |field: &&Field| match field.name {
            "name" => self.makes_name,
            "countries" => self.parts.iter().any(|part| part.point.is_some()),
            _ => false,
        };
        needed.filter(|field| !derived(field)).map(|field| field.name).collect()
    }

    fn has(&self, name: &str) -> bool {
        self.parts.iter().any(|part| part.field.name == name)
    }

    /// Tells whether a name can be made of what else a row says: its kind, its countries and its day.
    fn can_make_name(&self) -> bool {
        let sheet = self.mapping.noun.sheet();
        let needed = |name: &str| sheet.find_field(name).is_some_and(|field| field.required) && self.has(name);
        !self.has("name") && needed("kind") && needed(sheet.since) && self.has("countries")
    }

    /// Returns the question that the mapped columns leave open, where there is one.
    pub(super) fn question(&self, survey: &Survey) -> Option<Question> {
        let dated = self.parts.iter().filter(|part| matches!(part.field.kind, FieldKind::When | FieldKind::Moment));
        dated.flat_map(|part| &part.columns).find_map(|(at, _)| {
            let column = survey.columns.get(*at)?;
            column.days.question(&column.name, self.mapping.date_order)
        })
    }

    /// Returns the nouns of the records that rows may name.
    pub(super) fn linked(&self) -> Vec<Noun> {
        let noun = |part: &Part| match part.field.kind {
            FieldKind::Link(noun) | FieldKind::Links(noun) => Some(noun),
            _ => None,
        };
        let mut nouns: Vec<Noun> = self.parts.iter().filter_map(noun).collect();
        nouns.sort_unstable();
        nouns.dedup();
        nouns
    }

    /// Reads a row, or says what of it cannot be taken.
    pub(super) fn read(&self, row: &Cells, book: &mut LinkBook) -> Result<Record, Vec<Wrong>> {
        let mut record = Record::new(self.mapping.noun);
        let mut wrong = Vec::new();
        match self.marking(row) {
            Ok(marking) => record.marking = marking,
            Err(one) => wrong.push(one),
        }
        let mut countries: Vec<Iso3> = Vec::new();
        for part in &self.parts {
            let read = match part.field.kind {
                FieldKind::Place => self.place(part, row, &countries),
                FieldKind::Link(noun) => self.link(part, noun, row, book),
                FieldKind::Links(noun) => self.links(part, noun, row, book),
                _ => self.plain(part, row, &countries),
            };
            let kept =
                read.and_then(|value| record.set(part.field.name, &value).map_err(|why| self.wrong(part, row, why)));
            if let Err(one) = kept {
                wrong.push(one);
            }
            if matches!(part.field.kind, FieldKind::Countries | FieldKind::Place) {
                countries = record.countries().into_iter().collect();
            }
        }
        self.complete(&mut record, &countries);
        self.mark(&mut record, row, &mut wrong);
        if wrong.is_empty()
            && let Err(complaint) = record.check()
        {
            let part = self.parts.iter().find(|part| part.field.name == complaint.field);
            wrong.push(part.map_or_else(|| bare(&complaint), |part| self.wrong(part, row, complaint.clone())));
        }
        if wrong.is_empty() { Ok(record) } else { Err(wrong) }
    }

    /// Fills in what follows from the rest: the country of the place, a name, the source of the table.
    fn complete(&self, record: &mut Record, countries: &[Iso3]) {
        let set = |record: &mut Record, name: &str, value: Json| {
            if self.mapping.noun.sheet().find_field(name).is_some() {
                // What is made here is of the form that the field has.
                let _ = record.set(name, &value);
            }
        };
        if !record.values.contains_key("countries") && !countries.is_empty() {
            set(record, "countries", json!(countries));
        }
        if self.makes_name && !record.values.contains_key("name") {
            let name = self.made_name(record);
            set(record, "name", Json::from(name));
        }
        if !self.mapping.source.trim().is_empty() {
            let own = Citation { source: self.mapping.source.trim().to_owned(), at: String::new() };
            let mut sources: Vec<Citation> = record
                .get("sources")
                .and_then(|value| serde_json::to_value(value).ok())
                .and_then(|value| serde_json::from_value(value).ok())
                .unwrap_or_default();
            if !sources.contains(&own) {
                sources.push(own);
            }
            set(record, "sources", json!(sources));
        }
    }

    fn made_name(&self, record: &Record) -> String {
        let sheet = self.mapping.noun.sheet();
        let named = |iso3: Iso3| {
            let country = sitroom_domain::country::find_by_iso3(iso3).and_then(sitroom_domain::CountryIndex::country);
            country.map_or_else(|| iso3.to_string(), |country| country.names.en.clone())
        };
        let kind = record.text("kind").replace('_', " ");
        let kind = if kind == "other" { String::new() } else { format!("{kind} ") };
        let what = format!("{kind}{}", self.mapping.noun.one().replace('_', " "));
        let countries: Vec<String> = record.countries().into_iter().map(named).collect();
        let day = record.get(sheet.since).and_then(|value| serde_json::to_value(value).ok());
        let day = day.and_then(|value| serde_json::from_value::<When>(value).ok()).map(|when| when.text);
        let parts = [Some(what), Some(countries.join(", ")), day];
        let name = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        let mut letters = name.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    }

    /// Reads the first column of a field that is filled; of countries, the first that names one.
    fn plain(&self, part: &Part, row: &Cells, countries: &[Iso3]) -> Result<Json, Wrong> {
        let mut first = None;
        for (at, style) in &part.columns {
            let cell = row.get(*at);
            let meant = part.meant(cell);
            match cells::value(part.field, meant, style, countries) {
                Ok(Json::Null) => {}
                Ok(value) => return Ok(value),
                Err(complaint) => {
                    let wrong = Wrong { column: self.names[*at].clone(), value: cell.to_owned(), complaint };
                    if part.field.kind != FieldKind::Countries {
                        return Err(wrong);
                    }
                    first.get_or_insert(wrong);
                }
            }
        }
        if let Some(wrong) = first {
            return Err(wrong);
        }
        let style = Style {
            gleditsch_ward: self.mapping.gleditsch_ward,
            days: super::days::DayStyle { order: self.mapping.date_order, months: false },
            ..Style::default()
        };
        cells::value(part.field, &part.constant, &style, countries).map_err(|complaint| Wrong {
            column: part.field.name.to_owned(),
            value: part.constant.clone(),
            complaint,
        })
    }

    /// Returns the texts of a field, those of its columns in their order or its constant.
    fn texts<'t>(&'t self, part: &'t Part, row: &'t Cells) -> Vec<(&'t str, &'t str)> {
        let filled = part.columns.iter().map(|(at, _)| (self.names[*at].as_str(), part.meant(row.get(*at))));
        let mut texts: Vec<(&str, &str)> = filled.filter(|(_, text)| !text.is_empty() && !is_nothing(text)).collect();
        if texts.is_empty() && !part.constant.is_empty() {
            texts.push((part.field.name, part.constant.as_str()));
        }
        texts
    }

    fn link(&self, part: &Part, noun: Noun, row: &Cells, book: &mut LinkBook) -> Result<Json, Wrong> {
        let texts = self.texts(part, row);
        let Some((column, name)) = texts.first() else { return Ok(Json::Null) };
        // Two organizations may have one acronym: it counts only where there is no name.
        let names = texts.iter().enumerate().filter(|(place, (column, _))| *place == 0 || !is_acronym(column));
        if let Some(id) = names.map(|(_, (_, text))| *text).find_map(|text| book.find(noun, text)) {
            return Ok(json!(id));
        }
        self.make(part, noun, name, row, book).map(|id| json!(id)).map_err(|complaint| Wrong {
            column: (*column).to_owned(),
            value: (*name).to_owned(),
            complaint,
        })
    }

    fn links(&self, part: &Part, noun: Noun, row: &Cells, book: &mut LinkBook) -> Result<Json, Wrong> {
        let mut ids: Vec<RecordId> = Vec::new();
        for (column, text) in self.texts(part, row) {
            for name in text.split([';', '|', '\n']).map(str::trim).filter(|name| !name.is_empty()) {
                let id = match book.find(noun, name) {
                    Some(id) => id,
                    None => self.make(part, noun, name, row, book).map_err(|complaint| Wrong {
                        column: column.to_owned(),
                        value: name.to_owned(),
                        complaint,
                    })?,
                };
                if !ids.contains(&id) {
                    ids.push(id);
                }
            }
        }
        Ok(json!(ids))
    }

    fn make(
        &self,
        part: &Part,
        noun: Noun,
        name: &str,
        row: &Cells,
        book: &mut LinkBook,
    ) -> Result<RecordId, Complaint> {
        let mut extras: BTreeMap<&str, Json> = BTreeMap::new();
        for (field, at) in &part.extras {
            let cell = row.get(*at);
            let value = match field.kind {
                FieldKind::Choice(options) => choices::meant(&self.names[*at], cell, options).map(Json::from),
                _ => (!cell.is_empty() && cell.chars().count() <= 60).then(|| Json::from(cell)),
            };
            extras.extend(value.map(|value| (field.name, value)));
        }
        if let Some(FieldKind::Choice(options)) = noun.sheet().find_field("kind").map(|field| field.kind)
            && options.contains(&"other")
        {
            extras.entry("kind").or_insert_with(|| Json::from("other"));
        }
        // Its name is known from this row. One whose marking cannot be read is refused, and makes nothing.
        let given = Given { marking: self.marking(row).unwrap_or_default(), source: &self.mapping.source };
        let extras: Vec<(&str, Json)> = extras.into_iter().collect();
        book.make(noun, name, &extras, &given)
            .map_err(|complaint| Complaint { field: part.field.name.to_owned(), ..complaint })
    }

    fn wrong(&self, part: &Part, row: &Cells, complaint: Complaint) -> Wrong {
        let at = part.columns.iter().find(|(at, _)| !row.get(*at).is_empty()).or(part.columns.first());
        let (column, value) = at.map_or_else(
            || (part.field.name.to_owned(), part.constant.clone()),
            |(at, _)| (self.names[*at].clone(), row.get(*at).to_owned()),
        );
        Wrong { column, value: shown(&value), complaint }
    }

    /// Returns the number of the record that a row is: the same whenever the key, or without one the row, is the same.
    pub(super) fn identity(&self, row: &Cells) -> RecordId {
        let mapping = self.mapping;
        let mut words = vec!["row", mapping.noun.one(), mapping.source.trim()];
        let has_key = !self.key.is_empty() && self.key.iter().any(|at| !row.get(*at).is_empty());
        // A row of which a field is marked higher is the same row.
        let all: Vec<usize> = (0..self.names.len()).filter(|at| headers::mark(&self.names[*at]).is_none()).collect();
        for at in if has_key { &self.key } else { &all } {
            let name = self.names[*at].as_str();
            // What a list of refused rows adds of its own tells no row from another.
            if !row.get(*at).is_empty() && !crate::rejects::is_about(name) {
                words.extend([name, row.get(*at)]);
            }
        }
        number_of(&words)
    }

    /// Returns the cells of a row by the names of their columns, empty ones left out.
    pub(super) fn named(&self, row: &Cells) -> Vec<(String, String)> {
        self.names.iter().zip(&row.texts).map(|(name, text)| (name.clone(), text.clone())).collect()
    }
}

impl Part {
    /// Returns what a cell was said to mean, or the cell itself.
    fn meant<'p>(&'p self, cell: &'p str) -> &'p str {
        if self.meanings.is_empty() { cell } else { self.meanings.get(&fold(cell)).map_or(cell, String::as_str) }
    }
}

fn bare(complaint: &Complaint) -> Wrong {
    Wrong { column: complaint.field.clone(), value: String::new(), complaint: complaint.clone() }
}
