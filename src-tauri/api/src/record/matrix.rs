//! Who is where, and who can do what (S/2011/552, §52, 69).

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use sitroom_analysis::ability::{self, CAPABILITIES, Capability, DOUBTED_AFTER_DAYS, abilities, holds_on};
use sitroom_domain::record::Value;
use sitroom_domain::{Area, Day, Iso3, Marking, Noun, Record, RecordId};
use sitroom_store::{PresenceCount, RecordQuery, StoredRecord};

use super::cards::titles;
use super::lists::countries_of;
use crate::contract::fault::Fault;
use crate::contract::matrix::{Ability, Matrix, MatrixCell, MatrixRow, PartnerLine};
use crate::desk::{Desk, Room};
use crate::imports::today;

/// The most partners of a matrix, and of a country.
const MOST_ROWS: usize = 500;
const MOST_LINES: usize = 300;

impl Desk {
    /// Returns partner by country by capability on a day, today without one. Only partners that are there, can do something
    /// there or take part in something there stand in it, those with most presence first.
    pub fn get_matrix(&self, area: &Area, as_of: Option<Day>) -> Result<Matrix, Fault> {
        let room = self.room();
        room.open_casebook()?;
        let as_of = as_of.unwrap_or_else(today);
        let countries = countries_of(area, Some(as_of), Some(as_of))?;
        let active = room.store.list_participating(countries.as_deref(), as_of)?.into_iter().collect();
        let partners = Partners::of(&room, countries, as_of, active)?;
        let mut ids = partners.ordered(&room)?;
        let there = partners.countries.iter().map(|country| partners.fully_there(&ids, *country)).collect();
        ids.truncate(MOST_ROWS);
        let cell = |id: RecordId, country: Iso3| MatrixCell {
            presences: partners.presences(id, country),
            last_known: partners.is_last_known(id, country),
            can: partners.can(id, country).map(Ability::from),
        };
        let rows = Partners::named(&room, &ids)?.into_iter().map(|partner| {
            let cells = partners.countries.iter().map(|country| cell(partner.id, *country)).collect();
            let kind = partner.record.text("kind").to_owned();
            MatrixRow { id: partner.id, title: partner.title, kind, cells }
        });
        Ok(Matrix {
            as_of: as_of.to_string(),
            rows: rows.collect(),
            countries: partners.countries.iter().map(ToString::to_string).collect(),
            there,
        })
    }
}

/// The partners of a country.
pub(crate) struct CountryPartners {
    pub(crate) lines: Vec<PartnerLine>,
    pub(crate) more: u32,
    pub(crate) gaps: Vec<String>,
}

impl Room {
    /// Returns who is in a country and what each can do, then who can act without being there.
    pub(crate) fn partners_of(&self, country: Iso3, as_of: Day) -> Result<CountryPartners, Fault> {
        let mut roles: HashMap<RecordId, Vec<(String, String)>> = HashMap::new();
        let mut markings: HashMap<RecordId, Marking> = HashMap::new();
        for part in self.store.list_participants(country, as_of)? {
            let marking = markings.entry(part.partner).or_insert(part.marking);
            *marking = part.marking.max(*marking);
            roles.entry(part.partner).or_default().push((part.engagement, part.role));
        }
        let active = roles.keys().map(|partner| (*partner, country)).collect();
        let partners = Partners::of(self, Some(vec![country]), as_of, active)?;
        let mut ids = partners.ordered(self)?;
        let all: Vec<[ability::Ability; 6]> = ids.iter().map(|id| partners.can(*id, country)).collect();
        let gaps = ability::gaps(&all).into_iter().map(str::to_owned).collect();
        let more = ids.len().saturating_sub(MOST_LINES) as u32;
        ids.truncate(MOST_LINES);
        let lines = Partners::named(self, &ids)?.into_iter().map(|partner| {
            let id = partner.id;
            let there = partners.there.get(&(id, country));
            let told = [there.map(|there| there.marking), markings.get(&id).copied(), partners.marking_of(id)];
            PartnerLine {
                id,
                marking: told.into_iter().flatten().fold(partner.record.marking, Marking::max),
                kind: partner.record.text("kind").to_owned(),
                title: partner.title,
                present: there.is_some(),
                since: there.map(|there| there.since.clone()).unwrap_or_default(),
                presences: partners.presences(id, country),
                last_known: partners.is_last_known(id, country),
                can: partners.can(id, country).map(Ability::from),
                roles: roles.remove(&id).unwrap_or_default(),
            }
        });
        Ok(CountryPartners { lines: lines.collect(), more, gaps })
    }
}

/// What is known of partners in some countries on a day.
struct Partners {
    countries: Vec<Iso3>,
    as_of: Day,
    there: HashMap<(RecordId, Iso3), PresenceCount>,
    capabilities: HashMap<RecordId, Vec<Capability>>,
    /// The highest marking of the capabilities of each.
    able_markings: HashMap<RecordId, Marking>,
    /// Who takes part in something, and where.
    active: HashSet<(RecordId, Iso3)>,
}

impl Partners {
    /// Reads what is known; without countries, those that anything is known of.
    fn of(
        room: &Room,
        countries: Option<Vec<Iso3>>,
        as_of: Day,
        active: HashSet<(RecordId, Iso3)>,
    ) -> Result<Self, Fault> {
        let within = countries.as_deref();
        let there = room.store.count_presences(within, as_of, Day(as_of.0 - DOUBTED_AFTER_DAYS))?;
        let there: HashMap<_, _> = there.into_iter().map(|one| ((one.partner, one.country), one)).collect();
        let mut capabilities: HashMap<_, Vec<Capability>> = HashMap::new();
        let mut able_markings: HashMap<RecordId, Marking> = HashMap::new();
        for stored in room.store.list_records(&RecordQuery::of(Noun::Capability))?.1 {
            if let Some(partner) = stored.record.link("partner") {
                let marking = able_markings.entry(partner).or_insert(stored.record.marking);
                *marking = stored.record.marking.max(*marking);
                capabilities.entry(partner).or_default().extend(capability(&stored.record));
            }
        }
        let countries = countries.unwrap_or_else(|| {
            let named = capabilities.values().flatten().flat_map(|one| one.countries.iter().copied());
            let known: BTreeSet<Iso3> = there.keys().chain(&active).map(|(_, country)| *country).chain(named).collect();
            known.into_iter().collect()
        });
        Ok(Self { countries, as_of, there, capabilities, able_markings, active })
    }

    /// Returns the partners, those with most presence first, then those that can do most, then by title.
    fn ordered(&self, room: &Room) -> Result<Vec<RecordId>, Fault> {
        let able = |one: &&Capability| {
            let here = one.countries.is_empty() || one.countries.iter().any(|country| self.countries.contains(country));
            here && holds_on(one.since, one.until, self.as_of)
        };
        let can_act = self.capabilities.iter().filter(|(_, all)| all.iter().any(|one| able(&one))).map(|(id, _)| *id);
        let named: BTreeSet<RecordId> =
            self.there.keys().chain(&self.active).map(|(id, _)| *id).chain(can_act).collect();
        let titles = titles(&room.store, named.iter().copied())?;
        let mut presences: BTreeMap<RecordId, u32> = BTreeMap::new();
        for ((id, _), there) in &self.there {
            *presences.entry(*id).or_default() += there.presences;
        }
        let mut ids: Vec<RecordId> = named.into_iter().collect();
        ids.sort_by_cached_key(|id| {
            let present = presences.get(id).copied().unwrap_or_default();
            let able = self.capabilities.get(id).map_or(0, |all| all.iter().filter(able).count());
            (std::cmp::Reverse((present, able)), titles.get(id).cloned().unwrap_or_default())
        });
        Ok(ids)
    }

    /// Returns the records of partners; one that was deleted is left out.
    fn named(room: &Room, ids: &[RecordId]) -> Result<Vec<StoredRecord>, Fault> {
        Ok(room.store.list_records_by_id(ids)?.into_iter().filter(|stored| !stored.deleted).collect())
    }

    /// Returns the highest marking of what is recorded that a partner can do; `None` where nothing is.
    fn marking_of(&self, id: RecordId) -> Option<Marking> {
        self.able_markings.get(&id).copied()
    }

    fn presences(&self, id: RecordId, country: Iso3) -> u32 {
        self.there.get(&(id, country)).map_or(0, |there| there.presences)
    }

    /// Tells whether a partner is there only by presences that may be over, since nobody recorded an end for long.
    fn is_last_known(&self, id: RecordId, country: Iso3) -> bool {
        self.there.get(&(id, country)).is_some_and(|there| there.doubtful == there.presences)
    }

    fn can(&self, id: RecordId, country: Iso3) -> [ability::Ability; 6] {
        let recorded = self.capabilities.get(&id).map_or(&[][..], Vec::as_slice);
        abilities(self.presences(id, country) > 0, recorded, country, self.as_of)
    }

    fn fully_there(&self, ids: &[RecordId], country: Iso3) -> [u32; 6] {
        let mut counts = [0; 6];
        for can in ids.iter().map(|id| self.can(*id, country)) {
            counts.iter_mut().zip(can).for_each(|(count, can)| *count += u32::from(can == ability::Ability::Fully));
        }
        counts
    }
}

fn capability(record: &Record) -> Option<Capability> {
    let countries = match record.get("countries") {
        Some(Value::Countries(countries)) => countries.clone(),
        _ => Vec::new(),
    };
    let can = CAPABILITIES.iter().position(|name| *name == record.text("can"))?;
    let fully = record.text("degree") == "fully";
    let (since, until) = record.span();
    Some(Capability { can, fully, countries, since, until })
}

impl From<ability::Ability> for Ability {
    fn from(ability: ability::Ability) -> Self {
        match ability {
            ability::Ability::No => Self::No,
            ability::Ability::Away => Self::Away,
            ability::Ability::Partly => Self::Partly,
            ability::Ability::Fully => Self::Fully,
        }
    }
}
