//! Looks for what must not lie on a disk as it was said.

use std::fs;
use std::path::Path;

/// Returns the files under a folder that hold a text, in UTF-8 or UTF-16.
pub(crate) fn holding(folder: &Path, text: &str) -> Vec<String> {
    let wide = |order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<u8>>();
    let needles = [text.as_bytes().to_vec(), wide(u16::to_le_bytes), wide(u16::to_be_bytes)];
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(holding(&path, text));
        } else if let Ok(bytes) = fs::read(&path)
            && needles.iter().any(|needle| bytes.windows(needle.len()).any(|part| part == needle))
        {
            found.push(path.display().to_string());
        }
    }
    found
}
