//! The columns of ACLED in the order of its codebook. A table of facts.

use sitroom_domain::{DatePrecision, Event, LocationPrecision};

macro_rules! columns {
    ($($id:ident $name:literal)*) => {
        /// The place of a column in [`NAMES`].
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(usize)]
        pub(super) enum Column { $(#[doc = concat!("`", $name, "`.")] $id),* }

        /// All columns.
        pub(super) const NAMES: [&str; 31] = [$($name),*];
    };
}

columns! {
    EventIdCnty "event_id_cnty"
    EventDate "event_date"
    Year "year"
    TimePrecision "time_precision"
    DisorderType "disorder_type"
    EventType "event_type"
    SubEventType "sub_event_type"
    Actor1 "actor1"
    AssocActor1 "assoc_actor_1"
    Inter1 "inter1"
    Actor2 "actor2"
    AssocActor2 "assoc_actor_2"
    Inter2 "inter2"
    Interaction "interaction"
    CivilianTargeting "civilian_targeting"
    Iso "iso"
    Region "region"
    Country "country"
    Admin1 "admin1"
    Admin2 "admin2"
    Admin3 "admin3"
    Location "location"
    Latitude "latitude"
    Longitude "longitude"
    GeoPrecision "geo_precision"
    Source "source"
    SourceScale "source_scale"
    Notes "notes"
    Fatalities "fatalities"
    Tags "tags"
    Timestamp "timestamp"
}

/// Columns that are kept as they are, because no typed field holds them.
pub(super) const OTHER: [Column; 15] = [
    Column::DisorderType,
    Column::EventType,
    Column::SubEventType,
    Column::AssocActor1,
    Column::Inter1,
    Column::AssocActor2,
    Column::Inter2,
    Column::Interaction,
    Column::CivilianTargeting,
    Column::Admin3,
    Column::Source,
    Column::SourceScale,
    Column::Notes,
    Column::Tags,
    Column::Timestamp,
];

/// Returns an event as a row of ACLED, to be listed or mended; empty fields are left out.
pub fn official_row(event: &Event) -> Vec<(&'static str, String)> {
    let degrees = |e7: i32| format!("{}", f64::from(e7) / 1e7);
    let time = match event.date_precision {
        DatePrecision::Day => "1",
        DatePrecision::Week => "2",
        DatePrecision::Month => "3",
        _ => "",
    };
    let place = match event.location_precision {
        LocationPrecision::Exact => "1",
        LocationPrecision::Near => "2",
        LocationPrecision::Province => "3",
        _ => "",
    };
    let country = event.country.country();
    let typed = [
        (Column::EventIdCnty, event.source_key.clone()),
        (Column::EventDate, event.first_day.to_string()),
        (Column::Year, event.first_day.ymd().0.to_string()),
        (Column::TimePrecision, time.to_owned()),
        (Column::Actor1, event.side_a.clone()),
        (Column::Actor2, event.side_b.clone()),
        (Column::Iso, country.and_then(|country| country.m49).map(|number| number.to_string()).unwrap_or_default()),
        (Column::Country, country.map(|country| country.names.en.clone()).unwrap_or_default()),
        (Column::Admin1, event.adm_1.clone()),
        (Column::Admin2, event.adm_2.clone()),
        (Column::Location, event.place.clone()),
        (Column::Latitude, degrees(event.latitude_e7)),
        (Column::Longitude, degrees(event.longitude_e7)),
        (Column::GeoPrecision, place.to_owned()),
        (Column::Fatalities, event.deaths.best.map(|deaths| deaths.to_string()).unwrap_or_default()),
    ];
    let mut row: Vec<(&'static str, String)> =
        typed.into_iter().map(|(column, value)| (NAMES[column as usize], value)).collect();
    row.retain(|(_, value)| !value.is_empty());
    for (name, value) in event.other.iter() {
        if !row.iter().any(|(known, _)| *known == name) {
            row.push((name, value.to_owned()));
        }
    }
    row.sort_by_key(|(name, _)| NAMES.iter().position(|known| known == name));
    row
}
