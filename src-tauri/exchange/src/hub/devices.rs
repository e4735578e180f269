//! Who is let into a hub: a role for each device, with the marking up to which it sees and pushes.

use std::sync::Arc;

use postgres_protocol::password::scram_sha_256;
use sitroom_domain::Marking;

use super::statements::{FIND_ROLE, LIST_ROLES, SEND_AWAY, dismiss_role, grant_role, let_in_again, new_role};
use super::{HubAddress, HubError, Line, marking_number, marking_of};

/// The role that pushes.
const PUSHES: &str = "sitroom_device";
/// The role of those that were let in once.
const DISMISSED: &str = "sitroom_dismissed";
/// The roles that see, from the lowest marking on.
const SEES: [&str; 3] = ["sitroom_unclassified", "sitroom_confidential", "sitroom_strictly_confidential"];
const NAME_MOST: usize = 40;

/// A device, or a reader such as QGIS, that is to be let in.
#[derive(Debug, Clone, Copy)]
pub struct NewDevice<'d> {
    /// Its name, which is that of its role.
    pub name: &'d str,
    /// Its password.
    pub password: &'d str,
    /// The highest marking that it sees and pushes.
    pub marking: Marking,
    /// Whether it only looks.
    pub is_reader: bool,
}

/// A device that was let in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HubDevice {
    /// Its name.
    pub name: String,
    /// The highest marking that it sees.
    pub marking: Marking,
    /// Whether it only looks.
    pub is_reader: bool,
}

impl super::Hub {
    /// Lets a device in, or gives one that was let in another password and marking. Returns whether it is new.
    ///
    /// # Errors
    /// When the name is none, somebody else's or let into another hub of this server, or the address is not that of an administrator.
    pub fn admit(address: &HubAddress, device: &NewDevice<'_>) -> Result<bool, HubError> {
        check(device.name)?;
        let line = administrator(address)?;
        let found = line.list(FIND_ROLE, &[&device.name])?;
        if found.first().is_some_and(|row| !row.get::<_, bool>(0)) {
            return Err(HubError::NameTaken { name: device.name.to_owned() });
        }
        if let Some(database) = found.first().and_then(|row| row.get::<_, Option<String>>(1)) {
            return Err(HubError::OtherHub { name: device.name.to_owned(), database });
        }
        // The password itself does not go to the server, whose log might keep it.
        let verifier = scram_sha_256(device.password.as_bytes());
        let up_to = marking_number(device.marking) as usize;
        let mut given: Vec<&str> = SEES[..=up_to].to_vec();
        let mut taken: Vec<&str> = SEES[up_to + 1..].to_vec();
        taken.push(DISMISSED);
        if device.is_reader {
            taken.push(PUSHES);
        } else {
            given.push(PUSHES);
        }
        line.whole(|| {
            let role = if found.is_empty() { new_role } else { let_in_again };
            line.run(&role(device.name, &verifier))?;
            line.run(&grant_role(device.name, &line.seen.database, &given, &taken))
        })?;
        Ok(found.is_empty())
    }

    /// Keeps a device out from now on, and ends its connections. What it pushed stays.
    ///
    /// # Errors
    /// When there is none of this name, or the address is not that of an administrator.
    pub fn dismiss(address: &HubAddress, name: &str) -> Result<(), HubError> {
        check(name)?;
        let line = administrator(address)?;
        if !Self::listed(&line)?.iter().any(|device| device.name == name) {
            return Err(HubError::NoDevice { name: name.to_owned() });
        }
        let mut taken = SEES.to_vec();
        taken.push(PUSHES);
        line.whole(|| line.run(&dismiss_role(name, &line.seen.database, DISMISSED, &taken)))?;
        line.one(SEND_AWAY, &[&name]).map(|_| ())
    }

    /// Returns the devices and readers that are let in.
    ///
    /// # Errors
    /// When the hub cannot be reached or is none.
    pub fn devices(address: &HubAddress) -> Result<Vec<HubDevice>, HubError> {
        Self::listed(&administrator(address)?)
    }

    fn listed(line: &Line) -> Result<Vec<HubDevice>, HubError> {
        let device = |row: &tokio_postgres::Row| HubDevice {
            name: row.get(0),
            marking: marking_of(row.get(1)).unwrap_or_default(),
            is_reader: !row.get::<_, bool>(2),
        };
        Ok(line.list(LIST_ROLES, &[])?.iter().map(device).collect())
    }
}

fn administrator(address: &HubAddress) -> Result<Line, HubError> {
    let line = Line::connect(address, &Arc::default()).map_err(HubError::of_administrator)?;
    if line.seen.has_hub { Ok(line) } else { Err(HubError::NotAHub { place: line.asked.place }) }
}

/// Refuses a name that needs care wherever it stands.
fn check(name: &str) -> Result<(), HubError> {
    let letters = name.bytes().all(|letter| matches!(letter, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_'));
    let begins = name.starts_with(|letter: char| letter.is_ascii_lowercase());
    let is_taken = name.starts_with("pg_") || name.starts_with("sitroom") || name == "public" || name == "none";
    if letters && begins && !is_taken && name.len() <= NAME_MOST {
        Ok(())
    } else {
        Err(HubError::Name { name: name.chars().take(80).collect() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_needs_no_care_wherever_it_stands() {
        for good in ["dakar", "dakar-3", "power_bi", "d"] {
            assert!(check(good).is_ok(), "{good}");
        }
        for bad in
            ["", "3", "Dakar", "da kar", "da\"kar", "d;drop", "pg_read_all", "sitroom_device", "é", &"d".repeat(41)]
        {
            assert!(check(bad).is_err(), "{bad}");
        }
    }
}
