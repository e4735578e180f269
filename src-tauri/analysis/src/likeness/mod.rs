//! Threshold moments (S/2011/552, §45, 66): how like the months before earlier escalations the last months are, and
//! what that is worth; and what falls due where indicators rise.
//!
//! Only ranks and shares, each held against what ordinary months give: no probability that violence comes is claimed,
//! and no weight is set by hand. Where there was no earlier escalation there is nothing to be like, and no figure.
//!
//! | file | what | after |
//! | --- | --- | --- |
//! | `escalation` | when violence rose | UCDP's threshold |
//! | `profile` | indicators before a month, by the place's own past | Iglewicz and Hoaglin 1993, Sen 1968 |
//! | `gower` | the distance of two profiles, as far as both are known | Gower 1971 |
//! | `nearest` | now beside earlier escalations and ordinary months | Wilson 1927 |
//! | `moments` | what falls due where indicators rise | |

pub mod escalation;
pub mod gower;
pub mod moments;
pub mod nearest;
pub mod profile;

#[cfg(test)]
mod nearest_tests;
