/** Makes a sheet fit on one page of paper, so that its marking stands on every page: it is laid out wider, and printed smaller. */

/** A4 between its margins, in pixels of 1/96 inch; so high it is with the narrowest that a printer has. */
const PAGE = { width: 718, height: 1012 };
/** Wider, and so smaller in print, nobody can read it. */
export const WIDEST = 1400;

/** Returns the least width to lay a sheet out in so that it fits on a page; `heightAt` tells what it takes of the paper, `null` is: nowhere. */
export function leastWidth(heightAt: (width: number) => number): number | null {
  const fits = (width: number) => heightAt(width) <= PAGE.height;
  if (!fits(WIDEST)) return null;
  let [tooNarrow, wide] = [PAGE.width - 1, WIDEST];
  while (wide - tooNarrow > 1) {
    const middle = Math.floor((wide + tooNarrow) / 2);
    if (fits(middle)) wide = middle;
    else tooNarrow = middle;
  }
  return wide;
}

/** Lays a sheet out for a page; tells whether it fits. It is measured by what it stands in, made small: engines do not let letters shrink at will. */
export function fitOnPage(sheet: HTMLElement): boolean {
  const paper = sheet.parentElement ?? sheet;
  const width = onPaper(() =>
    leastWidth((wide) => {
      lay(sheet, wide);
      return paper.offsetHeight;
    }),
  );
  lay(sheet, width ?? PAGE.width);
  return width !== null;
}

function lay(sheet: HTMLElement, wide: number): void {
  sheet.style.setProperty('--wide', `${wide}px`);
  sheet.style.setProperty('--shrink', String(PAGE.width / wide));
}

/** Returns what is measured while the styles of paper hold on the screen; nothing is drawn in between. */
function onPaper<T>(measure: () => T): T {
  const rules = printRules();
  try {
    for (const rule of rules) rule.media.mediaText = 'all';
    return measure();
  } finally {
    for (const rule of rules) rule.media.mediaText = 'print';
  }
}

function printRules(): CSSMediaRule[] {
  const all = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  return all.filter(
    (rule): rule is CSSMediaRule => 'media' in rule && (rule as CSSMediaRule).media.mediaText === 'print',
  );
}
