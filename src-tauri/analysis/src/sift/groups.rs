//! The same story from many outlets as one group, found as reports come in.
//!
//! A report is compared only with those that share a band of wording with it, or a place, a name or a country on the same day;
//! of each such key only the latest groups are looked at, so that the cost of a report does not grow with their number.
//! The order of the reports decides, and nothing else: the same reports in the same order give the same groups.

use std::collections::HashMap;

use super::hash::hash;
use super::likeness::{Likeness, levels, likeness, score};
use super::sketch::Sketch;

/// Groups of one key that are looked at, the latest.
const LATEST: usize = 24;
/// Groups that a report is compared with, those first that share most keys.
const COMPARED: usize = 32;
/// Reports of a group that a new one is compared with.
const MEMBERS: usize = 5;
/// Names of a report that lead to others.
const NAMES: usize = 5;

/// Where a report belongs, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Joined {
    /// The number of the group.
    pub group: usize,
    /// The number of the report in it that is most like.
    pub with: usize,
    /// How like the two are.
    pub likeness: Likeness,
}

/// Reports in groups. Reports and groups are numbered from 0 in the order in which they came.
#[derive(Debug, Default)]
pub struct Groups {
    sketches: Vec<Sketch>,
    members: Vec<Vec<usize>>,
    by_key: HashMap<u64, Vec<u32>>,
}

impl Groups {
    /// Returns the reports of every group, in the order in which they came.
    pub fn members(&self) -> &[Vec<usize>] {
        &self.members
    }

    /// Returns the sketch of a report.
    pub fn sketch(&self, report: usize) -> Option<&Sketch> {
        self.sketches.get(report)
    }

    /// Returns the group that a new report belongs to, or `None` where nobody told its story yet.
    #[must_use]
    pub fn find(&self, sketch: &Sketch) -> Option<Joined> {
        let best = self.candidates(sketch).into_iter().filter_map(|group| self.best_of(group, sketch));
        // Of two that are as like, the earlier.
        let best = best
            .reduce(|best, next| if next.2 > best.2 || (next.2 >= best.2 && next.0 < best.0) { next } else { best });
        let (group, with, _) = best?;
        Some(Joined { group, with, likeness: likeness(sketch, &self.sketches[with]) })
    }

    /// Takes a report in: into the group where it belongs, or into one of its own. Returns its group and why it is there.
    pub fn add(&mut self, sketch: Sketch) -> (usize, Option<Joined>) {
        let joined = self.find(&sketch);
        let group = self.put(sketch, joined.as_ref().map(|joined| joined.group));
        (group, joined)
    }

    /// Takes a report into a given group, or into a new one, as a person or an earlier run decided. Returns the number of
    /// its group; a group that is not there is a new one.
    pub fn put(&mut self, sketch: Sketch, group: Option<usize>) -> usize {
        let group = group.filter(|group| *group < self.members.len()).unwrap_or(self.members.len());
        if group == self.members.len() {
            self.members.push(Vec::new());
        }
        for key in keys(&sketch) {
            let groups = self.by_key.entry(key).or_default();
            if !groups.contains(&(group as u32)) {
                groups.push(group as u32);
                if groups.len() > LATEST {
                    groups.remove(0);
                }
            }
        }
        self.members[group].push(self.sketches.len());
        self.sketches.push(sketch);
        group
    }

    fn candidates(&self, sketch: &Sketch) -> Vec<usize> {
        let groups = keys(sketch).into_iter().filter_map(|key| self.by_key.get(&key)).flatten();
        let mut groups: Vec<u32> = groups.copied().collect();
        groups.sort_unstable();
        let mut counted: Vec<(usize, u32)> = groups.chunk_by(|a, b| a == b).map(|same| (same.len(), same[0])).collect();
        counted.sort_unstable_by_key(|(shared, group)| (std::cmp::Reverse(*shared), *group));
        counted.into_iter().take(COMPARED).map(|(_, group)| group as usize).collect()
    }

    /// Returns the group with its most like report and that score, where that one is the same story and half of those looked
    /// at are: a story does not drift into another one by steps.
    fn best_of(&self, group: usize, sketch: &Sketch) -> Option<(usize, usize, f64)> {
        let members = self.members[group].iter().take(MEMBERS);
        let scores: Vec<(usize, f64)> =
            members.map(|report| (*report, score(&levels(sketch, &self.sketches[*report])))).collect();
        let same = scores.iter().filter(|(_, score)| *score >= 0.0).count();
        let best = scores.iter().copied().reduce(|best, next| if next.1 > best.1 { next } else { best })?;
        (best.1 >= 0.0 && same * 2 >= scores.len()).then_some((group, best.0, best.1))
    }
}

/// Groups reports in their order. Returns the numbers of the reports of each group.
#[must_use]
pub fn groups(sketches: impl IntoIterator<Item = Sketch>) -> Vec<Vec<usize>> {
    let mut groups = Groups::default();
    for sketch in sketches {
        groups.add(sketch);
    }
    groups.members
}

/// Returns what leads to like reports: bands of wording, and places, names and countries on the days that the text tells, on
/// that of its publication and on the one before.
fn keys(sketch: &Sketch) -> Vec<u64> {
    let mut keys: Vec<u64> =
        sketch.bands.iter().map(|band| hash(&[b"wording", sketch.language.as_bytes(), &band.to_le_bytes()])).collect();
    let published = sketch.published_on.into_iter().flat_map(|day| [day.0, day.0 - 1]);
    let mut days: Vec<i32> = sketch.days.iter().map(|day| day.0).chain(published).collect();
    days.sort_unstable();
    days.dedup();
    for day in days {
        let day = day.to_le_bytes();
        keys.extend(sketch.places.iter().map(|place| hash(&[b"place", &place.to_le_bytes(), &day])));
        keys.extend(sketch.names.iter().take(NAMES).map(|name| hash(&[b"name", &name.to_le_bytes(), &day])));
        if sketch.places.is_empty() {
            keys.extend(sketch.countries.iter().map(|country| hash(&[b"country", &country.0.to_le_bytes(), &day])));
        }
    }
    keys
}
