/** Makes a sheet fit on one page of paper, so that its marking stands on every page: it is laid out wider, and printed smaller. */

/** What A4 has between its margins and its marking, in pixels of 1/96 inch; so high it is with the narrowest margins that a printer has. */
const PAGE = { width: 694, height: 964 };
/** Wider, and so smaller in print, nobody can read it. */
export const WIDEST = 1400;

/** Returns the least width at which a sheet fits on a page when it is made as small as the page is wide; `null` where none does. */
export function leastWidth(heightAt: (width: number) => number): number | null {
  const fits = (width: number) => heightAt(width) * PAGE.width <= PAGE.height * width;
  if (!fits(WIDEST)) return null;
  let [tooNarrow, wide] = [PAGE.width - 1, WIDEST];
  while (wide - tooNarrow > 1) {
    const middle = Math.floor((wide + tooNarrow) / 2);
    if (fits(middle)) wide = middle;
    else tooNarrow = middle;
  }
  return wide;
}

/** Lays a sheet out for a page; tells whether it fits. Its styles make it smaller by `--shrink`. */
export function fitOnPage(sheet: HTMLElement): boolean {
  const heightAt = (width: number) => {
    sheet.style.setProperty('--wide', `${width}px`);
    return sheet.offsetHeight;
  };
  return onPaper(() => {
    const width = leastWidth(heightAt);
    if (width === null) return false;
    sheet.style.setProperty('--high', `${heightAt(width)}px`);
    sheet.style.setProperty('--shrink', String(PAGE.width / width));
    return true;
  });
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
