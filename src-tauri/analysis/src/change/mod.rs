//! Whether a place's count is out of its own ordinary, and when its level changed: each by a published method.
//!
//! Pure: a step is judged by what came before it, never by what came after. Counts are `&[Option<u32>]` at even steps,
//! oldest first; `None` is "no data": it is left out of every figure and never read as zero. Where nothing can be said,
//! [`WhyNone`] says why. A rise here is a rise of reports: whether violence rose or its reporting, these methods can't
//! tell, and a fall may be silence of those who report.
//!
//! | file | what | after |
//! | --- | --- | --- |
//! | `farrington` | a count against the same season of years before | Noufaily et al. 2013, Farrington et al. 1996 |
//! | `baseline` | which past steps count, and in which season each lies | Noufaily et al. 2013 |
//! | `regression` | seasons and a trend, fitted to counts | McCullagh and Nelder 1989 |
//! | `distribution` | what counts to expect around a mean | |
//! | `ears` | a count against the last few steps | Fricker, Hegler and Dunfee 2008 |
//! | `change_point` | when the level of a series changed | Killick, Fearnhead and Eckley 2012 |
//! | `cost` | how badly one level describes a stretch | |
//! | `partition` | the best cut of a series into stretches | Killick, Fearnhead and Eckley 2012 |
//! | `step` | weeks and months, verdicts, and why there is none | Farrington et al. 1996 |
//! | `surge` | the one entry that chooses the method by rule | |

mod baseline;
pub mod change_point;
mod cost;
mod distribution;
pub mod ears;
pub mod farrington;
#[cfg(test)]
mod farrington_fixtures;
mod partition;
mod regression;
mod step;
pub mod surge;

pub use step::{Step, Verdict, WhyNone};
