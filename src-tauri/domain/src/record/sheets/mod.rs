//! One sheet for each noun: its fields, its title, its days, and what belongs to it.

pub mod agreement;
pub mod armed_group;
pub mod capability;
pub mod commitment;
pub mod conflict;
pub mod country;
pub mod crisis;
pub mod deployment;
pub mod election;
pub mod electoral_event;
pub mod engagement;
pub mod expert;
pub mod fund;
pub mod group;
pub mod inquiry;
pub mod lesson;
pub mod mission;
pub mod office;
pub mod participation;
pub mod partner;
pub mod phase;
pub mod presence;
pub mod response;
pub mod route;
pub mod trafficking;
pub mod visit;
