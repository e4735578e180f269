//! The lists of what the core says: the English templates with their ids, and the translations of a language.

use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Templates in the order in which they stand in the code, each with the file where it stands first.
pub(crate) type Templates = Vec<(String, String)>;

/// Returns the id of a template.
pub(crate) fn id(template: &str) -> String {
    format!("s-{}", &blake3::hash(template.as_bytes()).to_hex()[..10])
}

/// Returns the list of English templates, as the program reads it.
pub(crate) fn english(templates: &Templates) -> String {
    templates.iter().fold(String::new(), |mut text, (_, template)| {
        let _ = writeln!(text, "{} {}", id(template), written(template));
        text
    })
}

/// Returns the translations of a catalog by their ids, as they stand in it.
pub(crate) fn translations(catalog: &str) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    let mut last = String::new();
    for line in catalog.lines().filter(|line| !line.starts_with('#')) {
        if let Some((id, text)) = line.split_once(" =").filter(|_| !line.starts_with(' ')) {
            id.clone_into(&mut last);
            all.insert(id.to_owned(), text.to_owned());
        } else if let Some(text) = all.get_mut(&last).filter(|_| !line.trim().is_empty()) {
            let _ = write!(text, "\n{line}");
        }
    }
    all
}

/// Returns a catalog anew: every template as a comment, with its translation, or with its bare id where there is none yet.
pub(crate) fn catalog(templates: &Templates, translations: &BTreeMap<String, String>) -> String {
    let mut text = "### What the core and the command line say. Above each text stands its English template; { $a }, { $b } … are the\n\
                    ### values of its holes, in their order there. SITROOM_WRITE_WORDS=1 writes this file anew (tests/words.rs).\n"
        .to_owned();
    let mut room = "";
    for (file, template) in templates {
        if file != room {
            let _ = write!(text, "\n## {file}\n");
            room = file;
        }
        let id = id(template);
        let _ = writeln!(text, "\n# {}", written(template));
        let _ = match translations.get(&id) {
            Some(translation) => writeln!(text, "{id} ={translation}"),
            None => writeln!(text, "# {id} ="),
        };
    }
    text
}

/// Returns a template on one line.
fn written(template: &str) -> String {
    template.replace('\\', "\\\\").replace('\n', "\\n")
}

#[test]
fn a_catalog_keeps_its_translations_and_names_what_is_missing() {
    let templates = vec![("a.rs".to_owned(), "One {x}".to_owned()), ("b.rs".to_owned(), "Two\nlines".to_owned())];
    let known = format!("{} = Un {{ $a }}\n    de plus\ns-gone = x\n", id("One {x}"));
    let text = catalog(&templates, &translations(&known));
    assert!(text.contains(&format!("# One {{x}}\n{} = Un {{ $a }}\n    de plus\n", id("One {x}"))), "{text}");
    assert!(text.contains(&format!("# Two\\nlines\n# {} =\n", id("Two\nlines"))) && !text.contains("gone"), "{text}");
}
