/**
 * What a line of Arabic needs so that Latin names and figures stand in it as they are meant: marks that nobody sees around a name of
 * another script, and around a figure with a sign, a range or a unit. Lines of the other languages have none.
 */

const [ISOLATE, LEFT_TO_RIGHT, RIGHT_TO_LEFT, END] = ['\u2068', '\u2066', '\u2067', '\u2069'];
const OTHER_SCRIPT = /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Han}/u;
const ONE = `(?:${LEFT_TO_RIGHT}[^${END}]*${END}|(?:[≤≥<±+−]\u202f? ?)?\\d[\\d\u202f.,]*)`;
/** A range, a number with its sign, or one with its percent sign. */
const FIGURE = new RegExp(
  `${ONE}(?:–${ONE})+(?:[\u202f\u00a0 ]?%)?|${ONE}[\u202f\u00a0 ]?%|[≤≥<±+−]\u202f? ?\\d[\\d\u202f.,]*`,
  'gu',
);

/** Returns a text that keeps its own direction within a line of Arabic. */
export function isolated(text: string): string {
  return OTHER_SCRIPT.test(text) ? ISOLATE + text + END : text;
}

/** Returns a figure that the letters around it do not take apart. */
export function inOnePiece(figure: string): string {
  return LEFT_TO_RIGHT + figure + END;
}

/** Returns a line of Arabic in which each figure stands in one piece, and which runs from right to left in a chart of time too. */
export function lineOfArabic(line: string): string {
  const text = line.replace(FIGURE, inOnePiece);
  return /\p{Script=Arabic}/u.test(text) && /[^\p{Script=Arabic}\s]/u.test(text) ? RIGHT_TO_LEFT + text + END : text;
}

/** Returns a text without the marks, for files that other programs read. */
export function unmarked(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}
