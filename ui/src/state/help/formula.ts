/** How is a formula written down, so that it can be set in any language? As a tree of the parts that MathML knows. */

/** Tokens with spaces between them, or a part made of parts. */
export type Formula =
  | string
  | { row: readonly Formula[] }
  | { sub: readonly [Formula, Formula] }
  | { sup: readonly [Formula, Formula] }
  | { frac: readonly [Formula, Formula] }
  | { under: readonly [Formula, Formula] }
  | { root: Formula };

export type Token = { text: string; kind: 'number' | 'operator' | 'name' | 'word' };

export const row = (...parts: Formula[]): Formula => ({ row: parts });
export const sub = (base: Formula, index: Formula): Formula => ({ sub: [base, index] });
export const sup = (base: Formula, power: Formula): Formula => ({ sup: [base, power] });
export const frac = (above: Formula, below: Formula): Formula => ({ frac: [above, below] });
export const root = (of: Formula): Formula => ({ root: of });
/** A sum, a product or a minimum over what stands under it. */
export const over = (sign: Formula, index: Formula): Formula => ({ under: [sign, index] });

/** Returns the tokens of a text: numbers, names, words such as ln, and all else as operators. */
export function tokens(text: string): Token[] {
  return text.split(' ').map((token) => {
    if (/^\d/.test(token)) return { text: token, kind: 'number' };
    if (/^\p{L}{2,}$/u.test(token)) return { text: token, kind: 'word' };
    return { text: token, kind: /^\p{L}/u.test(token) ? 'name' : 'operator' };
  });
}

/** Returns a formula as a line of text, to be searched. */
export function lineOf(formula: Formula): string {
  if (typeof formula === 'string') return formula;
  if ('root' in formula) return `√ ${lineOf(formula.root)}`;
  return Object.values(formula).flat().map(lineOf).join(' ');
}
