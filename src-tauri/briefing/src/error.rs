//! What can go wrong with a paper.

/// Why a paper could not be made.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// The typesetter refused the page.
    #[error("The page could not be set: {0}.")]
    NotSet(String),
    /// The typesetter refused to write the document.
    #[error("The document could not be written: {0}.")]
    NotWritten(String),
    /// A sentence names a source that the paper does not list.
    #[error("A sentence names source {named}, and the paper lists {listed}.")]
    NoSource {
        /// The number that it names.
        named: u32,
        /// How many there are.
        listed: usize,
    },
}
