//! Clipping a polygon to a square (Sutherland and Hodgman, 1974).

/// A place in the plane.
pub(super) type Point = (f64, f64);

/// Returns the part of a polygon that lies within `min..=max` on both axes; nothing when none does.
pub(super) fn clip(polygon: &[Point], min: f64, max: f64) -> Vec<Point> {
    let mut clipped = polygon.to_vec();
    for (horizontal, limit, sign) in [(true, min, 1.0), (true, max, -1.0), (false, min, 1.0), (false, max, -1.0)] {
        let depth = |point: &Point| sign * (if horizontal { point.0 } else { point.1 } - limit);
        if clipped.iter().any(|point| depth(point) < 0.0) {
            clipped = cut(&clipped, depth);
        }
    }
    clipped
}

/// Returns what lies on the side of a line where the depth is not negative.
fn cut(polygon: &[Point], depth: impl Fn(&Point) -> f64) -> Vec<Point> {
    let mut kept = Vec::with_capacity(polygon.len() + 2);
    let previous = polygon.iter().cycle().skip(polygon.len().saturating_sub(1));
    for (from, to) in previous.zip(polygon) {
        let (before, after) = (depth(from), depth(to));
        if (before < 0.0) != (after < 0.0) {
            let share = before / (before - after);
            kept.push((from.0 + share * (to.0 - from.0), from.1 + share * (to.1 - from.1)));
        }
        if after >= 0.0 {
            kept.push(*to);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_polygon_is_cut_at_the_edges_and_left_alone_inside() {
        let inside = [(1.0, 1.0), (2.0, 1.0), (2.0, 2.0)];
        assert_eq!(clip(&inside, 0.0, 10.0), inside);
        let across = [(-10.0, 2.0), (5.0, 2.0), (5.0, 4.0), (-10.0, 4.0)];
        let mut clipped = clip(&across, 0.0, 10.0);
        clipped.sort_by(|a, b| a.partial_cmp(b).unwrap());
        assert_eq!(clipped, [(0.0, 2.0), (0.0, 4.0), (5.0, 2.0), (5.0, 4.0)]);
        assert!(clip(&[(-5.0, 1.0), (-1.0, 1.0), (-1.0, 3.0)], 0.0, 10.0).is_empty());
        let around = [(-5.0, -5.0), (20.0, -5.0), (20.0, 20.0), (-5.0, 20.0)];
        assert_eq!(clip(&around, 0.0, 10.0).len(), 4);
    }
}
