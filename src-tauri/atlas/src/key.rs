//! H3 cells as short numbers: base cell and digits, without mode, resolution and the unused digits.
//!
//! At the finest resolution kept here a key has 28 bits, so that it fits in a `u32`; shifting three bits off leads to
//! the parent.

use h3o::{CellIndex, LatLng, Resolution};

/// The finest H3 resolution that the atlas keeps (cells of about 5 km²).
pub const FINEST_RESOLUTION: u8 = 7;

const FINEST: u32 = FINEST_RESOLUTION as u32;
const MODE_CELL: u64 = 1 << 59;
/// Digits 1 to 15 of an index, all unused.
const UNUSED: u64 = (1 << 45) - 1;

/// Returns the key of the cell that a point lies in, at a resolution not above [`FINEST_RESOLUTION`].
pub(crate) fn locate(point: Option<LatLng>, resolution: Resolution) -> u32 {
    point.map_or(0, |point| key_of(point.to_cell(resolution)))
}

/// Returns a point from 10⁻⁷ degrees; it is there for every pair of numbers.
pub(crate) fn point(lon_e7: i32, lat_e7: i32) -> Option<LatLng> {
    LatLng::new(f64::from(lat_e7) / 1e7, f64::from(lon_e7) / 1e7).ok()
}

/// Returns the key of a cell whose resolution is not above [`FINEST_RESOLUTION`].
pub(crate) fn key_of(cell: CellIndex) -> u32 {
    let resolution = u32::from(u8::from(cell.resolution()));
    let digits = u64::from(cell) >> (45 - 3 * resolution);
    (digits & ((1 << (7 + 3 * resolution)) - 1)) as u32
}

/// Returns the cell of a key at a resolution, or `None` where there is no such cell.
pub(crate) fn cell_of(key: u32, resolution: u8) -> Option<CellIndex> {
    let shift = 45_u32.checked_sub(3 * u32::from(resolution))?;
    let digits = u64::from(key) << shift | UNUSED & ((1 << shift) - 1);
    CellIndex::try_from(MODE_CELL | u64::from(resolution) << 52 | digits).ok()
}

/// Returns how many bits to shift a finest key to reach its ancestor at a resolution.
pub(crate) fn shift_to(resolution: u8) -> u32 {
    3 * FINEST.saturating_sub(u32::from(resolution))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_key_leads_back_to_its_cell_and_to_its_parent(
            lon_e7 in -1_800_000_000..=1_800_000_000_i32,
            lat_e7 in -900_000_000..=900_000_000_i32,
        ) {
            let finest = point(lon_e7, lat_e7).unwrap().to_cell(Resolution::Seven);
            for resolution in 0..=FINEST_RESOLUTION {
                let parent = finest.parent(Resolution::try_from(resolution).unwrap()).unwrap();
                let key = key_of(finest) >> shift_to(resolution);
                prop_assert_eq!(key, key_of(parent));
                prop_assert_eq!(cell_of(key, resolution), Some(parent));
            }
        }
    }
}
