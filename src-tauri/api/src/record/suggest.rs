//! What a field understands, and how what was begun can be completed.

use serde_json::{Value as Json, json};
use sitroom_domain::country::{countries, fold};
use sitroom_domain::record::{Field, FieldKind, Noun, When};
use sitroom_domain::{CountryIndex, Iso3, LocationPrecision, kept};
use sitroom_ingest::record::{list_spots, stored_form};
use sitroom_store::Store;

use super::saves::StoreLinks;
use crate::contract::fault::Fault;
use crate::contract::record::{Suggestion, Understood};
use crate::desk::Desk;
use crate::towns::{degrees, search_towns};

/// The most suggestions.
const MOST: usize = 8;

impl Desk {
    /// Returns what a field understands of a text, before anything is stored.
    pub fn understand(&self, noun: Noun, field: &str, text: &str, countries: &[Iso3]) -> Result<Understood, Fault> {
        let room = self.room();
        let field = find_field(noun, field)?;
        let read = stored_form(field, &Json::from(text), countries, &StoreLinks::of(&room.store));
        let value = read.map_err(|complaint| Fault::refused(complaint.reason, complaint.remedy))?;
        let shown = shown(field, &value);
        Ok(Understood { value, shown })
    }

    /// Returns ways to complete what was begun in a field, from what exists.
    pub fn suggest(&self, noun: Noun, field: &str, text: &str, within: &[Iso3]) -> Result<Vec<Suggestion>, Fault> {
        let room = self.room();
        let field = find_field(noun, field)?;
        let text = text.trim();
        match field.kind {
            FieldKind::Link(target) | FieldKind::Links(target) => {
                room.open_casebook()?;
                let found = room.store.suggest_records(target, text, MOST as u32)?;
                let suggestion = |(id, title)| Suggestion { value: json!(id), text: title, hint: String::new() };
                Ok(found.into_iter().map(suggestion).collect())
            }
            FieldKind::Countries => Ok(country_suggestions(text)),
            FieldKind::Place | FieldKind::Places => Ok(place_suggestions(text, within)),
            FieldKind::Text | FieldKind::Words => used(&room.store, noun, field, text),
            FieldKind::Choice(choices) | FieldKind::Choices(choices) => {
                let asked = fold(text);
                let begun = choices.iter().filter(|choice| fold(choice).starts_with(&asked));
                Ok(begun.map(|choice| plain(choice)).collect())
            }
            _ => Ok(Vec::new()),
        }
    }
}

fn find_field(noun: Noun, name: &str) -> Result<&'static Field, Fault> {
    noun.sheet().find_field(name).ok_or_else(|| Fault::unknown(&kept!("The field “{name}”")))
}

fn plain(text: &str) -> Suggestion {
    Suggestion { value: json!(text), text: text.to_owned(), hint: String::new() }
}

/// Says what was understood, where that is more than what was written.
fn shown(field: &Field, value: &Json) -> String {
    match field.kind {
        FieldKind::When => {
            let Ok(when) = serde_json::from_value::<When>(value.clone()) else { return String::new() };
            if when.first == when.last { when.first.to_string() } else { format!("{} – {}", when.first, when.last) }
        }
        FieldKind::Place => match (&value["lon"], &value["lat"]) {
            (Json::Number(lon), Json::Number(lat)) => format!("{lat}, {lon}"),
            _ => String::new(),
        },
        FieldKind::Moment => value.as_str().unwrap_or_default().to_owned(),
        _ => String::new(),
    }
}

fn country_suggestions(text: &str) -> Vec<Suggestion> {
    let asked = fold(text);
    let begun = countries().iter().filter(|country| {
        let names = &country.names;
        let six = [&names.en, &names.fr, &names.es, &names.ru, &names.zh, &names.ar];
        six.into_iter().chain(&country.aka).any(|name| fold(name).starts_with(&asked))
            || fold(&country.iso3.to_string()) == asked
    });
    let suggestion = |country: &sitroom_domain::Country| Suggestion {
        value: json!(country.iso3),
        text: country.names.en.clone(),
        hint: country.iso3.to_string(),
    };
    begun.take(MOST).map(suggestion).collect()
}

/// Returns places that a text names or begins: towns of the given countries first.
fn place_suggestions(text: &str, within: &[Iso3]) -> Vec<Suggestion> {
    let exact = list_spots(text, within, MOST);
    let towns =
        search_towns(text, MOST * 4).into_iter().filter(|town| within.is_empty() || within.contains(&town.iso3));
    let begun = towns.map(|town| {
        let (lon, lat) = degrees(town);
        sitroom_domain::record::Spot {
            name: town.name.clone(),
            lon: Some(lon),
            lat: Some(lat),
            precision: LocationPrecision::Exact,
            country: Some(town.iso3),
        }
    });
    let mut found: Vec<sitroom_domain::record::Spot> = Vec::new();
    for spot in exact.into_iter().chain(begun) {
        if !found.contains(&spot) {
            found.push(spot);
        }
    }
    let hint = |spot: &sitroom_domain::record::Spot| {
        let name = spot.country.and_then(sitroom_domain::country::find_by_iso3).and_then(CountryIndex::country);
        name.map(|country| country.names.en.clone()).unwrap_or_default()
    };
    found
        .iter()
        .take(MOST)
        .map(|spot| Suggestion { value: json!(spot), text: spot.name.clone(), hint: hint(spot) })
        .collect()
}

/// Returns texts that other records hold in the same field and that begin so.
fn used(store: &Store, noun: Noun, field: &Field, text: &str) -> Result<Vec<Suggestion>, Fault> {
    let found = store.list_used_texts(noun, field.name, text, MOST as u32)?;
    Ok(found.iter().map(|text| plain(text)).collect())
}
