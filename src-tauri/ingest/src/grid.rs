//! Which area holds a point, answered by a grid: most cells lie in one area, the others ask the few outlines in them.

/// Width of a cell in 10⁻⁷ degrees.
const CELL_E7: i64 = 2_000_000;
const COLUMNS: i64 = 3_600_000_000 / CELL_E7;
const ROWS: i64 = 1_800_000_000 / CELL_E7;
/// A cell in which no area lies.
const NONE: u32 = u32::MAX;
/// The bit of a cell that outlines pass through; the others are its place among such cells.
const MIXED: u32 = 1 << 31;

/// An edge: x1, y1, x2, y2 in 10⁻⁷ degrees.
type Edge = [i32; 4];

/// The outline of an area: its edges by rows of the grid.
#[derive(Debug, Default)]
pub(crate) struct Outline {
    first_row: i64,
    rows: Vec<Vec<Edge>>,
    edges: Vec<Edge>,
}

impl Outline {
    /// Adds a ring, unclosed, in 10⁻⁵ degrees.
    pub(crate) fn add_ring(&mut self, ring: &[(i32, i32)]) {
        let Some(mut before) = ring.last().copied() else { return };
        for point in ring {
            self.edges.push([before.0 * 100, before.1 * 100, point.0 * 100, point.1 * 100]);
            before = *point;
        }
    }

    fn sort_into_rows(&mut self) {
        let edges = std::mem::take(&mut self.edges);
        let rows_of = |edge: &Edge| (row_of(edge[1].min(edge[3])), row_of(edge[1].max(edge[3])));
        self.first_row = edges.iter().map(|edge| rows_of(edge).0).min().unwrap_or(0);
        let last = edges.iter().map(|edge| rows_of(edge).1).max().unwrap_or(self.first_row);
        self.rows.resize((last - self.first_row + 1) as usize, Vec::new());
        for edge in edges {
            let (from, to) = rows_of(&edge);
            for row in from..=to {
                self.rows[(row - self.first_row) as usize].push(edge);
            }
        }
    }

    /// Tells whether a point lies inside, by the even-odd rule.
    fn holds(&self, x: i32, y: i32) -> bool {
        let row = row_of(y) - self.first_row;
        let Some(edges) = usize::try_from(row).ok().and_then(|row| self.rows.get(row)) else { return false };
        edges.iter().filter(|edge| crosses(edge, x, y)).count() % 2 == 1
    }
}

/// Tells whether an edge crosses the ray that goes east from a point.
fn crosses(&[x1, y1, x2, y2]: &Edge, x: i32, y: i32) -> bool {
    (y1 > y) != (y2 > y) && f64::from(x) < crossing(x1, y1, x2, y2, f64::from(y))
}

fn crossing(x1: i32, y1: i32, x2: i32, y2: i32, y: f64) -> f64 {
    let [x1, y1, x2, y2] = [x1, y1, x2, y2].map(f64::from);
    x1 + (y - y1) / (y2 - y1) * (x2 - x1)
}

fn row_of(y: i32) -> i64 {
    ((i64::from(y) + 900_000_000) / CELL_E7).clamp(0, ROWS - 1)
}

fn column_of(x: i64) -> i64 {
    ((x + 1_800_000_000).div_euclid(CELL_E7)).clamp(0, COLUMNS - 1)
}

/// A grid over numbered areas.
#[derive(Debug)]
pub(crate) struct Grid {
    /// The number of the area that a cell lies in, or how to find it.
    cells: Vec<u32>,
    /// The areas of each cell that outlines pass through.
    mixed: Vec<Vec<u16>>,
    /// By their numbers.
    outlines: Vec<Option<Outline>>,
}

impl Grid {
    /// Builds the grid of some areas.
    pub(crate) fn new(areas: Vec<(u16, Outline)>) -> Self {
        let cells = vec![NONE; (COLUMNS * ROWS) as usize];
        let mut grid = Self { cells, mixed: Vec::new(), outlines: Vec::new() };
        let numbers = areas.iter().map(|(number, _)| usize::from(*number) + 1).max().unwrap_or(0);
        grid.outlines.resize_with(numbers, || None);
        for (number, mut outline) in areas {
            outline.sort_into_rows();
            grid.mark_edges(number, &outline);
            grid.outlines[usize::from(number)] = Some(outline);
        }
        for number in 0..numbers as u16 {
            grid.fill(number);
        }
        grid
    }

    /// Marks the cells that an outline passes through.
    fn mark_edges(&mut self, number: u16, outline: &Outline) {
        for (at, edges) in outline.rows.iter().enumerate() {
            let row = outline.first_row + at as i64;
            let (bottom, top) = ((row * CELL_E7 - 900_000_000) as f64, ((row + 1) * CELL_E7 - 900_000_000) as f64);
            for &[x1, y1, x2, y2] in edges {
                let (low, high) = (f64::from(y1.min(y2)).max(bottom), f64::from(y1.max(y2)).min(top));
                let ends = if y1 == y2 {
                    [f64::from(x1), f64::from(x2)]
                } else {
                    [low, high].map(|y| crossing(x1, y1, x2, y2, y))
                };
                // One unit to either side, lest rounding miss a cell that the edge only touches.
                let from = column_of(ends[0].min(ends[1]) as i64 - 1);
                let to = column_of(ends[0].max(ends[1]) as i64 + 1);
                for column in from..=to {
                    let cell = &mut self.cells[(row * COLUMNS + column) as usize];
                    if *cell == NONE {
                        *cell = MIXED | self.mixed.len() as u32;
                        self.mixed.push(Vec::new());
                    }
                    let inside = &mut self.mixed[(*cell & !MIXED) as usize];
                    if inside.last() != Some(&number) {
                        inside.push(number);
                    }
                }
            }
        }
    }

    /// Gives an area the cells that lie in it and that its own outline does not pass through.
    fn fill(&mut self, number: u16) {
        let Some(outline) = &self.outlines[usize::from(number)] else { return };
        let mut crossings = Vec::new();
        for (at, edges) in outline.rows.iter().enumerate() {
            let row = outline.first_row + at as i64;
            let middle = (row * CELL_E7 - 900_000_000 + CELL_E7 / 2) as i32;
            crossings.clear();
            let through = edges.iter().filter(|edge| (edge[1] > middle) != (edge[3] > middle));
            crossings
                .extend(through.map(|edge| crossing(edge[0], edge[1], edge[2], edge[3], f64::from(middle)) as i64));
            crossings.sort_unstable();
            for pair in crossings.chunks_exact(2) {
                for column in column_of(pair[0])..=column_of(pair[1]) {
                    let centre = column * CELL_E7 - 1_800_000_000 + CELL_E7 / 2;
                    if centre < pair[0] || centre > pair[1] {
                        continue;
                    }
                    let cell = &mut self.cells[(row * COLUMNS + column) as usize];
                    match mixed_place(*cell).map(|place| &mut self.mixed[place]) {
                        Some(inside) if inside.contains(&number) => {}
                        Some(inside) => inside.push(number),
                        None => *cell = u32::from(number),
                    }
                }
            }
        }
    }

    /// Returns the area that holds a point.
    pub(crate) fn find(&self, x: i32, y: i32) -> Option<u16> {
        let cell = self.cells[(row_of(y) * COLUMNS + column_of(i64::from(x))) as usize];
        let Some(place) = mixed_place(cell) else { return u16::try_from(cell).ok() };
        let outline = |number: u16| self.outlines[usize::from(number)].as_ref();
        self.mixed[place].iter().copied().find(|number| outline(*number).is_some_and(|outline| outline.holds(x, y)))
    }
}

/// Returns the place of a cell among those that outlines pass through; `None` where it is none of them.
fn mixed_place(cell: u32) -> Option<usize> {
    (cell != NONE && cell & MIXED != 0).then_some((cell & !MIXED) as usize)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ring(points: &[(i32, i32)]) -> Outline {
        let mut outline = Outline::default();
        outline.add_ring(points);
        outline
    }

    proptest! {
        #[test]
        fn the_grid_answers_as_the_outline_does(points in prop::collection::vec((-300_000..300_000_i32, -300_000..300_000_i32), 3..9), x in -31_000_000..31_000_000_i32, y in -31_000_000..31_000_000_i32) {
            let mut alone = ring(&points);
            alone.sort_into_rows();
            let grid = Grid::new(vec![(7, ring(&points))]);
            prop_assert_eq!(grid.find(x, y), alone.holds(x, y).then_some(7));
        }
    }
}
