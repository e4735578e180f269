//! How well links agree with the truth.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use sitroom_analysis::linkage::{Decision, Linkage, Side, Sighting, Thresholds, find_links};

use crate::second_publisher::{Change, Publishers};

/// Pairs found and missed.
#[derive(Debug, Clone, Default)]
pub(crate) struct Judgement {
    /// Pairs that are one event.
    pub(crate) pairs: usize,
    pub(crate) linked: usize,
    pub(crate) linked_rightly: usize,
    pub(crate) asked: usize,
    pub(crate) asked_rightly: usize,
    /// Per change: pairs, of these linked, of these asked.
    pub(crate) by_change: BTreeMap<Change, [usize; 3]>,
}

impl Judgement {
    pub(crate) fn precision(&self) -> f64 {
        self.linked_rightly as f64 / self.linked.max(1) as f64
    }

    pub(crate) fn recall(&self) -> f64 {
        self.linked_rightly as f64 / self.pairs.max(1) as f64
    }

    /// Returns the recall with a person who answers every question rightly.
    pub(crate) fn recall_with_a_person(&self) -> f64 {
        (self.linked_rightly + self.asked_rightly) as f64 / self.pairs.max(1) as f64
    }
}

/// Returns both publishers' records as they are compared.
pub(crate) fn sightings(publishers: &Publishers) -> (Vec<Sighting<'_>>, Vec<Sighting<'_>>) {
    let first = publishers.first.iter().enumerate().map(|(at, record)| record.sighting(at, "first")).collect();
    let second = publishers.second.iter().enumerate().map(|(at, record)| record.sighting(at, "second")).collect();
    (first, second)
}

/// Links two publishers and holds that against the truth. An aggregate is one pair for each of its members.
pub(crate) fn judge(
    publishers: &Publishers,
    threads: usize,
) -> Result<(Linkage, Judgement), sitroom_analysis::Refusal> {
    let (first, second) = sightings(publishers);
    let linkage = find_links(&first, &second, &BTreeSet::new(), Thresholds::default(), threads, &|| true)?;
    let of_aggregate = |side: Side, whole: u32, member: u32| match side {
        Side::A => (whole, member),
        Side::B => (member, whole),
    };
    let links = linkage.links.iter().map(|link| ((link.a, link.b), link.decision));
    let aggregates = linkage.aggregates.iter().flat_map(|found| {
        found.members.iter().map(|member| (of_aggregate(found.side, found.whole, *member), found.decision))
    });
    let truth: HashSet<(u32, u32)> = pairs(publishers).into_iter().map(|(a, b)| (a as u32, b as u32)).collect();
    let mut judgement = Judgement { pairs: truth.len(), ..Judgement::default() };
    for change in publishers
        .changes
        .iter()
        .zip(&publishers.truth)
        .flat_map(|(changes, truth)| changes.iter().cycle().take(changes.len() * truth.len()))
    {
        judgement.by_change.entry(*change).or_default()[0] += 1;
    }
    for ((a, b), decision) in links.chain(aggregates) {
        let right = usize::from(truth.contains(&(a, b)));
        let column = match decision {
            Decision::Linked => {
                judgement.linked += 1;
                judgement.linked_rightly += right;
                1
            }
            Decision::ForAPerson => {
                judgement.asked += 1;
                judgement.asked_rightly += right;
                2
            }
        };
        for change in &publishers.changes[b as usize] {
            judgement.by_change.entry(*change).or_default()[column] += right;
        }
    }
    Ok((linkage, judgement))
}

/// Returns the pairs that are one event, by places in both.
pub(crate) fn pairs(publishers: &Publishers) -> Vec<(usize, usize)> {
    let truth = publishers.truth.iter().enumerate();
    truth.flat_map(|(b, members)| members.iter().map(move |a| (*a, b))).collect()
}
