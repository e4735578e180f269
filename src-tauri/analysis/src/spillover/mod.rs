//! What spills over: from one event to the next, from one country to its neighbour, and from trade routes to violence.
//!
//! Pure: the same records give the same figures, whatever the number of threads; chance comes from a seed. Places are
//! given as `[longitude, latitude]` in degrees, on a sphere of 6371.0088 km; what can't be computed is refused with a
//! sentence ([`Refusal`](crate::Refusal)), never guessed. No method here proves a cause: a drought that reaches two
//! countries in turn looks as violence does that walks from one into the other.
//!
//! | file | what | after |
//! | --- | --- | --- |
//! | `space_time` | whether events close in space are close in time | Diggle et al. 1995, Knox 1964 |
//! | `excitation` | events that one triggers, in its place and the next | Hawkes 1971, Held et al. 2005 |
//! | `target` | the weeks of a place that count, and what is fitted of them | |
//! | `drawn` | pairs drawn towards all pairs | `DerSimonian` and Laird 1986 |
//! | `linear_counts` | counts whose mean is a sum of causes, fitted | Bertsekas 1982, Dempster et al. 1977 |
//! | `profile` | interval of one figure where the others are fitted anew | Venzon and Moolgavkar 1988 |
//! | `pressure` | where next week's expected events come from | |
//! | `border` | events near a border | Wilson 1927, Mann 1945 |
//! | `overlap` | routes and violence together, against chance | Lotwick and Silverman 1982, Berman 1986 |
//! | `flow` | what flows from where, through where, to where | |

pub mod border;
mod drawn;
pub mod excitation;
pub mod flow;
mod linear_counts;
pub mod overlap;
pub mod pressure;
mod profile;
pub mod space_time;
mod target;
