//! Where violence gathers: in which cells more happened, in them and beside them, than chance would put there.

pub mod fdr;
pub mod gistar;
