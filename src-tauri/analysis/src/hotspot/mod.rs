//! Where events gather, and since when: clusters, spatial dependence, density and trends, each by a published method.
//!
//! Pure: the same numbers give the same figures, whatever the number of threads; chance comes from a seed. Places are
//! given as `[longitude, latitude]` in degrees, on a sphere of 6371.0088 km; what can't be computed is refused with a
//! sentence ([`Refusal`]), never guessed.
//!
//! | file | what | after |
//! | --- | --- | --- |
//! | `adjacency` | which place lies beside which | |
//! | `fdr` | p of many tests at once | Benjamini and Hochberg 1995, Benjamini and Yekutieli 2001 |
//! | `dbscan` | clusters of points | Ester, Kriegel, Sander and Xu 1996 |
//! | `mann_kendall` | trends | Mann 1945, Kendall 1975, Sen 1968 |
//! | `emerging` | hot spots in time | categories as published by Esri |

pub mod adjacency;
mod bounds;
pub mod dbscan;
pub mod emerging;
pub mod fdr;
mod grid;
pub mod mann_kendall;
mod parallel;
mod refusal;
mod sphere;

pub use refusal::Refusal;
pub use sphere::{EARTH_KM, LonLat};
