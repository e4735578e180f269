//! Selecting: from a query to the mask of the events that pass.
//!
//! A query becomes a plan. For each block the plan is first held against the block's limits: most blocks are passed
//! over or taken as they are, and of the others only those parts are tested that the limits leave open. Tests run over
//! 64 events at a time without a branch, so that the compiler turns them into vector instructions; what needs a table
//! is asked last, only of the events that are left.

mod area;
mod plan;
mod word;

use crate::atlas::Atlas;
use crate::block::{BLOCK, positions_of};
use crate::mask::{Mask, WORD, full_word};
use crate::parallel::{map_parts, small_parts_for};
use crate::query::Query;

use plan::{Open, Plan};

impl Atlas {
    /// Selects the events that pass a query.
    pub fn select(&self, query: &Query) -> Mask {
        let plan = Plan::new(self, query);
        let words = map_parts(self.zones.len(), small_parts_for(self.len()), |blocks| {
            let mut words = Vec::with_capacity(blocks.len() * (BLOCK / WORD));
            blocks.for_each(|block| self.select_block(&plan, block, &mut words));
            words
        });
        Mask::new(words.concat(), self.len())
    }

    fn select_block(&self, plan: &Plan<'_>, block: usize, words: &mut Vec<u64>) {
        let range = positions_of(block, self.len());
        let open = plan.hold_against(&self.zones[block]);
        for start in range.step_by(WORD) {
            let given = plan.candidates(start / WORD) & full_word(start / WORD, self.len());
            words.push(match &open {
                _ if given == 0 => 0,
                Open::Nothing => 0,
                Open::Everything => given,
                Open::Tests(tests) => plan.test(&self.columns, start, given, *tests),
            });
        }
    }
}
