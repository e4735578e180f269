//! The bulk download of UCDP: a yearly release as a packed table, which asks for no token. It is gone on with after a cut,
//! and read as any file of UCDP is.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use zip::ZipArchive;

use sitroom_domain::{Day, UCDP, kept, phrase};

use super::SyncFault;
use crate::net::{Downloaded, Expected, Fetcher, NetFault, Request, Site, Validators, download};

/// Where the downloads are.
pub const ADDRESS: &str = "https://ucdp.uu.se/downloads/ged";
const YEARS_BACK: i32 = 3;
const PACKED_MAX: u64 = 1 << 30;
const UNPACKED_MAX: u64 = 4 << 30;

/// A release that was downloaded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Release {
    /// Its name, for example `25.1`.
    pub version: String,
    /// What the server said of its version, to be asked later whether there is a newer one.
    pub validators: Validators,
}

/// Downloads the newest yearly release into a folder, and returns it with the path of its table; `None` where the one that
/// is known is the newest.
///
/// # Errors
/// When nothing can be fetched, no release is found, or the archive is damaged or unpacks beyond its bound.
pub fn fetch_release(
    fetcher: &Fetcher<'_>,
    site: &Site,
    today: Day,
    known: Option<&Release>,
    folder: &Path,
) -> Result<Option<(Release, PathBuf)>, SyncFault> {
    let this_year = today.ymd().0 - 2000;
    let mut last_status = 404;
    for year in (this_year - YEARS_BACK..=this_year).rev() {
        let version = format!("{year}.1");
        let of_known = known.filter(|known| known.version == version).map(|known| known.validators.clone());
        let packed = folder.join(format!("ged{year}1-csv.zip"));
        let request = Request::get(site.at(&format!("ged{year}1-csv.zip"), &[])).expect(Expected::Anything);
        let request = request.at_most(PACKED_MAX);
        match download(fetcher, &request, &of_known.unwrap_or_default(), &packed)? {
            Downloaded::NothingNew => return Ok(None),
            Downloaded::Refused(status) => last_status = status,
            Downloaded::Whole(validators) => {
                let table = folder.join(format!("ged{year}1.csv"));
                let unpacked = unpack(&packed, &table);
                // Damaged or not, it is of no more use.
                drop(fs::remove_file(&packed));
                unpacked?;
                return Ok(Some((Release { version, validators }, table)));
            }
        }
    }
    Err(SyncFault::Refused {
        publisher: UCDP.name,
        status: last_status,
        words: site.url().to_string(),
        remedy: phrase!("no release was found; check the address in the settings of the source"),
    })
}

/// Unpacks the one table of an archive, up to a bound, and removes what came of it where it cannot.
fn unpack(packed: &Path, table: &Path) -> Result<(), SyncFault> {
    let shape = |why: String| SyncFault::shape(&UCDP, why);
    let damaged = || shape(phrase!("its archive is damaged or cut short").to_owned());
    let write = |error: &io::Error| NetFault::File { path: table.display().to_string(), why: error.to_string() };
    let file = File::open(packed).map_err(|error| write(&error))?;
    let mut archive = ZipArchive::new(io::BufReader::new(file)).map_err(|_| damaged())?;
    let is_table = |name: &str| name.to_lowercase().ends_with(".csv") && !name.starts_with("__MACOSX");
    let mut names = archive.file_names();
    let place = names.position(|name| name.is_ok_and(|name| is_table(&name)));
    drop(names);
    let place = place.ok_or_else(|| shape(phrase!("its archive holds no table (.csv)").to_owned()))?;
    let entry = archive.by_index(place).map_err(|_| damaged())?;
    let mut out = File::create(table).map_err(|error| write(&error))?;
    let copied = io::copy(&mut entry.take(UNPACKED_MAX + 1), &mut out);
    let fault = match copied {
        Ok(bytes) if bytes > UNPACKED_MAX => {
            Some(shape(kept!("its file would unpack to more than {} MiB", UNPACKED_MAX >> 20)))
        }
        Ok(_) => None,
        Err(error) if error.kind() == io::ErrorKind::StorageFull => Some(write(&error).into()),
        Err(_) => Some(damaged()),
    };
    match fault {
        None => Ok(()),
        Some(fault) => {
            drop(fs::remove_file(table));
            Err(fault)
        }
    }
}
