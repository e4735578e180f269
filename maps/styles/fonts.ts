/**
 * Text of the map. MapLibre draws every glyph from the page's own fonts when a style has no `glyphs` address, so the
 * fonts that the interface bundles are the fonts of the map, and none is fetched.
 */

/** CSS families, first choice first; the page must declare the first one for Latin, Cyrillic and Arabic. */
const FAMILIES = ['Sitroom Sans', 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans SC', 'sans-serif'];

/** MapLibre reads weight and slant out of the first name alone; no such family exists, so CSS falls to the next. */
export const FONT = {
  regular: ['Sitroom Sans Regular', ...FAMILIES],
  bold: ['Sitroom Sans Bold', ...FAMILIES],
  italic: ['Sitroom Sans Italic', ...FAMILIES],
} as const;

/** One letter of each part of the bundled fonts: Latin, Latin extended, Cyrillic, its extension, Arabic, Chinese. */
const SAMPLES = ['A', 'ɔ', 'Ж', 'Ө', 'ع', '中'];

/**
 * Loads the parts of the fonts before the map draws. Fonts in parts (`unicode-range`) are else fetched only after a
 * first glyph was drawn, and MapLibre keeps that first glyph, in a stranger's font, for ever. Parts that the page does
 * not have are passed over.
 */
export async function loadMapFonts(fonts: FontFaceSet): Promise<void> {
  const wanted = ['normal 400', 'normal 700'].flatMap((face) =>
    SAMPLES.map((letter) => fonts.load(`${face} 48px "Sitroom Sans"`, letter)),
  );
  await Promise.allSettled(wanted);
}
