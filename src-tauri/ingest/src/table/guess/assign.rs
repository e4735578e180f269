//! Which column is which field of one noun, by what the columns are called and by what all their cells are.

use std::collections::{BTreeMap, HashSet};

use sitroom_domain::country::fold;
use sitroom_domain::record::{Field, FieldKind};
use sitroom_domain::{FieldSource, Noun, kept, phrase};

use crate::table::cells::is_nothing;
use crate::table::column::Column;
use crate::table::fit::{self, CountryFit};
use crate::table::survey::Survey;
use crate::table::{choices, days, headers, numbers, words};

/// From how many different cells on a column is none of choices.
const MOST_CHOICES: usize = 120;

/// What the columns are, whatever the noun.
pub(super) struct Facts {
    countries: Vec<CountryFit>,
    /// How large a part of each column is days.
    days: Vec<f64>,
    /// Longitude and latitude.
    point: Option<(usize, usize)>,
}

/// The fields of a noun with their columns.
#[derive(Default)]
pub(super) struct Assigned {
    pub(super) fields: BTreeMap<String, FieldSource>,
    pub(super) gleditsch_ward: bool,
    /// How many columns speak for the noun.
    pub(super) count: u32,
    /// How many of them do so by a name that is the field's own.
    pub(super) plain: u32,
    /// How many fields that each record needs have no column.
    pub(super) missing: usize,
    pub(super) notes: Vec<String>,
}

impl Facts {
    pub(super) fn of(survey: &Survey) -> Self {
        let countries = survey.columns.iter().map(fit::of_countries).collect();
        let days = survey.columns.iter().map(|column| column.share(days::is_when)).collect();
        let axis = |is: fn(&str) -> bool, most: f64| {
            survey.columns.iter().position(|column| {
                let last = column.name.rsplit(" / ").next().unwrap_or_default();
                let within = |cell: &str| numbers::degrees(cell).is_some_and(|degrees| degrees.abs() <= most);
                (is(&fold(&column.name)) || is(&fold(last)))
                    && column.share(|cell| is_nothing(cell) || within(cell)) >= fit::ENOUGH
            })
        };
        let point = axis(words::is_longitude, 180.0).zip(axis(words::is_latitude, 90.0));
        Self { countries, days, point }
    }
}

/// One column that may be one field.
struct Candidate {
    strength: u32,
    field: &'static Field,
    at: usize,
    /// The place of the column's name among those of the field; of countries, how few of its cells are none.
    order: usize,
}

/// Returns which column is which field of a noun.
pub(super) fn assign(noun: Noun, survey: &Survey, facts: &Facts) -> Assigned {
    let mut assigned = Assigned::default();
    let mut taken: HashSet<usize> = facts.point.iter().flat_map(|(lon, lat)| [*lon, *lat]).collect();
    // A marking is read wherever it stands, and is no field itself.
    taken.extend((0..survey.columns.len()).filter(|at| is_marking(&survey.columns[*at])));
    let mut columns: BTreeMap<&str, Vec<(usize, usize)>> = BTreeMap::new();
    for one in candidates(noun, survey, facts) {
        let several = matches!(one.field.kind, FieldKind::Place | FieldKind::Countries | FieldKind::Link(_));
        let had = columns.entry(one.field.name).or_default();
        if taken.contains(&one.at) || !(had.is_empty() || several && one.strength >= 3) {
            continue;
        }
        taken.insert(one.at);
        if had.is_empty() {
            assigned.count += u32::from(!matches!(one.field.name, "note" | "sources" | "about"));
            assigned.plain += u32::from(one.strength >= 3 && one.field.required);
        }
        had.push((one.order, one.at));
    }
    columns.retain(|_, had| !had.is_empty());
    by_content(noun, survey, facts, &mut columns, &mut taken, &mut assigned);
    for (name, mut had) in columns {
        had.sort_unstable();
        let named = had.iter().map(|(_, at)| survey.columns[*at].name.clone()).collect();
        assigned.fields.insert(name.to_owned(), FieldSource { columns: named, ..FieldSource::default() });
    }
    place(noun, survey, facts, &mut assigned);
    meanings(noun, survey, &mut assigned);
    assigned.gleditsch_ward = gleditsch_ward(survey, facts, &assigned);
    assigned.missing = missing(noun, facts, &assigned);
    assigned
}

/// Returns every column that may be a field, the plainest first.
fn candidates(noun: Noun, survey: &Survey, facts: &Facts) -> Vec<Candidate> {
    let mut found = Vec::new();
    for field in noun.sheet().fields() {
        for (at, column) in survey.columns.iter().enumerate().filter(|(_, column)| column.filled > 0) {
            let strength = headers::strength(field, &column.name);
            if strength == 0 {
                continue;
            }
            let share = match field.kind {
                FieldKind::Countries => facts.countries[at].share,
                FieldKind::When => facts.days[at].max(fit::of_field(field, column)),
                _ => fit::of_field(field, column),
            };
            // A name that only sounds like a field's needs cells that can be nothing else.
            let telling = !matches!(
                field.kind,
                FieldKind::Text | FieldKind::Prose | FieldKind::Words | FieldKind::Citations | FieldKind::Money
            );
            let least = if matches!(field.kind, FieldKind::Countries) && strength < 3 { 0.7 } else { fit::ENOUGH };
            if share < least || strength < 2 && !telling {
                continue;
            }
            let order = match field.kind {
                FieldKind::Countries => {
                    ((1.0 - share) * 1000.0) as usize * 2 + usize::from(facts.countries[at].numeric)
                }
                _ => headers::order(field, &column.name),
            };
            found.push(Candidate { strength, field, at, order });
        }
    }
    let rank = |one: &Candidate| (std::cmp::Reverse(one.strength), !one.field.required, one.order, one.at);
    found.sort_by_key(rank);
    found
}

/// Finds columns by their cells alone, for the first day and the countries that a record needs.
fn by_content(
    noun: Noun,
    survey: &Survey,
    facts: &Facts,
    columns: &mut BTreeMap<&str, Vec<(usize, usize)>>,
    taken: &mut HashSet<usize>,
    assigned: &mut Assigned,
) {
    for field in noun.sheet().fields().filter(|field| field.required) {
        if columns.contains_key(field.name) {
            continue;
        }
        let free = |at: &usize| !taken.contains(at) && survey.columns[*at].filled > 0;
        let all = (0..survey.columns.len()).filter(free);
        let found = match field.kind {
            FieldKind::When => all.into_iter().find(|at| facts.days[*at] >= 0.9),
            FieldKind::Countries => {
                all.into_iter().find(|at| facts.countries[*at].share >= 0.9 && !facts.countries[*at].numeric)
            }
            _ => None,
        };
        if let Some(at) = found {
            columns.insert(field.name, vec![(0, at)]);
            taken.insert(at);
            assigned.count += 1;
        }
    }
}

/// Gives the first place of the noun the point that the table has.
fn place(noun: Noun, survey: &Survey, facts: &Facts, assigned: &mut Assigned) {
    let field = noun.sheet().fields().find(|field| matches!(field.kind, FieldKind::Place));
    let Some((field, (lon, lat))) = field.zip(facts.point) else { return };
    if !assigned.fields.contains_key(field.name) {
        assigned.count += 1;
    }
    let source = assigned.fields.entry(field.name.to_owned()).or_default();
    source.longitude.clone_from(&survey.columns[lon].name);
    source.latitude.clone_from(&survey.columns[lat].name);
}

/// Says what the cells of choices mean, where they say it in other words; and takes a choice that a column's name states.
fn meanings(noun: Noun, survey: &Survey, assigned: &mut Assigned) {
    for field in noun.sheet().fields() {
        let FieldKind::Choice(options) = field.kind else { continue };
        let Some(source) = assigned.fields.get_mut(field.name) else {
            let mut others = survey.columns.iter().filter(|column| !is_marking(column));
            let stated = others.find_map(|column| choices::stated(&column.name, options));
            if let Some(choice) = stated.filter(|_| field.required && field.name == "kind") {
                let constant = FieldSource { constant: choice.to_owned(), ..FieldSource::default() };
                assigned.fields.insert(field.name.to_owned(), constant);
            }
            continue;
        };
        let Some(column) = source.columns.first().and_then(|name| find(survey, name)) else { continue };
        if column.more || column.distinct.len() > MOST_CHOICES {
            continue;
        }
        let mut unknown = Vec::new();
        for cell in column.distinct.iter().filter(|cell| !is_nothing(cell)) {
            match choices::meant(&column.name, cell, options) {
                Some(choice) if fold(choice) == fold(cell) => {}
                Some(choice) => drop(source.meanings.insert(cell.clone(), choice.to_owned())),
                None => unknown.push(cell.clone()),
            }
        }
        let other = options.contains(&"other").then_some("other");
        if unknown.is_empty() || field.required && other.is_none() {
            continue;
        }
        let shown: Vec<&str> = unknown.iter().map(String::as_str).take(6).collect();
        let taken = other.map_or(phrase!("are left out"), |_| phrase!("are taken as “other”"));
        assigned.notes.push(kept!(
            "In column “{}”, {} mean none of the choices of {} and {taken}.",
            column.name,
            shown.join(", "),
            field.name
        ));
        for cell in unknown {
            source.meanings.insert(cell, other.unwrap_or_default().to_owned());
        }
    }
}

/// Tells whether numbers of countries are Gleditsch and Ward's: a column says so, or only so they are countries.
fn gleditsch_ward(survey: &Survey, facts: &Facts, assigned: &Assigned) -> bool {
    let named = assigned.fields.get("countries").map(|source| source.columns.as_slice()).unwrap_or_default();
    named.iter().any(|name| {
        let Some(at) = survey.columns.iter().position(|column| column.name == *name) else { return false };
        let (countries, folded) = (&facts.countries[at], fold(name));
        let says_m49 = folded.contains("m49") || folded.contains("iso");
        let says_gw = folded.contains("gw") || folded.contains("cow") || folded == "countryid";
        countries.numeric && !says_m49 && (says_gw && countries.by_gw >= 0.5 || countries.by_gw > countries.by_m49)
    })
}

fn missing(noun: Noun, facts: &Facts, assigned: &Assigned) -> usize {
    let sheet = noun.sheet();
    let has = |name: &str| assigned.fields.contains_key(name);
    let required = |name: &str| sheet.find_field(name).is_some_and(|field| field.required);
    let makes_name = required("kind") && has("kind") && required(sheet.since) && has(sheet.since) && has("countries");
    let placed = facts.point.is_some() && sheet.fields().any(|field| matches!(field.kind, FieldKind::Place));
    let derived = |name: &str| name == "name" && makes_name || name == "countries" && placed;
    sheet.fields().filter(|field| field.required && !has(field.name) && !derived(field.name)).count()
}

fn is_marking(column: &Column) -> bool {
    headers::is_marking(&column.name)
}

fn find<'s>(survey: &'s Survey, name: &str) -> Option<&'s Column> {
    survey.columns.iter().find(|column| column.name == name)
}
