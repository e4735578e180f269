//! A value as people write it, brought into the form that its field stores.

use serde_json::{Value as Json, json};
use sitroom_domain::record::{Citation, Complaint, Field, FieldKind, Moment, Money, RecordId, Spot, When};
use sitroom_domain::{Iso3, LocationPrecision, Marking, Noun, kept, phrase};

use super::spots::{find_country, find_spot};

/// Who knows other records by what people call them.
pub trait Links {
    /// Returns the record that a text names: its number, its slug or its title.
    fn find(&self, noun: Noun, text: &str) -> Option<RecordId>;
}

/// Knows no other record, but takes their numbers.
#[derive(Debug, Clone, Copy)]
pub struct NoLinks;

impl Links for NoLinks {
    fn find(&self, _: Noun, text: &str) -> Option<RecordId> {
        text.parse().ok()
    }
}

/// Returns a value in stored form. What is in it already is left as it is; `countries` narrow the search for places.
///
/// # Errors
/// Complains of what cannot be understood, with what to write instead.
pub fn stored_form(field: &Field, json: &Json, countries: &[Iso3], links: &dyn Links) -> Result<Json, Complaint> {
    let complain = |reason: String, remedy: &str| Complaint::new(field.name, reason, remedy);
    let one = |text: &str| -> Result<Json, Complaint> {
        match field.kind {
            FieldKind::When => match text.parse::<When>() {
                Ok(when) => Ok(json!(when)),
                Err(error) => Err(complain(error.to_string(), phrase!("write the day in another way"))),
            },
            FieldKind::Moment => match text.parse::<Moment>() {
                Ok(moment) => Ok(json!(moment)),
                Err(error) => Err(complain(error.to_string(), phrase!("write the time in another way"))),
            },
            FieldKind::Countries => find_country(text, false).map(|iso3| json!(iso3)).ok_or_else(|| {
                complain(
                    kept!("“{text}” is no country"),
                    phrase!("write its name, or its ISO 3166-1 code, for example MLI"),
                )
            }),
            FieldKind::Place | FieldKind::Places => Ok(json!(spot(text, countries))),
            FieldKind::Number => number(text).map(|number| json!(number)).ok_or_else(|| {
                complain(kept!("“{text}” is no number"), phrase!("write digits, for example 1250 or 12.5"))
            }),
            FieldKind::Money => money(text).map(|money| json!(money)).ok_or_else(|| {
                complain(
                    kept!("“{text}” is no amount of money"),
                    phrase!("write it with its currency, for example 250000 USD"),
                )
            }),
            FieldKind::Flag => flag(text).map(|flag| json!(flag)).ok_or_else(|| {
                complain(kept!("“{text}” is neither yes nor no"), phrase!("write yes or no, or leave it out"))
            }),
            FieldKind::Link(noun) | FieldKind::Links(noun) => {
                links.find(noun, text).map(|id| json!(id)).ok_or_else(|| {
                    let remedy = kept!("add it to the {} first, or write its number", noun.many());
                    complain(kept!("“{text}” is none of the {}, or the name of several", noun.many()), &remedy)
                })
            }
            FieldKind::Citations => Ok(json!(citation(text))),
            FieldKind::Choice(choices) | FieldKind::Choices(choices) => choice(text, choices)
                .map(|choice| json!(choice))
                .ok_or_else(|| complain(kept!("“{text}” is no choice"), &kept!("write one of {}", choices.join(", ")))),
            FieldKind::Text | FieldKind::Prose | FieldKind::Words => Ok(json!(text)),
        }
    };
    match (json, is_list(field.kind)) {
        (Json::String(text), false) => if_any(text, one),
        (Json::String(text), true) => {
            let items: Result<Vec<Json>, Complaint> = split(text, field.kind).into_iter().map(one).collect();
            items.map(Json::Array)
        }
        (Json::Array(items), true) => {
            let items: Result<Vec<Json>, Complaint> =
                items.iter().map(|item| item.as_str().map_or_else(|| Ok(item.clone()), one)).collect();
            items.map(Json::Array)
        }
        (Json::Number(number), _) if matches!(field.kind, FieldKind::When | FieldKind::Text) => {
            if_any(&number.to_string(), one)
        }
        (other, _) => Ok(other.clone()),
    }
}

/// Returns the marking of a field, under `marking.` and its name, in stored form; what is empty takes it away.
///
/// # Errors
/// Complains of what is no marking.
pub fn stored_mark(name: &str, json: &Json) -> Result<Json, Complaint> {
    if json.is_null() || json.as_str().is_some_and(|text| text.trim().is_empty()) {
        return Ok(Json::Null);
    }
    read_marking(name, json).map(|marking| json!(marking))
}

/// Returns the marking that a word names.
pub(crate) fn read_marking(name: &str, json: &Json) -> Result<Marking, Complaint> {
    json.as_str().and_then(Marking::from_word).ok_or_else(|| {
        let remedy = phrase!("write unclassified, confidential or strictly_confidential");
        Complaint::new(name, kept!("{json} is no marking"), remedy)
    })
}

fn if_any(text: &str, one: impl Fn(&str) -> Result<Json, Complaint>) -> Result<Json, Complaint> {
    let text = text.trim();
    if text.is_empty() { Ok(Json::Null) } else { one(text) }
}

fn is_list(kind: FieldKind) -> bool {
    matches!(
        kind,
        FieldKind::Words
            | FieldKind::Countries
            | FieldKind::Places
            | FieldKind::Choices(_)
            | FieldKind::Links(_)
            | FieldKind::Citations
    )
}

/// Splits a list that was written as one text. Commas part only what never holds one.
fn split(text: &str, kind: FieldKind) -> Vec<&str> {
    let at_commas = matches!(kind, FieldKind::Countries | FieldKind::Choices(_) | FieldKind::Words);
    // “Congo, Democratic Republic of the” is one country.
    if matches!(kind, FieldKind::Countries) && find_country(text, false).is_some() {
        return vec![text.trim()];
    }
    let parts = text.split(|letter| letter == ';' || letter == '|' || letter == '\n' || at_commas && letter == ',');
    parts.map(str::trim).filter(|part| !part.is_empty()).collect()
}

/// Returns a place; where the gazetteer does not know it, its name alone.
fn spot(text: &str, countries: &[Iso3]) -> Spot {
    let known = find_spot(text, countries);
    let name = text.trim().to_owned();
    known.map_or_else(
        || Spot { name: name.clone(), lon: None, lat: None, precision: LocationPrecision::NotStated, country: None },
        |found| Spot { name: name.clone(), ..found },
    )
}

/// Reads a number with blanks, thin spaces or commas between thousands; a comma or a point before decimals.
pub(crate) fn number(text: &str) -> Option<f64> {
    let mut digits: String =
        text.trim().trim_end_matches('%').chars().filter(|letter| !letter.is_whitespace() && *letter != '\'').collect();
    let (commas, points) = (digits.matches(',').count(), digits.matches('.').count());
    match (commas, points) {
        (1, 0) => {
            let decimals = digits.len() - digits.find(',')? - 1;
            digits = digits.replace(',', if decimals == 3 { "" } else { "." });
        }
        (_, 0) => digits = digits.replace(',', ""),
        (0, 1) => {}
        (0, _) => digits = digits.replace('.', ""),
        _ if digits.rfind(',') < digits.rfind('.') => digits = digits.replace(',', ""),
        _ => digits = digits.replace('.', "").replace(',', "."),
    }
    digits.parse().ok().filter(|number: &f64| number.is_finite())
}

fn money(text: &str) -> Option<Money> {
    let letters: String = text.chars().filter(|letter| letter.is_alphabetic()).collect();
    let currency = match (letters.to_uppercase().as_str(), text.contains('$'), text.contains('€')) {
        ("", true, _) => "USD".to_owned(),
        ("", _, true) => "EUR".to_owned(),
        (code, ..) if code.len() == 3 => code.to_owned(),
        _ => return None,
    };
    let digits: String = text.chars().filter(|letter| !letter.is_alphabetic() && !"$€".contains(*letter)).collect();
    number(&without_thousands(digits.trim())).map(|amount| Money { amount, currency })
}

/// Takes the point out of 250.000: no amount of money is written with three decimals.
fn without_thousands(digits: &str) -> String {
    let parts_thousands = digits.rsplit_once('.').is_some_and(|(before, after)| {
        after.len() == 3 && !before.contains(['.', ',']) && (1..=3).contains(&before.trim_start_matches('-').len())
    });
    if parts_thousands { digits.replace('.', "") } else { digits.to_owned() }
}

fn flag(text: &str) -> Option<bool> {
    match text.trim().to_lowercase().as_str() {
        "yes" | "y" | "true" | "1" | "oui" | "vrai" | "si" | "sí" | "да" => Some(true),
        "no" | "n" | "false" | "0" | "non" | "faux" | "нет" => Some(false),
        _ => None,
    }
}

/// Returns the choice of a text; case, blanks, dashes and underscores do not matter.
fn choice<'a>(text: &str, choices: &[&'a str]) -> Option<&'a str> {
    let folded = sitroom_domain::country::fold(text);
    choices.iter().copied().find(|choice| sitroom_domain::country::fold(choice) == folded)
}

/// Parts a source into the document and the place in it: “S/2011/552 §24”, “Report, p. 12”.
fn citation(text: &str) -> Citation {
    let at = [" §", ", §", ", para", ", p. ", ", page "].iter().filter_map(|mark| text.find(mark)).min();
    let (source, at) = at.map_or((text, ""), |at| text.split_at(at));
    let trimmed = |part: &str| part.trim_matches(|letter: char| letter.is_whitespace() || letter == ',').to_owned();
    Citation { source: trimmed(source), at: trimmed(at) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(noun: Noun, name: &str, json: &Json) -> Result<Json, Complaint> {
        stored_form(noun.sheet().find_field(name).unwrap(), json, &[], &NoLinks)
    }

    #[test]
    fn what_people_write_is_understood() {
        let read = |name: &str, json: Json| read(Noun::Engagement, name, &json).unwrap();
        assert_eq!(read("countries", json!("Guinea; ML")), json!(["GIN", "MLI"]));
        assert_eq!(read("countries", json!("Congo, Democratic Republic of the")), json!(["COD"]));
        assert_eq!(read("kind", json!("Good offices")), json!("good_offices"));
        assert_eq!(read("since", json!(2009))["last"], json!("2009-12-31"));
        assert_eq!(read("place", json!("Conakry"))["country"], json!("GIN"));
        assert_eq!(read("place", json!("Camp Nobody"))["lon"], Json::Null);
        assert_eq!(read("sources", json!("S/2011/552 §24")), json!([{"source": "S/2011/552", "at": "§24"}]));
        assert_eq!(read("sources", json!(["A; B"])), json!([{"source": "A; B"}]));
        let money = |text: &str| {
            stored_form(Noun::Fund.sheet().find_field("asked").unwrap(), &json!(text), &[], &NoLinks).unwrap()["amount"]
                .clone()
        };
        assert_eq!(
            ["250.000 EUR", "250,000 USD", "1.234,50 EUR", "1 250.5 USD"].map(money),
            [250_000.0, 250_000.0, 1234.5, 1250.5].map(|amount| json!(amount))
        );
        assert_eq!(read("women_share", json!("12,5 %")), json!(12.5));
        assert_eq!(read("name", json!(" ")), Json::Null);
    }

    #[test]
    fn what_is_not_understood_is_complained_of_with_a_remedy() {
        for (name, json) in [
            ("countries", json!("Atlantis")),
            ("kind", json!("party")),
            ("since", json!("03/04/2010")),
            ("women_share", json!("many")),
            ("office", json!("UNOWA")),
        ] {
            let complaint = read(Noun::Engagement, name, &json).unwrap_err();
            assert_eq!(complaint.field, name);
            assert!(!complaint.remedy.is_empty());
        }
    }

    #[test]
    fn numbers_and_amounts_are_read_in_the_ways_of_several_countries() {
        for (text, value) in [
            ("1 250", 1250.0),
            ("1,250", 1250.0),
            ("1.250,5", 1250.5),
            ("1,250.5", 1250.5),
            ("12,5", 12.5),
            ("1'000", 1000.0),
        ] {
            assert_eq!(number(text), Some(value), "{text}");
        }
        assert_eq!(number("1e999"), None);
        assert_eq!(money("$250,000"), Some(Money { amount: 250_000.0, currency: "USD".into() }));
        assert_eq!(money("12 000 eur"), Some(Money { amount: 12_000.0, currency: "EUR".into() }));
        assert_eq!(money("250000"), None);
    }
}
