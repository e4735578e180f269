//! Partners by country: where each is on a day, what each takes part in, and when engagements that go on were visited.

use rusqlite::types::Value;
use rusqlite::{Row, params_from_iter};
use sitroom_domain::{Day, Iso3, Marking, RecordId};

use super::lane::{GOES_ON, InCountries, marks};
use super::row::marking_of;
use crate::{Store, StoreError};

/// How often a partner is in a country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresenceCount {
    /// The partner.
    pub partner: RecordId,
    /// The country.
    pub country: Iso3,
    /// Presences there on the day.
    pub presences: u32,
    /// Since when by the oldest of them, as it was written; empty where nobody knows.
    pub since: String,
    /// How many of them began before the day of doubt, or at an unknown day, and have no recorded end.
    pub doubtful: u32,
    /// The highest marking of them.
    pub marking: Marking,
}

/// Where a partner is in a country: one place, or what is known of the country only.
#[derive(Debug, Clone, PartialEq)]
pub struct PresenceSpot {
    /// The partner.
    pub partner: RecordId,
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: String,
    /// The country.
    pub country: Iso3,
    /// Longitude and latitude of the place in degrees; `None` where only its name is known, or not even that.
    pub at: Option<[f64; 2]>,
    /// How well the place is known, in the word of its stored form; empty where nobody says.
    pub precision: String,
    /// Presences there on the day.
    pub presences: u32,
    /// How many of them began before the day of doubt, or at an unknown day, and have no recorded end.
    pub doubtful: u32,
}

/// A partner in an engagement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participant {
    /// The partner.
    pub partner: RecordId,
    /// Title of the engagement.
    pub engagement: String,
    /// Its role there, a choice of the sheet.
    pub role: String,
    /// The marking of the engagement, or the higher one of its part in it.
    pub marking: Marking,
}

/// Visits of an engagement that goes on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct VisitRow {
    /// The engagement.
    pub engagement: RecordId,
    /// First possible day.
    pub first: Day,
    /// Last possible day.
    pub last: Day,
    /// How many visits it stands for.
    pub count: f64,
}

/// From the engagements of a country to the partners in them. Countries and links are of what is not deleted; the joins are
/// crossed so that the search goes from the few of the country to what belongs to them.
const PARTICIPATIONS: &str = "FROM record_country AS c
     CROSS JOIN record AS whole ON whole.number = c.number
     CROSS JOIN record_link AS link
         ON link.target = whole.id AND link.noun = 'participation' AND link.field = 'engagement'
     CROSS JOIN record_link AS partner
         ON partner.number = link.number AND partner.noun = 'participation' AND partner.field = 'partner'";

impl Store {
    /// Counts the presences of each partner in each country on a day. One whose days nobody knows is there; one without a
    /// recorded end that began before `doubted_before` is there too, and counted as doubtful beside.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn count_presences(
        &self,
        countries: Option<&[Iso3]>,
        as_of: Day,
        doubted_before: Day,
    ) -> Result<Vec<PresenceCount>, StoreError> {
        // With one `min` and no `max`, the text comes from the row that has it.
        let sql = format!(
            "SELECT link.target, c.country, count(*), min(r.first_day), json_extract(r.body, '$.since.text'),
             sum(r.last_day IS NULL AND coalesce(r.first_day < ?, 1)),
             CASE WHEN sum(r.marking > 1) > 0 THEN 2 ELSE sum(r.marking) > 0 END
             FROM record_country AS c
             CROSS JOIN record AS r ON r.number = c.number
             CROSS JOIN record_link AS link ON link.number = r.number AND link.field = 'partner'
             WHERE c.noun = 'presence' AND (r.first_day IS NULL OR r.first_day <= ?)
             AND (r.last_day IS NULL OR r.last_day >= ?) {}
             GROUP BY link.target, c.country",
            within(countries)
        );
        let day = |day: Day| Value::from(i64::from(day.0));
        self.partner_rows(&sql, [day(doubted_before), day(as_of), day(as_of)], countries, |row| {
            Ok(PresenceCount {
                partner: RecordId(u128::from_be_bytes(row.get(0)?)),
                country: country(row, 1)?,
                presences: row.get(2)?,
                since: row.get::<_, Option<String>>(4)?.unwrap_or_default(),
                doubtful: row.get(5)?,
                marking: marking_of(row.get(6)?),
            })
        })
    }

    /// Returns where each partner is in some countries on a day, by partner, country and place; what counts as there and as
    /// doubtful is as in [`Store::count_presences`].
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_presence_spots(
        &self,
        countries: &[Iso3],
        as_of: Day,
        doubted_before: Day,
    ) -> Result<Vec<PresenceSpot>, StoreError> {
        let sql = format!(
            "SELECT link.target, coalesce(partner.title, ''), coalesce(json_extract(partner.body, '$.kind'), ''), c.country,
             json_extract(r.body, '$.place.lon'), json_extract(r.body, '$.place.lat'),
             coalesce(json_extract(r.body, '$.place.precision'), ''), count(*),
             sum(r.last_day IS NULL AND coalesce(r.first_day < ?, 1))
             FROM record_country AS c
             CROSS JOIN record AS r ON r.number = c.number
             CROSS JOIN record_link AS link ON link.number = r.number AND link.field = 'partner'
             LEFT JOIN record AS partner ON partner.id = link.target
             WHERE c.noun = 'presence' AND (r.first_day IS NULL OR r.first_day <= ?)
             AND (r.last_day IS NULL OR r.last_day >= ?) {}
             GROUP BY 1, 4, 5, 6, 7 ORDER BY 2, 1, 4, 5, 6, 7",
            within(Some(countries))
        );
        let day = |day: Day| Value::from(i64::from(day.0));
        self.partner_rows(&sql, [day(doubted_before), day(as_of), day(as_of)], Some(countries), |row| {
            let (lon, lat): (Option<f64>, Option<f64>) = (row.get(4)?, row.get(5)?);
            Ok(PresenceSpot {
                partner: RecordId(u128::from_be_bytes(row.get(0)?)),
                name: row.get(1)?,
                kind: row.get(2)?,
                country: country(row, 3)?,
                at: lon.zip(lat).map(|(lon, lat)| [lon, lat]),
                precision: row.get(6)?,
                presences: row.get(7)?,
                doubtful: row.get(8)?,
            })
        })
    }

    /// Returns how many presences ended in some countries in a period, before its last day; countries without one are
    /// left out.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn count_ended_presences(
        &self,
        countries: &[Iso3],
        since: Day,
        until: Day,
    ) -> Result<Vec<(Iso3, u32)>, StoreError> {
        let sql = format!(
            "SELECT c.country, count(DISTINCT r.number)
             FROM record_country AS c
             CROSS JOIN record AS r ON r.number = c.number
             WHERE c.noun = 'presence' AND r.last_day >= ? AND r.last_day < ? {}
             GROUP BY 1 ORDER BY 1",
            within(Some(countries))
        );
        let days = [since, until].map(|day| Value::from(i64::from(day.0)));
        self.partner_rows(&sql, days, Some(countries), |row| Ok((country(row, 0)?, row.get(1)?)))
    }

    /// Returns which partners take part in engagements of a country that begin on a day or before it.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_participants(&self, country: Iso3, as_of: Day) -> Result<Vec<Participant>, StoreError> {
        let only = [country];
        let sql = format!(
            "SELECT partner.target, whole.title, coalesce(json_extract(part.body, '$.role'), ''),
             max(whole.marking, part.marking)
             {PARTICIPATIONS} CROSS JOIN record AS part ON part.number = link.number
             WHERE c.noun = 'engagement' AND whole.first_day <= ? {}
             ORDER BY whole.first_day DESC, whole.title",
            within(Some(&only))
        );
        self.partner_rows(&sql, [Value::from(i64::from(as_of.0))], Some(&only), |row| {
            Ok(Participant {
                partner: RecordId(u128::from_be_bytes(row.get(0)?)),
                engagement: row.get(1)?,
                role: row.get(2)?,
                marking: marking_of(row.get(3)?),
            })
        })
    }

    /// Returns each partner that takes part in an engagement, with a country of the engagement, once: engagements of some
    /// countries that begin on a day or before it.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_participating(
        &self,
        countries: Option<&[Iso3]>,
        as_of: Day,
    ) -> Result<Vec<(RecordId, Iso3)>, StoreError> {
        let sql = format!(
            "SELECT DISTINCT partner.target, c.country {PARTICIPATIONS}
             WHERE c.noun = 'engagement' AND whole.first_day <= ? {}",
            within(countries)
        );
        self.partner_rows(&sql, [Value::from(i64::from(as_of.0))], countries, |row| {
            Ok((RecordId(u128::from_be_bytes(row.get(0)?)), country(row, 1)?))
        })
    }

    /// Returns the visits up to a day of engagements that go on on it.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn list_visits_of_going_on(&self, countries: Option<&[Iso3]>, as_of: Day) -> Result<Vec<VisitRow>, StoreError> {
        let inside = InCountries::of(countries, "engagement");
        let sql = format!(
            "SELECT link.target, r.first_day, coalesce(r.last_day, r.first_day), coalesce(json_extract(r.body, '$.count'), 1)
             FROM record_link AS link CROSS JOIN record AS r ON r.number = link.number
             WHERE link.noun = 'visit' AND link.field = 'engagement' AND r.first_day <= ?
             AND link.target IN (SELECT id FROM record WHERE noun = 'engagement' AND deleted = 0 AND first_day <= ?
                                 AND {GOES_ON} {})
             ORDER BY link.target, r.first_day",
            inside.sql
        );
        let day = Value::from(i64::from(as_of.0));
        self.read(|connection| {
            let mut statement = connection.prepare_cached(&sql)?;
            let values = [day.clone(), day.clone(), day].into_iter().chain(inside.values);
            let rows = statement.query_map(params_from_iter(values), |row| {
                Ok(VisitRow {
                    engagement: RecordId(u128::from_be_bytes(row.get(0)?)),
                    first: Day(row.get(1)?),
                    last: Day(row.get(2)?),
                    count: row.get::<_, f64>(3)?.max(1.0),
                })
            })?;
            rows.collect()
        })
    }

    fn partner_rows<T, const N: usize>(
        &self,
        sql: &str,
        days: [Value; N],
        countries: Option<&[Iso3]>,
        read: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, StoreError> {
        self.read(|connection| {
            let named = countries.into_iter().flatten().map(|country| Value::from(country.to_string()));
            let mut statement = connection.prepare_cached(sql)?;
            statement.query_map(params_from_iter(days.into_iter().chain(named)), |row| read(row))?.collect()
        })
    }
}

fn within(countries: Option<&[Iso3]>) -> String {
    countries.map_or_else(String::new, |countries| format!("AND c.country IN ({})", marks(countries)))
}

fn country(row: &Row<'_>, column: usize) -> rusqlite::Result<Iso3> {
    let text = row.get_ref(column)?.as_str()?.to_owned();
    text.parse().map_err(|_| {
        let why = format!("{text} is no country");
        rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, why.into())
    })
}
