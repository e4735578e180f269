//! What the atlas refuses, each in a sentence with a remedy.

/// Why an atlas cannot be built, read or asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AtlasError {
    /// More events than positions can be numbered.
    #[error("{events} events are more than an atlas holds (4,294,967,294); split the profile")]
    TooManyEvents {
        /// Events given.
        events: usize,
    },
    /// More first-order divisions than the column can name.
    #[error(
        "{codes} different codes of first-order divisions are more than an atlas holds (65,535); check the base map"
    )]
    TooManyDivisions {
        /// Distinct codes given.
        codes: usize,
    },
    /// A snapshot of another program or another version.
    #[error("this is no atlas snapshot of format {expected}: {found}; build the atlas from the store again")]
    Foreign {
        /// The format that this program reads.
        expected: u32,
        /// What stands there instead.
        found: String,
    },
    /// A snapshot that is not as it was written.
    #[error("the atlas snapshot is damaged: {reason}; build the atlas from the store again")]
    Damaged {
        /// What does not hold.
        reason: &'static str,
    },
    /// A subregion that no office has.
    #[error("“{id}” is no subregion; use one of those that the offices list, for example west-africa")]
    UnknownSubregion {
        /// The id as given.
        id: String,
    },
    /// A country code that is not in the list of countries.
    #[error("“{iso3}” is no country; write its ISO 3166-1 alpha-3 code, for example MLI")]
    UnknownCountry {
        /// The code as given.
        iso3: String,
    },
    /// A text that is not an H3 cell of a resolution kept here.
    #[error("“{cell}” is no H3 cell of resolution 0 to 7; write its fifteen hexadecimal digits")]
    UnknownCell {
        /// The cell as given.
        cell: String,
    },
    /// A resolution that is not kept.
    #[error("H3 resolution {resolution} is finer than the atlas keeps; use 0 to 7")]
    TooFine {
        /// The resolution as given.
        resolution: u8,
    },
    /// Cells that have no outline: one of them twice, or of several resolutions.
    #[error("these cells cannot be joined: {reason}; give each once, all of one resolution")]
    NoOutline {
        /// What does not hold.
        reason: String,
    },
    /// A tile address outside the pyramid.
    #[error("there is no tile {z}/{x}/{y}; zoom is 0 to 20, x and y are below 2 to the power of zoom")]
    NoSuchTile {
        /// Zoom.
        z: u8,
        /// Column.
        x: u32,
        /// Row.
        y: u32,
    },
}
