//! Whether the cells of a column can be what a field holds, and which countries they name.

use sitroom_domain::Iso3;
use sitroom_domain::record::{Field, FieldKind};

use super::cells::is_nothing;
use super::column::Column;
use super::{choices, days, numbers};
use crate::record::find_country;

/// How many of a column's different cells must fit.
pub(super) const ENOUGH: f64 = 0.5;

/// How countries are written in a column.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct CountryFit {
    /// The larger share of the two readings.
    pub(super) share: f64,
    /// Share of cells that name countries where numbers are Gleditsch and Ward's.
    pub(super) by_gw: f64,
    /// Share where they are M49.
    pub(super) by_m49: f64,
    /// Whether its cells are numbers.
    pub(super) numeric: bool,
}

/// Returns how large a part of a column's different cells a field could hold.
pub(super) fn of_field(field: &Field, column: &Column) -> f64 {
    let said = |holds: &dyn Fn(&str) -> bool| {
        let meaning: Vec<&String> = column.distinct.iter().filter(|cell| !is_nothing(cell)).collect();
        if meaning.is_empty() {
            return 0.0;
        }
        meaning.iter().filter(|cell| holds(cell)).count() as f64 / meaning.len() as f64
    };
    match field.kind {
        FieldKind::When => said(&days::is_when),
        FieldKind::Moment => said(&|cell| days::moment(cell, days::DayStyle::default()).is_ok() || days::is_when(cell)),
        FieldKind::Countries => of_countries(column).share,
        FieldKind::Number => {
            said(&|cell| numbers::number(cell, column.numbers.decimals(column.numbers)).is_some_and(|one| one >= 0.0))
        }
        FieldKind::Money => said(&|cell| cell.contains(|letter: char| letter.is_ascii_digit())),
        FieldKind::Choice(options) => said(&|cell| choices::meant(&column.name, cell, options).is_some()),
        FieldKind::Choices(options) => {
            let all = |cell: &str| split(cell).any(|part| choices::meant(&column.name, part, options).is_some());
            said(&all)
        }
        FieldKind::Flag => said(&|cell| super::cells::flag(cell).is_some()),
        FieldKind::Place | FieldKind::Places | FieldKind::Link(_) | FieldKind::Links(_) => {
            // A place or a name is a word; a column of numbers or codes of machines is none, and a continent is no place.
            if matches!(field.kind, FieldKind::Place) && said(&is_continent) > ENOUGH {
                return 0.0;
            }
            said(&|cell| cell.contains(char::is_alphabetic) && cell.chars().count() <= 200)
        }
        FieldKind::Text | FieldKind::Prose | FieldKind::Words | FieldKind::Citations => {
            if column.filled > 0 {
                1.0
            } else {
                0.0
            }
        }
    }
}

/// Tells whether a cell names a part of the world, as data sets of all countries do.
fn is_continent(cell: &str) -> bool {
    const PARTS: [&str; 10] = [
        "africa",
        "asia",
        "europe",
        "americas",
        "america",
        "oceania",
        "middleeast",
        "northamerica",
        "southamerica",
        "afrique",
    ];
    PARTS.contains(&sitroom_domain::country::fold(cell).as_str())
}

/// Returns how a column names countries.
pub(super) fn of_countries(column: &Column) -> CountryFit {
    let names = |gw: bool| move |cell: &str| countries(cell, gw).is_some();
    let by_gw = column.share(names(true));
    let by_m49 = column.share(names(false));
    let numeric = column.share(|cell| split(cell).all(|part| whole(part).parse::<u16>().is_ok())) > ENOUGH;
    CountryFit { share: by_gw.max(by_m49), by_gw, by_m49, numeric }
}

/// Returns the countries of a cell; `None` where a part of it names none.
pub(super) fn countries(cell: &str, gw: bool) -> Option<Vec<Iso3>> {
    if let Some(one) = find_country(whole(cell), gw) {
        return Some(vec![one]);
    }
    for parts in
        [cell.split([';', '|', '\n', '/']).collect::<Vec<_>>(), cell.split([';', '|', '\n', '/', ',', '&']).collect()]
    {
        let mut found: Vec<Iso3> = parts.iter().filter_map(|part| find_country(whole(part.trim()), gw)).collect();
        if parts.len() > 1 && found.len() == parts.len() {
            found.dedup();
            return Some(found);
        }
    }
    // “Mali and Niger”, “Mali et Niger”.
    for word in [" and ", " et ", " y ", " и "] {
        let parts: Vec<&str> = cell.split(word).collect();
        let found: Vec<Iso3> = parts.iter().filter_map(|part| find_country(part.trim(), gw)).collect();
        if parts.len() > 1 && found.len() == parts.len() {
            return Some(found);
        }
    }
    None
}

/// Returns a number without the decimals that a spreadsheet gave it.
fn whole(text: &str) -> &str {
    let text = text.trim();
    text.strip_suffix(".0").filter(|number| number.parse::<u16>().is_ok()).unwrap_or(text)
}

/// Returns the parts of a cell that holds a list.
pub(super) fn split(cell: &str) -> impl Iterator<Item = &str> {
    cell.split([';', '|', '\n', ',', '/']).map(str::trim).filter(|part| !part.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(cell: &str, gw: bool) -> String {
        let codes = countries(cell, gw).unwrap_or_default();
        codes.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn cells_name_one_country_or_several_in_any_script_or_code() {
        for (cell, gw, wanted) in [
            ("ML", false, "MLI"),
            ("466", false, "MLI"),
            ("432.0", true, "MLI"),
            ("710, 750", true, "CHN IND"),
            ("Мали; Нигер", false, "MLI NER"),
            ("مالي", false, "MLI"),
            ("Mali and Niger", false, "MLI NER"),
            ("Congo, Democratic Republic of the", false, "COD"),
            ("Mali, Atlantis", false, ""),
        ] {
            assert_eq!(codes(cell, gw), wanted, "{cell}");
        }
    }
}
