//! Figures from records: pure functions, each with its method, its version and the source of both.
//!
//! Nothing here reads SQL, a clock, a network or an unseeded random number: the same records give the same figures.
#![cfg_attr(test, expect(clippy::unwrap_used, reason = "a test stops at the first surprise"))]

#[cfg(test)]
extern crate self as sitroom_analysis;

pub mod ability;
pub mod anniversary;
pub mod change;
pub mod clock;
pub mod effect;
pub mod exposure;
pub mod fading;
pub mod forecast;
pub mod hotspot;
pub mod interval;
pub mod level;
pub mod likeness;
pub mod linkage;
pub mod onset;
mod parallel;
pub mod rates;
mod refusal;
pub mod release;
pub mod review;
pub mod rhythm;
pub mod route;
pub mod sift;
mod sphere;
pub mod spillover;
pub mod standing;
pub mod waiting;
pub mod warning;

pub use refusal::Refusal;
pub use sphere::{EARTH_KM, LonLat, distance_km, middle};
