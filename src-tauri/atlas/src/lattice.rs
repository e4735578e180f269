//! Cells and what lies beside each: the ground that statistics of neighbours stand on.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use h3o::CellIndex;

use crate::parallel::map_parts;

/// Stands where a cell has no neighbour in the lattice; a pentagon has five.
const NOBODY: u32 = u32::MAX;
/// Below so many cells a second thread costs more than it saves.
const WORTHWHILE: usize = 2048;

/// Cells of one resolution with the neighbours of each among them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lattice {
    cells: Vec<CellIndex>,
    beside: Vec<[u32; 6]>,
}

impl Lattice {
    /// Returns the cells.
    pub fn cells(&self) -> &[CellIndex] {
        &self.cells
    }

    /// Returns the places of the neighbours of the cell at a place.
    pub fn beside(&self, place: usize) -> impl Iterator<Item = usize> + '_ {
        self.beside[place].iter().filter(|other| **other != NOBODY).map(|other| *other as usize)
    }
}

/// Which cells lie beside which, found once for each cell: they never change, whatever happens in them.
#[derive(Debug, Default)]
pub struct Ground {
    numbers: Numbers,
    cells: Vec<CellIndex>,
    /// The numbers of the neighbours of each cell; none where nobody asked yet.
    beside: Vec<Option<[u32; 6]>>,
}

impl Ground {
    /// Returns all cells within some rings of the given ones, which come first and in their order; a cell that is given
    /// twice is taken once, at its first place.
    pub fn around(&mut self, seeds: &[CellIndex], rings: u32) -> Lattice {
        let mut taken: Vec<u32> = Vec::with_capacity(seeds.len() * 3);
        let mut places: Vec<u32> = Vec::new();
        for cell in seeds {
            let number = self.number(*cell);
            take(&mut taken, &mut places, number);
        }
        let mut begin = 0;
        for ring in 0..=rings {
            let end = taken.len();
            self.look_around(&taken[begin..end]);
            if ring < rings {
                for at in begin..end {
                    for other in self.ring(taken[at]) {
                        take(&mut taken, &mut places, other);
                    }
                }
            }
            begin = end;
        }
        let place = |number: u32| places.get(number as usize).copied().unwrap_or(NOBODY);
        Lattice {
            cells: taken.iter().map(|number| self.cells[*number as usize]).collect(),
            beside: taken.iter().map(|number| self.ring(*number).map(place)).collect(),
        }
    }

    fn ring(&self, number: u32) -> [u32; 6] {
        self.beside[number as usize].unwrap_or([NOBODY; 6])
    }

    fn number(&mut self, cell: CellIndex) -> u32 {
        let next = self.cells.len() as u32;
        let number = *self.numbers.entry(cell).or_insert(next);
        if number == next {
            self.cells.push(cell);
            self.beside.push(None);
        }
        number
    }

    /// Finds the neighbours of the cells whose neighbours nobody asked for yet.
    fn look_around(&mut self, numbers: &[u32]) {
        let new: Vec<u32> = numbers.iter().copied().filter(|number| self.beside[*number as usize].is_none()).collect();
        let cells: Vec<CellIndex> = new.iter().map(|number| self.cells[*number as usize]).collect();
        for (number, ring) in new.into_iter().zip(rings_of(&cells)) {
            let ring = ring.map(|cell| cell.map_or(NOBODY, |cell| self.number(cell)));
            self.beside[number as usize] = Some(ring);
        }
    }
}

/// Gives a cell the next place, unless it has one or is none.
fn take(taken: &mut Vec<u32>, places: &mut Vec<u32>, number: u32) {
    if number == NOBODY {
        return;
    }
    let at = number as usize;
    if places.len() <= at {
        places.resize(at + 1, NOBODY);
    }
    if places[at] == NOBODY {
        places[at] = taken.len() as u32;
        taken.push(number);
    }
}

/// Returns the six neighbours of each cell, or the five of a pentagon.
fn rings_of(cells: &[CellIndex]) -> Vec<[Option<CellIndex>; 6]> {
    let parts = if cells.len() < WORTHWHILE { 1 } else { 8 };
    map_parts(cells.len(), parts, |range| cells[range].iter().map(|cell| ring_of(*cell)).collect::<Vec<_>>()).concat()
}

fn ring_of(cell: CellIndex) -> [Option<CellIndex>; 6] {
    let mut ring = [None; 6];
    let mut slots = ring.iter_mut();
    // The cell itself comes first. Beside a pentagon the quick way gives up, and the sure one begins anew.
    for found in cell.grid_disk_fast(1).skip(1) {
        let Some(found) = found else { return sure_ring_of(cell) };
        if let Some(slot) = slots.next() {
            *slot = Some(found);
        }
    }
    if ring.iter().any(Option::is_none) { sure_ring_of(cell) } else { ring }
}

fn sure_ring_of(cell: CellIndex) -> [Option<CellIndex>; 6] {
    let mut ring = [None; 6];
    let others = cell.grid_disk_safe(1).filter(|other| *other != cell);
    ring.iter_mut().zip(others).for_each(|(slot, other)| *slot = Some(other));
    ring
}

type Numbers = HashMap<CellIndex, u32, BuildHasherDefault<CellHasher>>;

/// Spreads the bits of a cell by one multiplication; nobody chooses cells to make them collide.
#[derive(Default)]
struct CellHasher(u64);

impl Hasher for CellHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }

    fn write_u64(&mut self, value: u64) {
        let mixed = u128::from(self.0 ^ value) * 0x9e37_79b9_7f4a_7c15;
        self.0 = (mixed >> 64) as u64 ^ mixed as u64;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use h3o::{LatLng, Resolution};
    use std::collections::BTreeSet;

    fn cell(lat: f64, lon: f64) -> CellIndex {
        LatLng::new(lat, lon).unwrap().to_cell(Resolution::Five)
    }

    #[test]
    fn two_rings_of_a_cell_are_nineteen_cells_and_the_inner_ones_have_six_neighbours() {
        let lattice = Ground::default().around(&[cell(14.5, -4.2)], 2);
        assert_eq!(lattice.cells().len(), 19);
        let beside: Vec<usize> = (0..19).map(|place| lattice.beside(place).count()).collect();
        assert_eq!(beside[..7], [6; 7]);
        assert!(beside[7..].iter().all(|count| *count == 3 || *count == 4));
    }

    #[test]
    fn it_is_the_union_of_disks_around_pentagons_too() {
        let pentagon = CellIndex::base_cells().find(|cell| cell.is_pentagon()).unwrap();
        let pentagon = pentagon.center_child(Resolution::Five).unwrap();
        let seeds = [pentagon, cell(14.5, -4.2), cell(14.6, -4.2), cell(14.5, -4.2)];
        let lattice = Ground::default().around(&seeds, 2);
        let disks: BTreeSet<CellIndex> = seeds.iter().flat_map(|cell| cell.grid_disk::<Vec<_>>(2)).collect();
        assert_eq!(lattice.cells().iter().copied().collect::<BTreeSet<_>>(), disks);
        assert_eq!(lattice.cells().len(), disks.len(), "each once");
        assert_eq!(lattice.beside(0).count(), 5);
        assert_eq!(lattice.cells()[..2], seeds[..2]);
    }

    #[test]
    fn who_lies_beside_another_has_the_other_beside_it() {
        let lattice = Ground::default().around(&[cell(0.0, 179.99), cell(43.0, 63.0)], 3);
        for place in 0..lattice.cells().len() {
            for other in lattice.beside(place) {
                assert!(lattice.beside(other).any(|back| back == place));
            }
        }
    }

    #[test]
    fn nothing_is_around_nothing() {
        assert!(Ground::default().around(&[], 2).cells().is_empty());
    }
}
