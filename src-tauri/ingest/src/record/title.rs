//! The title of a record: its first one or two telling fields, in one line.

use std::collections::HashMap;
use std::hash::BuildHasher;

use sitroom_domain::country::find_by_iso3;
use sitroom_domain::record::Value;
use sitroom_domain::{CountryIndex, Iso3, Record, RecordId};

/// The most letters of a title.
const LONGEST: usize = 160;

/// Returns the records whose titles the title of this one is made of.
#[must_use]
pub fn link_titles_needed(record: &Record) -> Vec<RecordId> {
    let fields = record.noun.sheet().title.iter();
    fields.filter_map(|name| record.get(name)).flat_map(|value| value.links().iter().copied()).collect()
}

/// Returns the title of a record; `titles` gives those of [`link_titles_needed`].
#[must_use]
pub fn title_of<S: BuildHasher>(record: &Record, titles: &HashMap<RecordId, String, S>) -> String {
    let values = record.noun.sheet().title.iter().filter_map(|name| record.get(name));
    let parts: Vec<String> =
        values.map(|value| spoken(value, titles)).filter(|part| !part.is_empty()).take(2).collect();
    let title = if parts.is_empty() { record.noun.one().replace('_', " ") } else { parts.join(" · ") };
    if title.chars().count() > LONGEST { title.chars().take(LONGEST - 1).chain(['…']).collect() } else { title }
}

fn spoken<S: BuildHasher>(value: &Value, titles: &HashMap<RecordId, String, S>) -> String {
    let country = |iso3: &Iso3| {
        find_by_iso3(*iso3)
            .and_then(CountryIndex::country)
            .map_or_else(|| iso3.to_string(), |country| country.names.en.clone())
    };
    match value {
        Value::Text(text) => text.split_whitespace().collect::<Vec<_>>().join(" ").replace('_', " "),
        Value::Words(words) => words.join(", "),
        Value::When(when) => when.text.clone(),
        Value::Moment(moment) => moment.to_string(),
        Value::Countries(countries) => countries.iter().map(country).collect::<Vec<_>>().join(", "),
        Value::Place(place) => place.name.clone(),
        Value::Link(id) => titles.get(id).cloned().unwrap_or_default(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use sitroom_domain::{Marking, Noun};

    #[test]
    fn a_title_is_made_of_what_tells_most() {
        let id = RecordId(7);
        let values = json!({"partner": id, "role": "burden_sharing", "engagement": RecordId(8)});
        let record = Record::read(Noun::Participation, Marking::Unclassified, values.as_object().unwrap()).unwrap();
        assert_eq!(link_titles_needed(&record), [id]);
        assert_eq!(title_of(&record, &HashMap::from([(id, "ECOWAS".to_owned())])), "ECOWAS · burden sharing");
        assert_eq!(title_of(&Record::new(Noun::ArmedGroup), &HashMap::new()), "armed group");
    }
}
