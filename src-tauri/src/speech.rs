//! The language of the program: from the environment for a command, from the window afterwards. And the help, told in it.

use clap::{ArgAction, Command, CommandFactory as _};
use sitroom_api::contract::fault::Fault;
use sitroom_domain::say::{ENGLISH, spoken, told};
use sitroom_domain::{phrase, say};
use sitroom_words::Language;

use crate::arguments::Arguments;

/// Where the language is looked for, the first that is set wins.
const PLACES: [&str; 4] = ["SITROOM_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"];

/// Speaks the language that the environment asks for; English where it asks for none of the six.
pub(crate) fn speak_as_asked(environment: impl Fn(&str) -> Option<String>) {
    let asked = PLACES.iter().find_map(|place| environment(place).filter(|value| !value.is_empty()));
    sitroom_words::speak(asked.as_deref().map_or(Language::En, of_locale));
}

/// Speaks a language by its tag, in all windows of the program.
///
/// # Errors
/// Refuses a tag that is none of the six.
pub(crate) fn speak(tag: &str) -> Result<(), Fault> {
    let language = tag.parse().map_err(|_| {
        Fault::refused(say!("“{tag}” is no language that Sitroom speaks."), say!("Choose en, fr, ru, es, ar or zh."))
    })?;
    sitroom_words::speak(language);
    Ok(())
}

/// Returns the language of a locale as systems write it: fr, fr_FR.UTF-8, zh-Hans.
fn of_locale(locale: &str) -> Language {
    locale.split(['_', '-', '.', '@']).next().and_then(|tag| tag.parse().ok()).unwrap_or_default()
}

/// Returns the command line with its help in the language that is spoken.
pub(crate) fn command_line() -> Command {
    let command = Arguments::command();
    if spoken() == ENGLISH {
        return command;
    }
    let mut built = command;
    built.build();
    in_language(built)
}

fn in_language(command: Command) -> Command {
    let subcommands = say!("Commands");
    let [about, long_about] = [command.get_about(), command.get_long_about()].map(|text| text.map(ToString::to_string));
    let after = command.get_after_help().map(ToString::to_string);
    let mut command = command
        .subcommand_help_heading(for_good(subcommands))
        .help_template(format!(
            "{{before-help}}{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
            say!("Usage:")
        ))
        .mut_args(|argument| {
            let heading = argument.get_help_heading().map(translated);
            let heading =
                heading.unwrap_or_else(|| if argument.is_positional() { say!("Arguments") } else { say!("Options") });
            let help = match argument.get_action() {
                ArgAction::Help | ArgAction::HelpShort | ArgAction::HelpLong => Some(say!("Print help")),
                ArgAction::Version => Some(say!("Print version")),
                _ => argument.get_help().map(|help| translated(&help.to_string())),
            };
            let argument = argument.help_heading(for_good(heading));
            match help {
                Some(help) => argument.help(help.clone()).long_help(help),
                None => argument,
            }
        })
        .mut_subcommands(in_language);
    if let Some(about) = about {
        command = command.about(translated(&about));
    }
    if let Some(long_about) = long_about {
        command = command.long_about(by_line(&long_about));
    }
    if let Some(after) = after {
        command = command.after_help(by_line(&after));
    }
    command
}

/// Returns a text with each of its lines told; examples are indented and stay.
fn by_line(text: &str) -> String {
    let told: Vec<String> =
        text.lines().map(|line| if is_told(line) { translated(line) } else { line.to_owned() }).collect();
    told.join("\n")
}

/// Returns a text that lives as long as the program: so clap wants its headings, and the command line is built once.
fn for_good(text: String) -> &'static str {
    Box::leak(text.into_boxed_str())
}

fn translated(text: &str) -> String {
    told(text, text.to_owned())
}

fn is_told(line: &str) -> bool {
    !line.starts_with("  ") && !line.trim().is_empty()
}

/// Returns every text of the help, as it is written in English.
pub(crate) fn help_texts() -> Vec<String> {
    let mut texts = vec![phrase!("Print this message or the help of the given subcommand(s)").to_owned()];
    collect(&Arguments::command(), &mut texts);
    texts
}

fn collect(command: &Command, texts: &mut Vec<String>) {
    let of_command = [command.get_about(), command.get_long_about(), command.get_after_help()];
    let lines = of_command.into_iter().flatten().map(ToString::to_string);
    texts.extend(
        lines.flat_map(|text| text.lines().filter(|line| is_told(line)).map(str::to_owned).collect::<Vec<_>>()),
    );
    for argument in command.get_arguments() {
        texts.extend(argument.get_help().map(ToString::to_string));
    }
    command.get_subcommands().for_each(|subcommand| collect(subcommand, texts));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_of_the_system_names_its_language() {
        let all = ["fr_FR.UTF-8", "zh-Hans", "ar", "C.UTF-8", "de_DE", "ES"].map(of_locale);
        assert_eq!(all, [Language::Fr, Language::Zh, Language::Ar, Language::En, Language::En, Language::Es]);
    }
}
