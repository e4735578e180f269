//! Tests of the outlook.
