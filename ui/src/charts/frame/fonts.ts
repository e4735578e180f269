/**
 * The bundled fonts within an SVG that becomes a picture: an image sees none of the window's fonts. A file that is passed on as
 * SVG only names them, since fonts would make it ten times as large.
 */
import type { SvgFile } from './svgFile';

/** Returns the file with those parts of the window's fonts that hold its letters. */
export async function withFonts(file: SvgFile): Promise<SvgFile> {
  const letters = new Set([...file.text].map((letter) => letter.codePointAt(0) ?? 0));
  const rules = await Promise.all(
    fontFaces()
      .filter((face) => holds(face, letters))
      .map(embedded),
  );
  const style = `<style>${rules.join('')}</style>`;
  return { ...file, text: file.text.replace('<title>', () => `${style}<title>`) };
}

function fontFaces(): CSSFontFaceRule[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule): rule is CSSFontFaceRule => rule.constructor.name === 'CSSFontFaceRule'),
  );
}

function holds(face: CSSFontFaceRule, letters: ReadonlySet<number>): boolean {
  const ranges = face.style.getPropertyValue('unicode-range');
  return (
    ranges === '' || rangesOf(ranges).some(([first, last]) => [...letters].some((at) => first <= at && at <= last))
  );
}

/** Returns the first and last letters of ranges as a style sheet writes them: U+0000-00FF, U+0131. */
export function rangesOf(ranges: string): [number, number][] {
  return ranges.split(',').flatMap((range) => {
    const [, first, last] = /U\+([0-9a-f]+)(?:-([0-9a-f]+))?/i.exec(range) ?? [];
    if (!first) return [];
    return [[Number.parseInt(first, 16), Number.parseInt(last ?? first, 16)] as [number, number]];
  });
}

async function embedded(face: CSSFontFaceRule): Promise<string> {
  const address = /url\("?([^")]+)"?\)/.exec(face.style.getPropertyValue('src'))?.[1];
  if (!address) return '';
  const answer = await fetch(new URL(address, face.parentStyleSheet?.href ?? document.baseURI));
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const property = (name: string) => `${name}:${face.style.getPropertyValue(name)};`;
  const described = ['font-family', 'font-weight', 'unicode-range'].map(property).join('');
  return `@font-face{${described}src:url(data:font/woff2;base64,${base64}) format("woff2")}`;
}
