//! Where events gather, and since when: clusters, spatial dependence, density and trends, each by a published method.
//!
//! Pure: the same numbers give the same figures, whatever the number of threads; chance comes from a seed. Places are
//! given as `[longitude, latitude]` in degrees, on a sphere of 6371.0088 km; what can't be computed is refused with a
//! sentence ([`Refusal`]), never guessed.
//!
//! | file | what | after |
//! | --- | --- | --- |
//! | `adjacency` | which place lies beside which | |
//! | `gistar` | more than chance in a place and beside it | Ord and Getis 1995 |
//! | `fdr` | p of many tests at once | Benjamini and Hochberg 1995, Benjamini and Yekutieli 2001 |
//! | `dbscan` | clusters of points | Ester, Kriegel, Sander and Xu 1996 |
//! | `moran` | alike beside alike | Moran 1950, Cliff and Ord 1981, Anselin 1995, Sokal et al. 1998 |
//! | `permutation` | chance by conditional permutation | Anselin 1995 |
//! | `mann_kendall` | trends | Mann 1945, Kendall 1975, Sen 1968 |
//! | `emerging` | hot spots in time | categories as published by Esri |
//! | `density` | events per km² | Silverman 1986 |

pub mod adjacency;
mod bounds;
pub mod dbscan;
pub mod density;
pub mod emerging;
pub mod fdr;
pub mod gistar;
pub(crate) mod grid;
pub mod mann_kendall;
pub mod moran;
pub mod permutation;
pub mod space_time_clusters;
