//! What one sees who may see nothing above a marking.
//!
//! Views of the connection's own stand before the tables, under their names: every query of this crate then reads them, so that
//! no query can forget the marking, and no count, link or former version tells of what is hidden.

use sitroom_domain::Marking;

use super::write::marking_number;

/// Returns the statements that hide from a connection what is marked higher.
pub(crate) fn hidden_above(ceiling: Marking) -> String {
    let highest = marking_number(ceiling);
    // Asked row by row, by the number that the row has: the whole table is never gone through for it.
    let seen = |of: &str| {
        format!(
            "EXISTS (SELECT 1 FROM main.record AS whole WHERE whole.number = {of}.number AND whole.marking <= {highest})"
        )
    };
    let (versions, countries, links) = (seen("version"), seen("country"), seen("link"));
    format!(
        "CREATE TEMP VIEW record AS SELECT * FROM main.record WHERE marking <= {highest};
         CREATE TEMP VIEW record_version AS
             SELECT version.* FROM main.record_version AS version WHERE version.marking <= {highest} AND {versions};
         CREATE TEMP VIEW record_country AS SELECT country.* FROM main.record_country AS country WHERE {countries};
         CREATE TEMP VIEW record_link AS SELECT link.* FROM main.record_link AS link WHERE {links};
         CREATE TEMP VIEW operation AS SELECT * FROM main.operation WHERE 0;
         CREATE TEMP VIEW record_conflict AS SELECT * FROM main.record_conflict WHERE 0;
         CREATE TEMP VIEW peer AS SELECT * FROM main.peer WHERE 0;
         CREATE TEMP VIEW handover AS SELECT * FROM main.handover WHERE 0;
         CREATE TEMP VIEW briefing AS SELECT * FROM main.briefing WHERE 0;
         CREATE TEMP VIEW briefing_version AS SELECT * FROM main.briefing_version WHERE 0;
         CREATE TEMP VIEW draft AS SELECT * FROM main.draft WHERE 0;
         CREATE TEMP VIEW view AS SELECT * FROM main.view WHERE 0;
         CREATE TEMP VIEW reject AS SELECT * FROM main.reject WHERE 0;
         CREATE TEMP VIEW report AS SELECT * FROM main.report WHERE marking <= {highest};
         CREATE TEMP VIEW report_version AS SELECT * FROM main.report_version WHERE 0;
         CREATE TEMP VIEW sync AS SELECT * FROM main.sync WHERE 0;
         CREATE TEMP VIEW sync_page AS SELECT * FROM main.sync_page WHERE 0;
         CREATE TEMP VIEW secret AS SELECT * FROM main.secret WHERE 0;"
    )
}
