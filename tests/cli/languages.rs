//! The command line in other languages: refusals and help for a person, the same objects for a script.

use std::process::Output;

use crate::program::Program;

/// Returns what a command says in a language: on standard output, and on standard error.
fn said(program: &Program, language: &str, arguments: &[&str]) -> (String, String) {
    let Output { stdout, stderr, .. } = program.call(arguments).env("SITROOM_LANGUAGE", language).output().unwrap();
    (String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

#[test]
fn a_refusal_is_told_in_the_language_that_is_asked_for() {
    let program = Program::new();
    let refusal = |language: &str| said(&program, language, &["rejects", "7", "--out", "refused.csv"]).1;
    assert_eq!(refusal("en"), "sitroom: There is no run 7. sitroom runs lists those that there are.\n");
    assert_eq!(
        refusal("fr"),
        "sitroom: Il n’y a pas d’importation 7. sitroom runs donne la liste de celles qui existent.\n"
    );
    assert_eq!(refusal("ru"), "sitroom: Импорта 7 нет. Имеющиеся перечисляет sitroom runs.\n");
    assert_eq!(refusal("ar"), "sitroom: لا يوجد استيراد 7. يسرد sitroom runs الموجود منها.\n");
}

#[test]
fn a_sentence_within_a_sentence_and_its_remedy_are_told_too() {
    let program = Program::new();
    let folder = program.profile().display().to_string();
    let refusal = said(&program, "fr", &["import", "ucdp", &folder]).1;
    assert!(
        refusal.contains("est un dossier, non un fichier") && refusal.contains("Rien n’a été importé"),
        "{refusal}"
    );
    let period = said(&program, "ru", &["events", "--since", "2021-05-01", "--until", "2020-01-01"]).1;
    assert!(period.contains("Период заканчивается 2020-01-01, раньше, чем начинается 2021-05-01."), "{period}");
}

#[test]
fn a_setting_that_is_refused_is_named_in_the_language() {
    let program = Program::new();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("events.csv");
    let head = "id,year,type_of_violence,side_a,side_b,where_prec,latitude,longitude,country,country_id,date_prec,date_start,date_end,best,high,low";
    let row = |id: u32| {
        format!("{id},2024,1,Government of Mali,JNIM,1,14.{id},-4.2,Mali,432,1,2024-05-1{id},2024-05-1{id},2,3,1\n")
    };
    std::fs::write(&path, format!("{head}\n{}", (1..5).map(row).collect::<String>())).unwrap();
    program.ask(&["import", "ucdp", path.to_str().unwrap()]);
    let refusal = said(&program, "ru", &["density", "--country", "MLI", "--bandwidth-km", "0"]).1;
    assert!(refusal.contains("Ширина окна сглаживания в км") && !refusal.contains("bandwidth in"), "{refusal}");
}

#[test]
fn a_chinese_sentence_ends_in_one_full_stop() {
    let program = Program::new();
    let refusal = said(&program, "zh", &["rejects", "7", "--out", "refused.csv"]).1;
    assert!(refusal.contains('。') && !refusal.contains("。."), "{refusal}");
}

#[test]
fn help_is_told_in_the_language_and_its_examples_stay() {
    let program = Program::new();
    for (language, words) in [
        ("fr", ["Compter événements et morts", "Usage", "Options", "Exemples"]),
        ("ru", ["Подсчитать события и погибших", "Использование:", "Параметры:", "Примеры:"]),
        ("ar", ["احسب الأحداث والوفيات", "الاستعمال:", "الخيارات:", "أمثلة:"]),
    ] {
        let (help, _) = said(&program, language, &["events", "--help"]);
        for word in words {
            assert!(help.contains(word), "{language} {word}: {help}");
        }
        assert!(help.contains("  sitroom events ") && help.contains("--since"), "{help}");
        assert!(!help.contains("Usage:") && !help.contains("Print help"), "{language}: {help}");
    }
    let (all, _) = said(&program, "es", &["--help"]);
    assert!(all.contains("Órdenes:") && all.contains("Deshacer una importación por entero"), "{all}");
}

#[test]
fn the_system_chooses_the_language_where_nobody_does_and_objects_keep_their_names() {
    let program = Program::new();
    let mut call = program.call(&["runs"]);
    for name in ["SITROOM_LANGUAGE", "LC_ALL", "LC_MESSAGES"] {
        call.env_remove(name);
    }
    let answer = call.env("LANG", "fr_FR.UTF-8").output().unwrap();
    let text = String::from_utf8(answer.stdout).unwrap();
    assert!(text.contains("Rien n’a encore été importé dans ce profil"), "{text}");
    let [english, chinese] = ["en", "zh"].map(|language| said(&program, language, &["runs", "--json"]).0);
    assert_eq!(english, chinese);
}
