//! How a table that somebody made is read as records of one noun: which column is which field.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::record::Noun;
use crate::{DateOrder, Marking};

/// How a table is to be read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Mapping {
    /// What each row is.
    pub noun: Noun,
    /// The sheet of a workbook; empty for the first with rows.
    #[serde(default)]
    pub sheet: String,
    /// The row of the head, counted from 1; 0 where it is to be found.
    #[serde(default)]
    pub head_row: u32,
    /// For each field of the noun where its value is from.
    pub fields: BTreeMap<String, FieldSource>,
    /// The columns that together tell a row from all others; without any, the whole row does.
    #[serde(default)]
    pub key: Vec<String>,
    /// How 03/04/2010 is read, where the table has such days.
    #[serde(default)]
    pub date_order: Option<DateOrder>,
    /// Whether numbers of countries are Gleditsch and Ward's, and not M49.
    #[serde(default)]
    pub gleditsch_ward: bool,
    /// Marking of the rows that state none of their own.
    #[serde(default)]
    pub marking: Marking,
    /// The source that all rows name, for example `HDX HAPI, operational presence`.
    #[serde(default)]
    pub source: String,
    /// Its licence.
    #[serde(default)]
    pub licence: String,
    /// Whether records that a row names and that are not there are made, by their names.
    #[serde(default)]
    pub make_missing: bool,
}

/// Where a field's value is from.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
pub struct FieldSource {
    /// Columns by their heads: the first that is not empty; for a place also longitude and latitude.
    #[serde(default)]
    pub columns: Vec<String>,
    /// The same value for all rows, as people write it, where there is no column.
    #[serde(default)]
    pub constant: String,
    /// What cells mean that are no choice, for example `1` is `minor`.
    #[serde(default)]
    pub meanings: BTreeMap<String, String>,
    /// Column with the longitude in degrees, of a place.
    #[serde(default)]
    pub longitude: String,
    /// Column with the latitude in degrees, of a place.
    #[serde(default)]
    pub latitude: String,
}
