//! Faults drawn by chance: whatever comes, in whatever order, nothing is lost and nothing comes twice.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use proptest::prelude::*;

use crate::{Fault, Stored, acled_server, ucdp_server};

static UCDP: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| rows_of_ucdp(&[]));
static ACLED: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| rows_of_acled(&[]));

fn rows_of_ucdp(faults: &[Fault]) -> BTreeMap<String, String> {
    let mut stored = Stored::default();
    stored.sync(&mut ucdp_server::connector(&ucdp_server::start(faults)), &ucdp_server::plan());
    stored.rows
}

fn rows_of_acled(faults: &[Fault]) -> BTreeMap<String, String> {
    let mut stored = Stored::default();
    stored.sync(&mut acled_server::connector(&acled_server::start(faults)), &acled_server::plan());
    stored.rows
}

fn fault() -> impl Strategy<Value = Fault> {
    prop_oneof![
        4 => Just(Fault::None),
        1 => Just(Fault::TooMany(Some("3"))),
        1 => Just(Fault::TooMany(None)),
        1 => Just(Fault::Status(500)),
        1 => Just(Fault::Status(502)),
        2 => (0..100_usize).prop_map(Fault::Cut),
        2 => (0..100_usize).prop_map(Fault::Short),
        1 => Just(Fault::WebPage),
        1 => Just(Fault::Closed),
        1 => Just(Fault::Redirect("http://127.0.0.1:1/")),
        2 => Just(Fault::Doubled),
        1 => Just(Fault::OtherShape),
        1 => Just(Fault::MorePages),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn any_sequence_of_faults_leaves_the_rows_of_ucdp_as_they_are(faults in prop::collection::vec(fault(), 0..30)) {
        prop_assert_eq!(&rows_of_ucdp(&faults), &*UCDP);
    }

    #[test]
    fn any_sequence_of_faults_leaves_the_rows_of_acled_as_they_are(
        faults in prop::collection::vec(prop_oneof![4 => fault(), 1 => Just(Fault::Expired)], 0..30)
    ) {
        prop_assert_eq!(&rows_of_acled(&faults), &*ACLED);
    }
}
