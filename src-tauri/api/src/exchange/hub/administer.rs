//! What whoever looks after a hub does: make it, let devices in, keep them out. No profile is needed for it, and none keeps the
//! address of an administrator.

use std::path::Path;

use sitroom_domain::{Marking, say};
use sitroom_exchange::{Hub, HubAddress, NewDevice};
use sitroom_store::random_number;

use crate::contract::fault::Fault;
use crate::contract::hub::{HubAdmitted, HubDeviceCard, HubMade};

/// Makes the database of an address a hub; one that is one already stays as it is.
///
/// # Errors
/// When the server cannot be reached, is too old, has no PostGIS, or does not let the one who asks.
pub fn init(url: &str, authority: Option<&Path>) -> Result<HubMade, Fault> {
    let made = Hub::init(&address(url, authority)?, &random()?)?;
    Ok(HubMade { place: made.place, is_new: made.is_new })
}

/// Lets a device or a reader in, or gives one that was let in another password and marking.
///
/// # Errors
/// When the name is none or somebody else's, or the address is not that of an administrator of a hub.
pub fn admit(
    url: &str,
    authority: Option<&Path>,
    name: &str,
    marking: Marking,
    is_reader: bool,
) -> Result<HubAdmitted, Fault> {
    let (address, password) = (address(url, authority)?, random()?);
    let is_new = Hub::admit(&address, &NewDevice { name, password: &password, marking, is_reader })?;
    let url = address.of_device(name, &password).to_string();
    let notes = address.is_near().then(|| {
        say!(
            "The address leads to this machine alone ({}): at another one it leads to that one itself. Put the name of the server into it before it is brought there.",
            address.place()
        )
    });
    Ok(HubAdmitted { device: name.to_owned(), marking, is_reader, is_new, url, notes: notes.into_iter().collect() })
}

/// Keeps a device out from now on. What it pushed stays.
///
/// # Errors
/// When there is none of this name, or the address is not that of an administrator of a hub.
pub fn dismiss(url: &str, authority: Option<&Path>, name: &str) -> Result<(), Fault> {
    Ok(Hub::dismiss(&address(url, authority)?, name)?)
}

/// Returns the devices and readers that are let in.
///
/// # Errors
/// When the hub cannot be reached or is none.
pub fn list_devices(url: &str, authority: Option<&Path>) -> Result<Vec<HubDeviceCard>, Fault> {
    let card = |device: sitroom_exchange::HubDevice| HubDeviceCard {
        device: device.name,
        marking: device.marking,
        is_reader: device.is_reader,
    };
    Ok(Hub::devices(&address(url, authority)?)?.into_iter().map(card).collect())
}

fn address(url: &str, authority: Option<&Path>) -> Result<HubAddress, Fault> {
    let authority = authority.map(HubAddress::read_authority).transpose()?.unwrap_or_default();
    Ok(HubAddress::parse(url, &authority)?)
}

/// Returns 128 random bits, 32 hexadecimal digits.
fn random() -> Result<String, Fault> {
    Ok(format!("{:032x}", random_number()?))
}
