//! How large a file and a function may be.

use crate::tree::File;

const LONGEST_FILE: usize = 600;
const LONGEST_FUNCTION: usize = 80;

/// Complains of a file that is more than one idea.
pub(crate) fn long_files(file: &File) -> Vec<String> {
    let lines = file.text.lines().count();
    if lines <= LONGEST_FILE { Vec::new() } else { vec![format!("{}: {lines} lines", file.path)] }
}

/// Complains when the files are long on the whole: half of them under 150 lines, nine in ten under 400.
pub(crate) fn uneven(mut lengths: Vec<usize>) -> Option<String> {
    lengths.sort_unstable();
    let (half, nine_in_ten) = (*lengths.get(lengths.len() / 2)?, *lengths.get(lengths.len() * 9 / 10)?);
    (half > 150 || nine_in_ten > 400).then(|| format!("half the files reach {half} lines, nine in ten {nine_in_ten}"))
}

/// Complains of functions that no screen holds. A function ends where a line closes it at the indentation that it began.
pub(crate) fn long_functions(file: &File) -> Vec<String> {
    let lines: Vec<&str> = file.text.lines().collect();
    let mut complaints = Vec::new();
    for (start, line) in lines.iter().enumerate() {
        if !begins_function(line) {
            continue;
        }
        let indentation = line.len() - line.trim_start().len();
        let closes = |line: &&str| {
            line.len() - line.trim_start().len() == indentation && line.trim_start().starts_with(['}', ')'])
        };
        let length = lines[start..].iter().position(closes).unwrap_or(0) + 1;
        if length > LONGEST_FUNCTION {
            complaints.push(format!("{}:{}: a function of {length} lines", file.path, start + 1));
        }
    }
    complaints
}

/// Tells whether a line begins a function of several lines, in Rust or TypeScript.
fn begins_function(line: &str) -> bool {
    let code = line.trim_start();
    if line.trim_end().ends_with(['}', ';']) || code.starts_with("//") || code.starts_with('*') {
        return false;
    }
    let words: Vec<&str> = code.split(|letter: char| !letter.is_alphanumeric() && letter != '_').collect();
    let named = words.iter().take(6).any(|word| *word == "fn" || *word == "function");
    named || (code.ends_with("=> {") && (code.starts_with("const ") || code.starts_with("export const ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_601_lines_is_complained_of() {
        assert!(long_files(&File::sample("a.rs", &"x\n".repeat(600))).is_empty());
        assert_eq!(long_files(&File::sample("a.rs", &"x\n".repeat(601))).len(), 1);
    }

    #[test]
    fn a_function_of_81_lines_is_complained_of_in_both_languages() {
        let body = |lines: usize| "    x();\n".repeat(lines);
        for head in ["fn a() {", "pub(crate) async fn a() {", "export function a() {", "const a = () => {"] {
            assert!(long_functions(&File::sample("a", &format!("{head}\n{}}}\n", body(78)))).is_empty(), "{head}");
            assert_eq!(long_functions(&File::sample("a", &format!("{head}\n{}}}\n", body(79)))).len(), 1, "{head}");
        }
    }

    #[test]
    fn files_that_are_long_on_the_whole_are_complained_of() {
        assert!(uneven(vec![10, 20, 30, 100]).is_none());
        assert!(uneven(vec![10, 160, 170, 180]).is_some());
        assert!(uneven((0..10).map(|n| n * 50).collect()).is_some());
    }
}
