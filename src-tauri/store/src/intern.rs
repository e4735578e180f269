//! Gives texts their numbers while a run is written, without asking the database twice.

use std::collections::HashMap;
use std::hash::{BuildHasher as _, BuildHasherDefault, Hasher, RandomState};

use rusqlite::Connection;
use sitroom_domain::Event;

use crate::StoreError;
use crate::table::cells::EventTexts;
use crate::table::text::{self, ACTOR, CONFLICT, DIVISION, PLACE, STORY, TextId};

/// A text seen before: its number and the roles that it has in the database.
#[derive(Clone, Copy)]
struct Seen {
    id: TextId,
    roles: u8,
}

/// Takes a key that is a hash already as it is.
#[derive(Default)]
struct Hashed(u64);

impl Hasher for Hashed {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u128(&mut self, key: u128) {
        self.0 = key as u64;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// Some texts of one column with their numbers: one in each place, which a text takes from the one before it there.
struct Recent(Vec<(String, TextId)>);

impl Recent {
    /// The places, as a power of two.
    const PLACES_LOG2: u32 = 6;

    fn get(&self, body: &str) -> Option<TextId> {
        let (text, id) = &self.0[Self::place(body)];
        (text == body).then_some(*id)
    }

    fn put(&mut self, body: &str, id: TextId) {
        let (text, of) = &mut self.0[Self::place(body)];
        text.clear();
        text.push_str(body);
        *of = id;
    }

    /// Returns the place of a text, by its ends and its length.
    fn place(body: &str) -> usize {
        let body = body.as_bytes();
        let short = || body.iter().fold(0, |word, byte| word << 8 | u64::from(*byte));
        let [first, last] = [body.first_chunk(), body.last_chunk()]
            .map(|end: Option<&[u8; 8]>| end.map_or_else(short, |end| u64::from_le_bytes(*end)));
        // Fibonacci hashing (Knuth 1973, 6.4).
        let mixed = (first ^ last.rotate_left(29) ^ body.len() as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        (mixed >> (u64::BITS - Self::PLACES_LOG2)) as usize
    }
}

impl Default for Recent {
    fn default() -> Self {
        Self(vec![Default::default(); 1 << Self::PLACES_LOG2])
    }
}

/// The texts of a run. Bodies are not kept: 128 bits of two keyed hashes stand for each.
pub(crate) struct Texts {
    seen: HashMap<u128, Seen, BuildHasherDefault<Hashed>>,
    hashes: [RandomState; 2],
    /// Texts that came not long ago, by column: those of a file are often alike.
    recent: [Recent; 9],
    story: String,
    first_new: u32,
    next: u32,
}

impl Texts {
    pub(crate) fn start(connection: &Connection) -> rusqlite::Result<Self> {
        let next = text::next(connection)?;
        Ok(Self {
            seen: HashMap::default(),
            hashes: [RandomState::new(), RandomState::new()],
            recent: Default::default(),
            story: String::new(),
            first_new: next,
            next,
        })
    }

    /// Returns the numbers of an event's texts; what is new is added.
    pub(crate) fn number(
        &mut self,
        connection: &Connection,
        event: &Event,
        failed: impl Fn(rusqlite::Error) -> StoreError,
    ) -> Result<EventTexts, StoreError> {
        let mut story = std::mem::take(&mut self.story);
        story.clear();
        if !(event.place_description.is_empty() && event.headline.is_empty()) {
            story.push_str(&event.place_description);
            story.push('\n');
            story.push_str(&event.headline);
        }
        let columns = [
            (DIVISION, event.admin1.as_str()),
            (ACTOR, event.side_a.as_str()),
            (ACTOR, event.side_b.as_str()),
            (PLACE, event.place.as_str()),
            (STORY, story.as_str()),
            (CONFLICT, event.conflict.as_str()),
            (CONFLICT, event.dyad.as_str()),
            (DIVISION, event.adm_1.as_str()),
            (DIVISION, event.adm_2.as_str()),
        ];
        let mut numbers = [TextId(0); 9];
        for (column, (role, body)) in columns.into_iter().enumerate() {
            numbers[column] = self.find_or_add(connection, column, role, body, &failed)?;
        }
        self.story = story;
        let [admin1, side_a, side_b, place, story, conflict, dyad, adm_1, adm_2] = numbers;
        Ok(EventTexts { admin1, side_a, side_b, place, story, conflict, dyad, adm_1, adm_2 })
    }

    fn find_or_add(
        &mut self,
        connection: &Connection,
        column: usize,
        role: u8,
        body: &str,
        failed: &impl Fn(rusqlite::Error) -> StoreError,
    ) -> Result<TextId, StoreError> {
        if body.is_empty() {
            return Ok(TextId(0));
        }
        if let Some(id) = self.recent[column].get(body) {
            return Ok(id);
        }
        let [high, low] = [0, 1].map(|which| u128::from(self.hashes[which].hash_one(body)));
        let key = high << 64 | low;
        let known = self.seen.get(&key).copied();
        let seen = match known {
            Some(seen) if seen.roles & role != 0 => seen,
            Some(seen) => Self::give_role(connection, seen, role, body).map_err(failed)?,
            None => self.meet(connection, role, body, failed)?,
        };
        if known.is_none_or(|known| known.roles != seen.roles) {
            self.seen.insert(key, seen);
        }
        self.recent[column].put(body, seen.id);
        Ok(seen.id)
    }

    /// Finds a text that this run has not seen yet in the database, or adds it there.
    fn meet(
        &mut self,
        connection: &Connection,
        role: u8,
        body: &str,
        failed: &impl Fn(rusqlite::Error) -> StoreError,
    ) -> Result<Seen, StoreError> {
        let stored = if self.first_new > 1 { text::find(connection, body).map_err(failed)? } else { None };
        if let Some((id, roles)) = stored {
            let seen = Seen { id, roles };
            return if roles & role != 0 {
                Ok(seen)
            } else {
                Self::give_role(connection, seen, role, body).map_err(failed)
            };
        }
        let id = TextId(self.next);
        self.next = self.next.checked_add(1).ok_or(StoreError::NumbersExhausted { what: "texts" })?;
        text::insert(connection, id, role, body).map_err(failed)?;
        Ok(Seen { id, roles: role })
    }

    fn give_role(connection: &Connection, seen: Seen, role: u8, body: &str) -> rusqlite::Result<Seen> {
        let roles = seen.roles | role;
        text::set_roles(connection, seen.id, body, seen.roles, roles)?;
        Ok(Seen { id: seen.id, roles })
    }
}
