//! One cell as the value of a field.

use serde_json::{Value as Json, json};
use sitroom_domain::record::{Citation, Complaint, Field, FieldKind};
use sitroom_domain::{Iso3, kept, phrase};

use super::days::{self, DayStyle};
use super::numbers::{self, Decimals};
use super::{choices, fit};
use crate::record::{NoLinks, stored_form};

/// How the cells of one column are read.
#[derive(Debug, Clone, Default)]
pub(super) struct Style {
    pub(super) days: DayStyle,
    pub(super) decimals: Decimals,
    /// Whether numbers of countries are Gleditsch and Ward's.
    pub(super) gleditsch_ward: bool,
    /// The currency that the column's name states.
    pub(super) currency: Option<String>,
    /// The column's name.
    pub(super) column: String,
}

/// Tells whether a cell says that there is nothing.
pub(super) fn is_nothing(cell: &str) -> bool {
    sitroom_sources::is_nothing(cell.trim())
}

/// Returns yes or no.
pub(super) fn flag(cell: &str) -> Option<bool> {
    match choices::meant("", cell, &["yes", "no"]) {
        Some("yes") => Some(true),
        Some(_) => Some(false),
        None => match cell.trim().to_lowercase().as_str() {
            "1" | "true" | "x" | "✓" | "vrai" => Some(true),
            "0" | "false" | "faux" => Some(false),
            _ => None,
        },
    }
}

/// Returns the value of a cell in stored form; `null` where it holds none. Places and links are read elsewhere.
pub(super) fn value(field: &Field, cell: &str, style: &Style, countries: &[Iso3]) -> Result<Json, Complaint> {
    // NA is Namibia where countries are asked for, and nothing elsewhere.
    let is_namibia = matches!(field.kind, FieldKind::Countries) && cell == "NA";
    if cell.is_empty() || is_nothing(cell) && !is_namibia {
        return Ok(Json::Null);
    }
    let refuse = |reason: String, remedy: &str| Complaint::new(field.name, reason, remedy);
    match field.kind {
        FieldKind::When => days::when(cell, style.days).map(|when| json!(when)).map_err(|reason| {
            refuse(reason, phrase!("write the day as YYYY-MM-DD, or say how the dates of the table are ordered"))
        }),
        FieldKind::Moment => days::moment(cell, style.days)
            .map(|moment| json!(moment))
            .map_err(|reason| refuse(reason, phrase!("write it as YYYY-MM-DD HH:MM"))),
        FieldKind::Countries => fit::countries(cell, style.gleditsch_ward).map(|found| json!(found)).ok_or_else(|| {
            let remedy = phrase!("write a name, an ISO 3166-1 code or a number of M49 or of Gleditsch and Ward");
            refuse(kept!("“{}” is no country that is known", shown(cell)), remedy)
        }),
        FieldKind::Number => number(field, cell, style),
        FieldKind::Money => {
            let with_currency = match &style.currency {
                Some(currency) if !cell.contains(char::is_alphabetic) => {
                    numbers::number(cell.trim_matches(['$', '€', ' ']), style.decimals)
                        .map_or_else(|| cell.to_owned(), |amount| format!("{amount} {currency}"))
                }
                _ => cell.to_owned(),
            };
            stored_form(field, &Json::from(with_currency), countries, &NoLinks)
        }
        FieldKind::Choice(options) => choice(field, cell, style, options).map(|one| json!(one)),
        FieldKind::Choices(options) => {
            let some: Result<Vec<&str>, Complaint> =
                fit::split(cell).map(|part| choice(field, part, style, options)).collect();
            some.map(|some| json!(some))
        }
        FieldKind::Flag => flag(cell).map(|yes| json!(yes)).ok_or_else(|| {
            refuse(kept!("“{}” is neither yes nor no", shown(cell)), phrase!("write yes or no, or leave it empty"))
        }),
        // A citation in a cell is one, whatever marks stand in it.
        FieldKind::Citations => Ok(json!([Citation { source: cell.to_owned(), at: String::new() }])),
        _ => stored_form(field, &Json::from(cell), countries, &NoLinks),
    }
}

fn number(field: &Field, cell: &str, style: &Style) -> Result<Json, Complaint> {
    let complaint = |reason: String, remedy: &str| Err(Complaint::new(field.name, reason, remedy));
    match numbers::number(cell, style.decimals) {
        // What data sets write where they know nothing.
        Some(-99.0 | -999.0 | -9999.0) => Ok(Json::Null),
        Some(number) if number < 0.0 => {
            complaint(kept!("{cell} is negative"), phrase!("write a number from 0 on, or leave it empty"))
        }
        Some(number) => Ok(json!(number)),
        None => complaint(kept!("“{}” is no number", shown(cell)), phrase!("write digits, for example 1250 or 12.5")),
    }
}

fn choice(field: &Field, cell: &str, style: &Style, options: &[&'static str]) -> Result<&'static str, Complaint> {
    choices::meant(&style.column, cell, options).ok_or_else(|| {
        let remedy = kept!("say which it means: {}", options.join(", "));
        Complaint::new(field.name, kept!("“{}” is none of the choices", shown(cell)), remedy)
    })
}

/// Returns a cell as it is shown in a sentence.
pub(super) fn shown(cell: &str) -> String {
    if cell.chars().count() > 60 { cell.chars().take(59).chain(['…']).collect() } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sitroom_domain::Noun;

    fn read(noun: Noun, field: &str, cell: &str, style: &Style) -> Result<Json, Complaint> {
        value(noun.sheet().find_field(field).unwrap(), cell, style, &[])
    }

    #[test]
    fn cells_become_values_and_what_says_nothing_is_left_out() {
        let plain = Style::default();
        let gw = Style { gleditsch_ward: true, ..Style::default() };
        let comma = Style { decimals: Decimals::Comma, currency: Some("USD".into()), ..Style::default() };
        assert_eq!(read(Noun::Presence, "countries", "NA", &plain).unwrap(), json!(["NAM"]));
        assert_eq!(read(Noun::Presence, "countries", "432", &gw).unwrap(), json!(["MLI"]));
        assert_eq!(read(Noun::Presence, "staff", "NA", &plain).unwrap(), Json::Null);
        assert_eq!(read(Noun::Presence, "staff", "1.234,5", &comma).unwrap(), json!(1234.5));
        assert_eq!(read(Noun::Presence, "staff", "-99", &plain).unwrap(), Json::Null);
        assert_eq!(
            read(Noun::Fund, "asked", "1.250,50", &comma).unwrap(),
            json!({"amount": 1250.5, "currency": "USD"})
        );
        assert_eq!(read(Noun::Expert, "languages", "French, Arabic", &plain).unwrap(), json!(["fr", "ar"]));
        assert_eq!(read(Noun::Expert, "standby", "oui", &plain).unwrap(), json!(true));
        assert_eq!(read(Noun::Presence, "sources", "A; B", &plain).unwrap(), json!([{"source": "A; B"}]));
    }

    #[test]
    fn what_cannot_be_read_is_refused_with_a_remedy() {
        for (noun, field, cell) in [
            (Noun::Presence, "countries", "Atlantis"),
            (Noun::Presence, "staff", "-5"),
            (Noun::Presence, "staff", "many"),
            (Noun::Presence, "since", "03/04/2021"),
            (Noun::Election, "kind", "beauty contest"),
        ] {
            let complaint = read(noun, field, cell, &Style::default()).unwrap_err();
            assert!(complaint.field == field && !complaint.remedy.is_empty(), "{complaint:?}");
        }
    }
}
