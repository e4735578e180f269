//! Bounds on a workbook before anything of it is parsed: how many entries, how many bytes, how far they unpack.
//!
//! Nothing is unpacked into memory here. What the directory of the archive says is checked first, and then, by counting
//! alone, that it says the truth.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use zip::ZipArchive;

use sitroom_domain::{kept, phrase};

use crate::SourceError;

const ENTRIES_MAX: usize = 2_000;
const UNPACKED_MAX: u64 = 1 << 30;
/// What a spreadsheet of real text and numbers does not exceed; zeros and repeated cells do.
const RATIO_MAX: u64 = 120;
/// Below this size the ratio does not matter.
const RATIO_FREE: u64 = 16 << 20;
/// Shared strings and styles are held in memory as a whole.
const SHARED_MAX: u64 = 256 << 20;

/// Checks the archive of a workbook.
pub(crate) fn check(path: &Path) -> Result<(), SourceError> {
    let file = File::open(path).map_err(SourceError::io(path))?;
    let packed = file.metadata().map_err(SourceError::io(path))?.len();
    let mut archive = ZipArchive::new(io::BufReader::new(file)).map_err(|error| damaged(&error))?;
    if archive.len() > ENTRIES_MAX {
        return Err(bomb(kept!("it holds {} parts, more than {ENTRIES_MAX}", archive.len())));
    }
    if archive.index_for_name("xl/workbook.xml").is_none() {
        return Err(SourceError::NotATable {
            what: phrase!("a packed file (ZIP)"),
            remedy: phrase!("unpack it first and choose the table in it"),
        });
    }
    let mut declared = 0_u64;
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index).map_err(|error| damaged(&error))?;
        declared = declared.saturating_add(entry.size());
        let name = entry.name().map_err(|error| damaged(&error))?.into_owned();
        check_size(&name, entry.size(), declared, packed)?;
    }
    count(&mut archive, packed)
}

fn check_size(name: &str, size: u64, total: u64, packed: u64) -> Result<(), SourceError> {
    let mib = |bytes: u64| bytes.div_ceil(1 << 20);
    if total > UNPACKED_MAX {
        return Err(bomb(kept!("it would unpack to {} MiB or more", mib(total))));
    }
    if total > RATIO_FREE && total / packed.max(1) > RATIO_MAX {
        return Err(bomb(kept!("{} KiB would unpack to {} MiB or more", packed.div_ceil(1024), mib(total))));
    }
    if size > SHARED_MAX && !name.starts_with("xl/worksheets/") {
        return Err(bomb(kept!("its part {name} would unpack to {} MiB", mib(size))));
    }
    Ok(())
}

/// Unpacks every part into nothing, to see that the directory does not lie about sizes.
fn count(archive: &mut ZipArchive<io::BufReader<File>>, packed: u64) -> Result<(), SourceError> {
    let mut total = 0;
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(|error| damaged(&error))?;
        let name = entry.name().map_err(|error| damaged(&error))?.into_owned();
        let declared = entry.size();
        let read = io::copy(&mut entry.by_ref().take(declared.saturating_add(1)), &mut io::sink());
        let size =
            read.map_err(|error| SourceError::Workbook { why: kept!("its part {name} is damaged ({error})") })?;
        if size > declared {
            return Err(bomb(kept!("its part {name} is longer than it says")));
        }
        total += size;
        check_size(&name, size, total, packed)?;
    }
    Ok(())
}

fn bomb(why: String) -> SourceError {
    SourceError::Bomb { why }
}

fn damaged(error: &zip::result::ZipError) -> SourceError {
    SourceError::Workbook { why: kept!("its archive is damaged or cut short ({error})") }
}
