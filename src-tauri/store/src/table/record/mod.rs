//! Records of the office: what each says now, and which versions were before.
//!
//! What a record says is one value in the form of its sheet; beside it stand only the columns that lists are found and
//! ordered by, which can be made anew from it.

mod agree;
mod ceiling;
mod due;
mod lane;
mod map;
mod merge;
mod partner;
mod present;
mod query;
mod row;
mod undo;
mod warning;
mod write;

pub use due::DueRow;
pub use lane::{LaneRow, LaneRows};
pub use map::{EngagementRow, PresenceRow, RecordScope, TraffickingCell, TraffickingCount};
pub use partner::{Participant, PresenceCount, PresenceSpot, VisitRow};
pub use query::{RecordOrder, RecordQuery};
pub use row::{Stamped, StoredRecord};
pub use warning::WarningRow;
pub use write::{Author, Put, RecordWriter};

pub(crate) use agree::count_strays;
pub(crate) use ceiling::hidden_above;
pub use merge::TitleOf;
pub(crate) use merge::{Became, retitle, write_merged};
pub(crate) use present::settle_baseline;
pub(crate) use row::marking_of;
pub(crate) use undo::undo_run;
pub(crate) use write::marking_number;

pub(crate) const SCHEMA_2: &str = "
CREATE TABLE record (
    number INTEGER PRIMARY KEY,
    -- 128 bits, the highest first: the same in every profile.
    id BLOB NOT NULL UNIQUE,
    noun TEXT NOT NULL,
    version INTEGER NOT NULL,
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    -- 0 unclassified, 1 confidential, 2 strictly confidential.
    marking INTEGER NOT NULL,
    title TEXT NOT NULL,
    -- Days since 1970; none where nobody knows or it goes on.
    first_day INTEGER,
    last_day INTEGER,
    body TEXT NOT NULL,
    who TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    reason TEXT NOT NULL,
    run INTEGER
) STRICT;
CREATE INDEX record_by_day ON record (noun, deleted, first_day, title);
CREATE INDEX record_by_title ON record (noun, deleted, title);
CREATE INDEX record_by_run ON record (run) WHERE run IS NOT NULL;
-- Former versions.
CREATE TABLE record_version (
    number INTEGER NOT NULL,
    version INTEGER NOT NULL,
    deleted INTEGER NOT NULL,
    marking INTEGER NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    who TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    reason TEXT NOT NULL,
    run INTEGER,
    PRIMARY KEY (number, version)
) STRICT, WITHOUT ROWID;
CREATE TABLE record_country (
    country TEXT NOT NULL,
    noun TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (country, noun, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE record_link (
    target BLOB NOT NULL,
    noun TEXT NOT NULL,
    field TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (target, noun, field, number)
) STRICT, WITHOUT ROWID;
-- To take the links of a record away when it changes.
CREATE INDEX record_link_of ON record_link (number);
CREATE INDEX record_country_of ON record_country (number);
-- So that a hundred thousand cases are counted by cell of half a degree without reading what they say.
CREATE INDEX record_trafficking ON record (
    json_extract(body, '$.kind'),
    round(json_extract(body, '$.place.lon') * 2),
    round(json_extract(body, '$.place.lat') * 2),
    json_extract(body, '$.place.lon'),
    json_extract(body, '$.place.lat'),
    first_day,
    last_day
) WHERE noun = 'trafficking' AND deleted = 0;
CREATE VIRTUAL TABLE record_word USING fts5 (
    body, content = '', contentless_delete = 1, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2'
);
";

/// What lists of a country and the bar of the window ask for is beside the record: kinds and days are counted without reading
/// a record, and the highest marking is found at once.
pub(crate) const SCHEMA_3: &str = "
ALTER TABLE record_country ADD COLUMN kind TEXT NOT NULL DEFAULT '';
ALTER TABLE record_country ADD COLUMN first_day INTEGER;
UPDATE record_country SET (kind, first_day) =
    (SELECT coalesce(json_extract(body, '$.kind'), ''), record.first_day FROM record
     WHERE record.number = record_country.number);
-- Not on what is deleted: half the searches took such an index, and read every record.
CREATE INDEX record_by_marking ON record (marking) WHERE deleted = 0;
";

/// Records of which a field is marked on its own are found without reading the others.
pub(crate) const SCHEMA_6: &str = "
CREATE INDEX record_with_marks ON record (number) WHERE instr(body, '\"marking.') > 0;
";
