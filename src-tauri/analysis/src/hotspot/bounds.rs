//! Boxes around directions: how near and how far any two points of two boxes can be, without looking at the points.

use crate::sphere::{Direction, squares};

/// A box along the axes that holds some directions.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Bounds {
    low: Direction,
    high: Direction,
}

impl Bounds {
    /// Returns the smallest box around directions; that around none reaches nothing.
    pub(crate) fn around<'a>(directions: impl IntoIterator<Item = &'a Direction>) -> Self {
        let mut bounds = Self { low: [f64::INFINITY; 3], high: [f64::NEG_INFINITY; 3] };
        for direction in directions {
            for (axis, value) in direction.iter().enumerate() {
                bounds.low[axis] = bounds.low[axis].min(*value);
                bounds.high[axis] = bounds.high[axis].max(*value);
            }
        }
        bounds
    }

    /// Returns the box that holds one direction and no more.
    pub(crate) fn at(direction: &Direction) -> Self {
        Self { low: *direction, high: *direction }
    }

    /// Returns the least squared distance that points of the two can have; infinite where one holds none.
    pub(crate) fn nearest2(&self, other: &Self) -> f64 {
        self.sum2(other, |axis| (other.low[axis] - self.high[axis]).max(self.low[axis] - other.high[axis]).max(0.0))
    }

    /// Returns the greatest squared distance that points of the two can have; infinite where one holds none.
    pub(crate) fn farthest2(&self, other: &Self) -> f64 {
        self.sum2(other, |axis| {
            let (up, down) = (other.high[axis] - self.low[axis], self.high[axis] - other.low[axis]);
            up.abs().max(down.abs())
        })
    }

    /// Returns the axis along which the box is longest, and how long it is there.
    pub(crate) fn longest(&self) -> (usize, f64) {
        let long = |axis: usize| self.high[axis] - self.low[axis];
        let longer = |best: usize, axis: usize| if long(axis) > long(best) { axis } else { best };
        let axis = (1..3).fold(0, longer);
        (axis, long(axis))
    }

    /// Returns a sum of squares over the axes, in the order in which chords are summed: rounding keeps their order.
    fn sum2(&self, other: &Self, along: impl Fn(usize) -> f64) -> f64 {
        if self.low[0] > self.high[0] || other.low[0] > other.high[0] {
            return f64::INFINITY;
        }
        squares([along(0), along(1), along(2)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sphere::chord2;
    use proptest::prelude::*;

    fn direction() -> impl Strategy<Value = Direction> {
        prop::array::uniform3(-1.0..1.0_f64)
    }

    #[test]
    fn a_box_around_nothing_reaches_nothing() {
        let (none, one) = (Bounds::around([]), Bounds::at(&[1.0, 0.0, 0.0]));
        assert!(none.nearest2(&one).is_infinite() && one.farthest2(&none).is_infinite());
        assert!(one.farthest2(&one) < 1e-300);
    }

    proptest! {
        #[test]
        fn every_distance_lies_between_the_nearest_and_the_farthest(
            a in prop::collection::vec(direction(), 1..8), b in prop::collection::vec(direction(), 1..8),
        ) {
            let (of_a, of_b) = (Bounds::around(&a), Bounds::around(&b));
            for (one, other) in a.iter().flat_map(|one| b.iter().map(move |other| (one, other))) {
                let distance = chord2(one, other);
                prop_assert!(of_a.nearest2(&of_b) <= distance && distance <= of_a.farthest2(&of_b));
                prop_assert!(Bounds::at(one).nearest2(&of_b) <= distance);
            }
        }
    }
}
