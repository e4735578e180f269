//! Sitroom.
fn main() {}
