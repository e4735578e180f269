//! The base map that ships inside the program, tile by tile. Its format is described in `maps/README.md`.

use std::io::Read;

use flate2::read::GzDecoder;

use sitroom_domain::say;

use crate::contract::fault::Fault;
use crate::desk::Desk;

static PACK: &[u8] = include_bytes!("../../../maps/dist/base.pack");

const HEAD_BYTES: usize = 12;
const ENTRY_BYTES: usize = 20;

impl Desk {
    /// Returns a tile of the base map as Mapbox vector tile; no bytes where there is nothing.
    pub fn base_tile(&self, z: u8, x: u32, y: u32) -> Result<Vec<u8>, Fault> {
        let Some(packed) = find(PACK, [z.into(), x, y]) else { return Ok(Vec::new()) };
        let mut tile = Vec::with_capacity(packed.len() * 3);
        let broken = |error| {
            Fault::refused(say!("The base map is damaged at {z}/{x}/{y}: {error}."), say!("Install Sitroom again."))
        };
        GzDecoder::new(packed).read_to_end(&mut tile).map_err(broken)?;
        Ok(tile)
    }
}

/// Finds the bytes of a tile by a binary search in the index.
fn find(pack: &[u8], tile: [u32; 3]) -> Option<&[u8]> {
    let count = number(pack, 8)? as usize;
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = usize::midpoint(low, high);
        let [z, x, y, offset, length] = entry(pack, middle)?;
        match [z, x, y].cmp(&tile) {
            std::cmp::Ordering::Less => low = middle + 1,
            std::cmp::Ordering::Greater => high = middle,
            std::cmp::Ordering::Equal => return pack.get(offset as usize..)?.get(..length as usize),
        }
    }
    None
}

fn entry(pack: &[u8], index: usize) -> Option<[u32; 5]> {
    let start = HEAD_BYTES + index * ENTRY_BYTES;
    let field = |number_of: usize| number(pack, start + 4 * number_of);
    Some([field(0)?, field(1)?, field(2)?, field(3)?, field(4)?])
}

fn number(pack: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(*pack.get(at..)?.first_chunk()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tile_of_the_index_is_found_and_no_other() {
        let count = number(PACK, 8).unwrap() as usize;
        assert!(PACK.starts_with(b"SITPACK1") && count > 100);
        for index in 0..count {
            let [z, x, y, offset, length] = entry(PACK, index).unwrap();
            assert_eq!(find(PACK, [z, x, y]).unwrap().as_ptr(), PACK[offset as usize..][..length as usize].as_ptr());
        }
        assert!(find(PACK, [6, 64, 0]).is_none() && find(PACK, [22, 0, 0]).is_none());
        assert!(find(&PACK[..40], [0, 0, 0]).is_none_or(<[u8]>::is_empty));
    }

    #[test]
    fn a_tile_of_land_names_its_layers() {
        let folder = tempfile::tempdir().unwrap();
        let tile = Desk::open(folder.path()).unwrap().base_tile(4, 7, 7).unwrap();
        let holds = |word: &str| tile.windows(word.len()).any(|window| window == word.as_bytes());
        assert!(holds("country") && holds("boundary") && holds("label"));
    }
}
