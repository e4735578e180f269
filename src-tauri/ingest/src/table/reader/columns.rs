//! Columns of a mapping in the table that is read: where each stands and how its cells are read.

use sitroom_domain::country::fold;
use sitroom_domain::record::Field;
use sitroom_domain::{Mapping, Noun};

use crate::IngestError;
use crate::table::cells::Style;
use crate::table::headers;
use crate::table::survey::Survey;

/// Tells whether a column holds short names, which several may share.
pub(super) fn is_acronym(column: &str) -> bool {
    let folded = fold(column);
    folded.contains("acronym") || folded.contains("abbrev") || folded.contains("sigle")
}

/// Returns the place of a column by its name.
pub(super) fn position(names: &[String], column: &str, strict: bool) -> Result<Option<usize>, IngestError> {
    let exact = names.iter().position(|name| name == column);
    let found = exact.or_else(|| names.iter().position(|name| fold(name) == fold(column) && !fold(name).is_empty()));
    if found.is_none() && strict {
        let known: Vec<&str> = names.iter().map(String::as_str).take(40).collect();
        return Err(IngestError::NoColumn { column: column.to_owned(), known: known.join(", ") });
    }
    Ok(found)
}

/// Returns how the cells of a column are read, by all that the column shows.
pub(super) fn style(mapping: &Mapping, survey: &Survey, at: usize) -> Style {
    let Some(column) = survey.columns.get(at) else { return Style::default() };
    Style {
        days: column.days.style(mapping.date_order),
        decimals: column.numbers.decimals(survey.numbers),
        gleditsch_ward: mapping.gleditsch_ward,
        currency: headers::currency(&column.name),
        column: column.name.clone(),
    }
}

/// Returns what else a table says of the records that a field names: columns whose names begin as its own does, such as
/// `org_acronym` beside `org_name`.
pub(super) fn extras(
    noun: Noun,
    mapping: &Mapping,
    names: &[String],
    columns: &[(usize, Style)],
) -> Vec<(&'static Field, usize)> {
    let Some(first) = columns.first().and_then(|(at, _)| headers::parts(&names[*at]).into_iter().next()) else {
        return Vec::new();
    };
    let wanted = noun.sheet().fields().filter(|field| matches!(field.name, "acronym" | "kind" | "website"));
    let used = |at: usize| {
        mapping.fields.iter().any(|(_, source)| source.columns.contains(&names[at]))
            && !columns.iter().any(|(own, _)| *own == at)
    };
    wanted
        .filter_map(|field| {
            let like = |at: &usize| {
                !used(*at)
                    && headers::parts(&names[*at]).first() == Some(&first)
                    && headers::strength(field, &names[*at]) >= 2
            };
            (0..names.len()).find(like).map(|at| (field, at))
        })
        .collect()
}
