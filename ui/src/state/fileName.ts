/** Names of files: no character that a file system refuses, none that tells a shell something. */

/** With what stands before and after it the name stays under 255 bytes, whatever its script. */
const LONGEST = 72;

/**
 * Returns a title as the stem of a file's name: letters and digits of any script, joined by hyphens; empty where there are none. What
 * is too long ends with a whole word: half a date would say another one.
 */
export function fileStem(title: string): string {
  const stem = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const letters = [...stem];
  if (letters.length <= LONGEST) return stem;
  const cut = letters.slice(0, LONGEST).join('');
  return letters[LONGEST] === '-' ? cut : cut.replace(/-[^-]*$/, '');
}
