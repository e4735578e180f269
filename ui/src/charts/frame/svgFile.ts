/**
 * A drawn chart as a file that stands alone: styles written into it as the window paints them, ground, title, marking, what it
 * rests on. It names its fonts; whoever has none of them sees their own.
 */
import { textWidth } from '../lanes/place';

/** What stands around the chart in the file. */
export interface SvgCaption {
  title: string;
  /** The area and the period, under the title; empty where the title says them. */
  about: string;
  /** The sentence that says what the chart shows. */
  label: string;
  marking: string;
  /** The exercise tag; empty for real figures. */
  exercise: string;
  /** Sentences that must be read with the chart, beneath it and as dark as its title. */
  caveats: readonly string[];
  /** Method, sources, ages. */
  lines: readonly string[];
  direction: 'ltr' | 'rtl';
}

/** The colours and the font that the file is drawn with. */
export interface SvgTokens {
  font: string;
  surface: string;
  ink: string;
  ink2: string;
  ink3: string;
  /** How much larger the text of the chart is than on a desk. */
  type: number;
}

export interface SvgFile {
  text: string;
  width: number;
  height: number;
}

/** How an element is painted: the window's computed style. */
export type StyleOf = (element: Element) => { getPropertyValue(name: string): string };

const PAD = 14;
const NARROWEST_PX = 320;
const SMALL = 11;
const LARGE = 15;
/** `textWidth` is for the small type. */
const SMALL_PX = 11;
const BOLD = 1.07;
const PAINTED = new Set(['path', 'rect', 'circle', 'line', 'text', 'tspan']);
/** Properties that are written, each with the value that need not be. */
const PROPERTIES: Record<string, string> = {
  fill: '',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linejoin': 'miter',
  'stroke-linecap': 'butt',
  'paint-order': 'normal',
  opacity: '1',
};
const TYPE: Record<string, string> = { 'font-size': '', 'font-weight': '400' };
const KEPT =
  /^(x|y|x1|x2|y1|y2|dx|dy|d|r|rx|ry|cx|cy|width|height|transform|id|text-anchor|fill|viewBox|clip-path|pattern.*)$/;

/** Returns the file of a chart. */
export function svgFile(svg: SVGSVGElement, caption: SvgCaption, tokens: SvgTokens, styleOf: StyleOf): SvgFile {
  const chart = copyOf(svg, styleOf);
  const [chartWidth, chartHeight] = [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))];
  const [small, large] = [SMALL * tokens.type, LARGE * tokens.type];
  const width = Math.max(NARROWEST_PX, chartWidth + 2 * PAD);
  const room = width - 2 * PAD;
  const write = (text: string, y: number, px: number, colour: string, bold = false) =>
    element('text', caption.direction, { x: start(caption, width), y, px, colour, bold }, text);
  const parts: string[] = [];
  let y = PAD + small;
  const under = (texts: readonly string[], colour: string) => {
    for (const line of texts.flatMap((text) => wrapped(text, small, room))) {
      y += small + 5;
      parts.push(write(line, y, small, colour));
    }
  };
  parts.push(write(caption.marking, y, small, tokens.ink, true));
  if (caption.exercise) parts.push(exerciseTag(caption, tokens, width));
  for (const line of wrapped(caption.title, large, room, true)) {
    y += large + 7;
    parts.push(write(line, y, large, tokens.ink, true));
  }
  if (caption.about) under([caption.about], tokens.ink2);
  y += 12;
  chart.setAttribute('x', String((width - chartWidth) / 2));
  chart.setAttribute('y', String(y));
  parts.push(new XMLSerializer().serializeToString(chart));
  y += chartHeight + 6;
  under(caption.caveats, tokens.ink);
  under(caption.lines, tokens.ink3);
  y += small + 8;
  parts.push(write(caption.marking, y, small, tokens.ink, true));
  const height = Math.ceil(y + PAD);
  const font = escaped(tokens.font.replaceAll('"', "'"));
  return {
    width,
    height,
    text: `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${font}" style="font-variant-numeric:tabular-nums lining-nums" role="img" aria-label="${escaped(caption.label)}">
<title>${escaped(caption.title)}</title>
<desc>${escaped([caption.label, caption.about, caption.marking, caption.exercise, ...caption.caveats, ...caption.lines].filter(Boolean).join(' · '))}</desc>
<rect width="${width}" height="${height}" fill="${escaped(tokens.surface)}"/>
${parts.join('\n')}
</svg>
`,
  };
}

/** Returns the lines of a text that is at most so wide, cut between words. */
export function wrapped(text: string, px: number, room: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    const fits = textWidth(longer, (px / SMALL_PX) * (bold ? BOLD : 1)) <= room;
    if (line === undefined || !fits) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

function start(caption: SvgCaption, width: number): number {
  return caption.direction === 'rtl' ? width - PAD : PAD;
}

function exerciseTag(caption: SvgCaption, tokens: SvgTokens, width: number): string {
  const { type } = tokens;
  const wide = textWidth(caption.exercise, BOLD * 1.1 * type) + 16;
  const left = caption.direction === 'rtl' ? PAD : width - PAD - wide;
  const box = `<rect x="${left}" y="${PAD - 4}" width="${wide}" height="${20 * type}" rx="2" fill="none" stroke="${tokens.ink3}" stroke-dasharray="4 3"/>`;
  return `${box}<text x="${left + wide / 2}" y="${PAD - 4 + 14 * type}" text-anchor="middle" font-size="${SMALL * type}" font-weight="700" fill="${tokens.ink2}">${escaped(caption.exercise)}</text>`;
}

function element(
  name: 'text',
  direction: 'ltr' | 'rtl',
  at: { x: number; y: number; px: number; colour: string; bold: boolean },
  text: string,
): string {
  const weight = at.bold ? ' font-weight="700"' : '';
  return `<${name} x="${at.x}" y="${at.y}" font-size="${at.px}"${weight} fill="${escaped(at.colour)}" direction="${direction}">${escaped(text)}</${name}>`;
}

/** Returns a copy of what is painted, with its paint; what only serves the hand or the reading aloud stays behind. */
function copyOf(source: SVGSVGElement, styleOf: StyleOf): SVGSVGElement {
  const copy = source.cloneNode(true) as SVGSVGElement;
  const gone: Element[] = [];
  const originals = [source, ...source.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  copies.forEach((element, at) => {
    const original = originals[at];
    if (!original) return;
    const style = styleOf(original);
    const hidden = style.getPropertyValue('display') === 'none' || element.hasAttribute('data-screen-only');
    if (hidden) gone.push(element);
    const reference = (element.getAttribute('fill') ?? '').startsWith('url(');
    for (const { name } of [...element.attributes]) if (!KEPT.test(name)) element.removeAttribute(name);
    if (PAINTED.has(element.localName)) paint(element, style, reference, PROPERTIES);
    else if (element.localName === 'g') paint(element, style, true, { opacity: '1' });
  });
  for (const element of gone) element.remove();
  return copy;
}

function paint(
  element: Element,
  style: ReturnType<StyleOf>,
  keepFill: boolean,
  properties: Record<string, string>,
): void {
  const isText = element.localName === 'text' || element.localName === 'tspan';
  for (const [name, usual] of Object.entries(isText ? { ...properties, ...TYPE } : properties)) {
    if (name === 'fill' && keepFill) continue;
    const value = style.getPropertyValue(name);
    if (!value || value === usual) continue;
    const { colour, alpha } = opaque(value);
    element.setAttribute(name, colour);
    // Programs that draw SVG without a browser know no colours one can see through.
    if (alpha !== null && alpha > 0) element.setAttribute(`${name}-opacity`, String(alpha));
  }
}

function opaque(value: string): { colour: string; alpha: number | null } {
  const [, red, green, blue, alpha] = /^rgba\((\d+), (\d+), (\d+), ([\d.]+)\)$/.exec(value) ?? [];
  if (alpha === undefined) return { colour: value === 'transparent' ? 'none' : value, alpha: null };
  return { colour: Number(alpha) === 0 ? 'none' : `rgb(${red}, ${green}, ${blue})`, alpha: Number(alpha) };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
