//! What a table is taken for.

use super::*;

#[test]
fn the_noun_is_the_one_that_most_columns_speak_for() {
    for (text, noun) in [
        ("Organisation,Country,District,Sector,Start date\nACF,Mali,Mopti,Health,2021-03-01\n", Noun::Presence),
        ("Country,Election date,Type of election\nBenin,2021-04-11,Presidential\n", Noun::Election),
        ("Pays;Date du scrutin;Type\nBénin;11/04/2021;présidentielle\nMali;25/04/2021;législatives\n", Noun::Election),
        ("Date,Country,Drug,Quantity,Unit,City\n2021-03-01,Mali,cocaine,12,kg,Gao\n", Noun::Trafficking),
        ("Name,Skills,Languages,Gender\nA. Diallo,elections,\"French, English\",F\n", Noun::Expert),
        ("conflict_id,year,side_a,side_b,intensity_level,location\n1,2001,A,B,2,Mali\n", Noun::Conflict),
        ("Name,Acronym,Type,Website\nFonds,F,donor,http://x\nCroix,C,Red Cross,http://y\n", Noun::Partner),
        ("Commitment,Responsible,Due date,Status\nPublish the list,Government,2021-05-01,open\n", Noun::Commitment),
    ] {
        let look = look(table(".csv", text).path());
        assert_eq!(look.mapping.noun, noun, "{text} {:?}", look.nouns);
    }
}

#[test]
fn the_guess_keeps_to_the_nouns_that_it_may_choose_from() {
    let file = table(".csv", "Country,Date,Place,Killed\nMali,2021-03-01,Gao,3\n");
    let look = look_with(&store(), file.path(), None, &[Noun::Election, Noun::ElectoralEvent]);
    assert_eq!(look.mapping.noun, Noun::ElectoralEvent);
    assert_eq!(column(&look, "deaths"), "Killed");
}

#[test]
fn a_column_that_tells_rows_apart_is_the_key_and_two_may_do_so_together() {
    let alone =
        table(".csv", "case_id,date,country,drug,quantity\n7,2021-03-01,Mali,cocaine,1\n8,2021-03-01,Mali,cocaine,2\n");
    assert_eq!(look(alone.path()).mapping.key, ["case_id"]);
    let pair = table(
        ".csv",
        "conflict_id,year,side_a,side_b,intensity_level,location\n1,2001,A,B,2,Mali\n1,2002,A,B,1,Mali\n2,2001,A,C,1,Niger\n",
    );
    assert_eq!(look(pair.path()).mapping.key, ["conflict_id", "year"]);
    let none = table(".csv", "Organisation,Country,Sector\nACF,Mali,Health\nACF,Niger,Health\n");
    assert!(look(none.path()).mapping.key.is_empty());
}

#[test]
fn an_election_without_a_name_is_named_by_what_it_is_where_and_when() {
    let store = store();
    let file = table(".csv", "Country,Election date,Type\nBenin,2021-04-11,Presidential election\n");
    let (run, rejects) = import(&store, file.path());
    assert_eq!((run.counts.added, rejects.len()), (1, 0), "{rejects:?}");
    assert_eq!(records(&store, Noun::Election)[0].title, "Presidential election, Benin, 2021-04-11");
}

#[test]
fn a_table_of_events_and_one_that_fits_no_noun_say_so() {
    let events = "id,type_of_violence,side_a,side_b,date_start,date_end,country,latitude,longitude,best,high,low\n1,1,A,B,2021-01-01,2021-01-01,Mali,14,-4,1,1,1\n";
    assert!(look(table(".csv", events).path()).notes[0].contains("UCDP GED"));
    let nothing = look(table(".csv", "month_id,outcome\n457,0\n458,1\n").path());
    assert!(nothing.notes.iter().any(|note| note.starts_with("Nothing is mapped to")), "{:?}", nothing.notes);
}

#[test]
fn cells_that_mean_no_choice_are_said_and_the_others_are_understood() {
    let file =
        table(".csv", "Country,Election date,Type\nBenin,2021-04-11,Presidential\nMali,2021-05-11,Village chiefs\n");
    let look = look(file.path());
    let meanings = &look.mapping.fields["kind"].meanings;
    assert_eq!(meanings.get("Village chiefs").map(String::as_str), Some("other"));
    assert!(look.notes.iter().any(|note| note.contains("Village chiefs")), "{:?}", look.notes);
    assert!(look.preview.iter().all(|row| row.refused.is_empty()));
}

#[test]
fn a_column_that_is_called_as_a_field_is_that_field_before_any_other_name_of_one() {
    let text = "name,kind,since,countries,result,outcome\n\
                Shuttle,shuttle,March 2009,Guinea,partly,A date was set\n";
    let look = look_with(&store(), table(".csv", text).path(), None, &[Noun::Engagement]);
    assert_eq!((column(&look, "outcome"), column(&look, "result")), ("outcome".into(), "result".into()));
    let alone = text.replace(",outcome\n", ",colour\n").replace(",partly,", ",A date was set,");
    let look = look_with(&store(), table(".csv", alone).path(), None, &[Noun::Engagement]);
    assert_eq!(column(&look, "outcome"), "result");
}
