//! Clusters of points by density: DBSCAN over great-circle distances.
//!
//! Method: M. Ester, H.-P. Kriegel, J. Sander and X. Xu, A Density-Based Algorithm for Discovering Clusters in Large Spatial
//! Databases with Noise, KDD-96 (1996). Made fast after A. Gunawan, A Faster Algorithm for DBSCAN (Eindhoven 2013): cells
//! whose points all lie within the radius are counted and joined whole.

use std::ops::Range;

use super::bounds::Bounds;
use super::grid::Grid;
use sitroom_domain::phrase;

use crate::Refusal;
use crate::parallel::in_blocks;
use crate::refusal::within;
use crate::sphere::{Direction, HALF_ROUND_KM, LonLat, angle, check, chord, chord2};

/// Method and version, as printed beside the figures.
pub const METHOD: &str = phrase!("DBSCAN (Ester et al. 1996), great-circle distance, method 1.0");

/// The smallest radius that is taken: a metre.
const LEAST_KM: f64 = 0.001;
/// Points to a block of work, and sets so small that each pair is looked at.
const BLOCK: usize = 128;
const FEW: usize = 16;
/// Points copied between two questions whether to go on.
const STRETCH: usize = 16_384;

/// What makes a cluster.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dbscan {
    /// How near a neighbour lies, in km; that distance itself counts. From 0.001 to half a round of the Earth.
    pub eps_km: f64,
    /// How many points must lie that near for a point to be the core of a cluster, itself included. At least 1.
    pub min_points: usize,
    /// On how many threads; the answer is the same for any number.
    pub threads: usize,
}

/// The clusters of some points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clusters {
    /// One a point: its cluster, numbered from 0 in the order of their first cores in the input; `None` is noise.
    pub labels: Vec<Option<u32>>,
    /// One a point: whether it is the core of a cluster.
    pub cores: Vec<bool>,
    /// How many clusters there are.
    pub count: usize,
}

/// Finds the clusters among points, given as longitude and latitude in degrees.
///
/// A point that is no core but lies near one belongs to that cluster, of several to the one with the smallest number, which is
/// where scikit-learn puts it too. `go_on` is asked every few milliseconds.
///
/// # Errors
/// Refused for points that are none, a radius or number of points out of range, and with [`Refusal::Stopped`] when `go_on`
/// says no.
pub fn dbscan(points: &[LonLat], settings: Dbscan, go_on: &dyn Fn() -> bool) -> Result<Clusters, Refusal> {
    within(phrase!("The radius in km"), settings.eps_km, LEAST_KM, HALF_ROUND_KM)?;
    within(phrase!("The number of points"), settings.min_points as f64, 1.0, f64::from(u32::MAX))?;
    check(points)?;
    let reach = angle(settings.eps_km);
    let grid = Grid::new(points, reach, settings.threads, go_on)?;
    let search = Search { grid: &grid, limit: chord(reach).powi(2), settings, go_on };
    let cores = search.cores()?;
    let of_cells = search.cores_of_cells(&cores)?;
    let roots = search.joined(&of_cells)?;
    let (numbers, count) = numbered(&grid, &cores, &roots);
    let sorted = search.labels(&of_cells, &cores, &numbers)?;
    let mut clusters = Clusters { labels: vec![None; points.len()], cores: vec![false; points.len()], count };
    for (place, point) in grid.order.iter().enumerate() {
        if place % STRETCH == 0 && !go_on() {
            return Err(Refusal::Stopped);
        }
        clusters.labels[*point] = sorted[place];
        clusters.cores[*point] = cores[place];
    }
    Ok(clusters)
}

/// The cores of a cell: their directions and a box around them.
struct CellCores {
    at: Vec<Direction>,
    bounds: Bounds,
}

/// What all steps need.
struct Search<'a> {
    grid: &'a Grid,
    /// The squared chord of the radius.
    limit: f64,
    settings: Dbscan,
    go_on: &'a dyn Fn() -> bool,
}

impl Search<'_> {
    /// Tells of each point, in the order of the grid, whether it is a core.
    fn cores(&self) -> Result<Vec<bool>, Refusal> {
        let bounds = self.of_cells(|points| Bounds::around(&self.grid.at[points.clone()]))?;
        let (grid, limit, least) = (self.grid, self.limit, self.settings.min_points);
        let is_core = |place: usize, own: &Range<usize>, near: &[Range<usize>]| {
            let (point, at) = (grid.at[place], Bounds::at(&grid.at[place]));
            let mut found = own.len();
            for cell in near.iter().cloned().flatten() {
                let held = &grid.cells[cell].points;
                if found >= least {
                    return true;
                }
                if held == own || at.nearest2(&bounds[cell]) > limit {
                    continue;
                }
                if at.farthest2(&bounds[cell]) <= limit {
                    found += held.len();
                    continue;
                }
                found += grid.at[held.clone()].iter().filter(|other| chord2(&point, other) <= limit).count();
            }
            found >= least
        };
        let blocks = in_blocks(grid.at.len(), BLOCK, self.settings.threads, self.go_on, |range| {
            let mut cores = Vec::with_capacity(range.len());
            for (cell, part) in parts(grid, &range) {
                let own = &grid.cells[cell].points;
                if own.len() >= least {
                    cores.extend(part.map(|_| true));
                } else {
                    let near = grid.around(cell);
                    cores.extend(part.map(|place| is_core(place, own, &near)));
                }
            }
            cores
        })?;
        Ok(blocks.concat())
    }

    /// Returns something of every cell, made from its points.
    fn of_cells<T: Send>(&self, make: impl Fn(&Range<usize>) -> T + Sync) -> Result<Vec<T>, Refusal> {
        let cells = &self.grid.cells;
        let blocks = in_blocks(cells.len(), BLOCK, self.settings.threads, self.go_on, |range| {
            cells[range].iter().map(|cell| make(&cell.points)).collect::<Vec<T>>()
        })?;
        Ok(blocks.into_iter().flatten().collect())
    }

    /// Returns the cores of every cell.
    fn cores_of_cells(&self, cores: &[bool]) -> Result<Vec<CellCores>, Refusal> {
        self.of_cells(|points| {
            let at: Vec<Direction> =
                points.clone().filter(|place| cores[*place]).map(|place| self.grid.at[place]).collect();
            CellCores { bounds: Bounds::around(&at), at }
        })
    }

    /// Joins cells whose cores are within reach of each other, and returns the root of each.
    fn joined(&self, of_cells: &[CellCores]) -> Result<Vec<usize>, Refusal> {
        let mut parents: Vec<usize> = (0..of_cells.len()).collect();
        for (cell, cores) in of_cells.iter().enumerate().filter(|(_, cores)| !cores.at.is_empty()) {
            for other in self.grid.around(cell).into_iter().flatten().filter(|other| *other > cell) {
                let (one, two) = (root(&mut parents, cell), root(&mut parents, other));
                if one != two && self.touch(&cores.at, &of_cells[other].at)? {
                    parents[one.max(two)] = one.min(two);
                }
            }
            if !(self.go_on)() {
                return Err(Refusal::Stopped);
            }
        }
        Ok((0..of_cells.len()).map(|cell| root(&mut parents, cell)).collect())
    }

    /// Tells whether any of some directions lies within reach of any of others: halves them until boxes or pairs tell.
    fn touch(&self, some: &[Direction], others: &[Direction]) -> Result<bool, Refusal> {
        let (of_some, of_others) = (Bounds::around(some), Bounds::around(others));
        if of_some.nearest2(&of_others) > self.limit {
            return Ok(false);
        }
        if of_some.farthest2(&of_others) <= self.limit {
            return Ok(true);
        }
        if some.len() <= FEW && others.len() <= FEW {
            return Ok(some.iter().any(|one| others.iter().any(|other| chord2(one, other) <= self.limit)));
        }
        if !(self.go_on)() {
            return Err(Refusal::Stopped);
        }
        let ((of_some_axis, of_some_long), (of_others_axis, of_others_long)) = (of_some.longest(), of_others.longest());
        let some_first = others.len() <= FEW || (some.len() > FEW && of_some_long >= of_others_long);
        let (split, kept, axis) =
            if some_first { (some, others, of_some_axis) } else { (others, some, of_others_axis) };
        let mut halves = split.to_vec();
        let middle = halves.len() / 2;
        halves.select_nth_unstable_by(middle, |a, b| a[axis].total_cmp(&b[axis]));
        Ok(self.touch(&halves[..middle], kept)? || self.touch(&halves[middle..], kept)?)
    }

    /// Returns the label of each point in the order of the grid. `numbers` holds the cluster of each cell with cores.
    fn labels(
        &self,
        of_cells: &[CellCores],
        cores: &[bool],
        numbers: &[Option<u32>],
    ) -> Result<Vec<Option<u32>>, Refusal> {
        let (grid, limit) = (self.grid, self.limit);
        let nearest = |place: usize, near: &[Range<usize>]| {
            let (point, at) = (grid.at[place], Bounds::at(&grid.at[place]));
            let mut best: Option<u32> = None;
            for cell in near.iter().cloned().flatten() {
                let (number, held) = (numbers[cell], &of_cells[cell]);
                let smaller = number.is_some_and(|number| best.is_none_or(|best| number < best));
                if smaller
                    && at.nearest2(&held.bounds) <= limit
                    && held.at.iter().any(|other| chord2(&point, other) <= limit)
                {
                    best = number;
                }
            }
            best
        };
        let blocks = in_blocks(grid.at.len(), BLOCK, self.settings.threads, self.go_on, |range| {
            let mut labels = Vec::with_capacity(range.len());
            for (cell, part) in parts(grid, &range) {
                let near = if cores[part.clone()].iter().all(|core| *core) { Vec::new() } else { grid.around(cell) };
                labels.extend(part.map(|place| if cores[place] { numbers[cell] } else { nearest(place, &near) }));
            }
            labels
        })?;
        Ok(blocks.concat())
    }
}

/// Cuts a range of places into its parts by cell.
fn parts(grid: &Grid, range: &Range<usize>) -> Vec<(usize, Range<usize>)> {
    let first = grid.cells.partition_point(|cell| cell.points.end <= range.start);
    let cells = grid.cells.iter().enumerate().skip(first).take_while(|(_, cell)| cell.points.start < range.end);
    cells.map(|(number, cell)| (number, cell.points.start.max(range.start)..cell.points.end.min(range.end))).collect()
}

/// Returns the root of a cell, and shortens the way to it.
fn root(parents: &mut [usize], mut cell: usize) -> usize {
    while parents[cell] != cell {
        parents[cell] = parents[parents[cell]];
        cell = parents[cell];
    }
    cell
}

/// Numbers the clusters by their first cores in the input: the number of each cell with cores, and how many there are.
fn numbered(grid: &Grid, cores: &[bool], roots: &[usize]) -> (Vec<Option<u32>>, usize) {
    let mut firsts: Vec<Option<usize>> = vec![None; roots.len()];
    let mut held = vec![false; roots.len()];
    for (cell, of_cell) in grid.cells.iter().enumerate() {
        let first = of_cell.points.clone().find(|place| cores[*place]).map(|place| grid.order[place]);
        held[cell] = first.is_some();
        let known = &mut firsts[roots[cell]];
        *known = [*known, first].into_iter().flatten().min();
    }
    let mut clusters: Vec<(usize, usize)> =
        firsts.iter().enumerate().filter_map(|(root, first)| first.map(|first| (first, root))).collect();
    clusters.sort_unstable();
    let mut numbers = vec![None; roots.len()];
    for (number, (_, root)) in clusters.iter().enumerate() {
        numbers[*root] = Some(number as u32);
    }
    (roots.iter().zip(held).map(|(root, held)| numbers[*root].filter(|_| held)).collect(), clusters.len())
}

#[cfg(test)]
#[path = "dbscan_tests.rs"]
mod tests;
