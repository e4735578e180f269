/** The map as a picture: what the canvas shows, with the cards that stand over it drawn again, so that it can be cited. */
import type { Legend, LegendEntry, LegendStroke, LegendSwatch, LegendSymbol } from './legend';
import type { ScaleBar } from './scale';
import { wrapEntry } from './wrapEntry';

/** All that stands in the picture beside the map itself. */
export interface PngCaption {
  figures: string;
  where: string;
  legend: Legend;
  scale: ScaleBar;
  scaleText: string;
  scaleAt: string;
  disclaimer: string;
  sources: string;
  /** The exercise tag; empty for real events. */
  exercise: string;
  /** The marking, as it is written above and beneath. */
  marking: string;
}

/** Tokens that the picture is drawn with. */
export interface PngTokens {
  font: string;
  surface: string;
  line: string;
  line2: string;
  ink: string;
  ink2: string;
  ink3: string;
  hatch: string;
  frontier: string;
  dots: string;
  route: string;
}

const BAR_PX = 44;
/** Height of the marking above, and of that beneath. */
const MARKING_PX = 26;
const PAD = 12;

/** Reads the tokens that hold where the element stands. */
export function readPngTokens(element: Element): PngTokens {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    font: token('--font') || style.fontFamily,
    surface: token('--surface'),
    line: token('--line'),
    line2: token('--line-2'),
    ink: token('--ink'),
    ink2: token('--ink-2'),
    ink3: token('--ink-3'),
    hatch: token('--hatch'),
    frontier: token('--frontier'),
    dots: token('--seq-4'),
    route: token('--route'),
  };
}

/** Returns the picture as a PNG. */
export async function toPng(canvas: HTMLCanvasElement, caption: PngCaption, tokens: PngTokens): Promise<Blob> {
  const ratio = canvas.width / canvas.clientWidth || 1;
  const [width, height] = [canvas.clientWidth, canvas.clientHeight];
  const picture = document.createElement('canvas');
  picture.width = Math.round(width * ratio);
  picture.height = Math.round((height + BAR_PX + 2 * MARKING_PX) * ratio);
  const context = picture.getContext('2d');
  if (!context) throw new Error('The picture of the map could not be made: the window gives no drawing surface.');
  context.drawImage(canvas, 0, Math.round(MARKING_PX * ratio));
  context.scale(ratio, ratio);
  const pen = new Pen(context, tokens);
  drawMarking(pen, caption.marking, width, 0);
  drawMarking(pen, caption.marking, width, MARKING_PX + height + BAR_PX);
  context.translate(0, MARKING_PX);
  drawHeader(pen, caption);
  drawScale(pen, caption, height);
  drawLegend(pen, caption.legend, width, height);
  drawBar(pen, caption, width, height);
  if (caption.exercise) drawExercise(pen, caption.exercise, width);
  return new Promise((resolve, reject) => {
    picture.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture of the map is empty.'))),
      'image/png',
    );
  });
}

/** Draws text and boxes in the tokens. */
class Pen {
  constructor(
    readonly context: CanvasRenderingContext2D,
    readonly tokens: PngTokens,
  ) {}

  text(text: string, x: number, y: number, px: number, colour: string, bold = false): number {
    this.context.font = `${bold ? 700 : 400} ${px}px ${this.tokens.font}`;
    this.context.fillStyle = colour;
    this.context.fillText(text, x, y);
    return this.context.measureText(text).width;
  }

  width(text: string, px: number, bold = false): number {
    this.context.font = `${bold ? 700 : 400} ${px}px ${this.tokens.font}`;
    return this.context.measureText(text).width;
  }

  box(x: number, y: number, width: number, height: number): void {
    this.context.fillStyle = this.tokens.surface;
    this.context.fillRect(x, y, width, height);
    this.context.strokeStyle = this.tokens.line;
    this.context.lineWidth = 1;
    this.context.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
  }
}

function drawMarking(pen: Pen, marking: string, width: number, y: number): void {
  pen.box(0, y, width, MARKING_PX);
  pen.text(marking, (width - pen.width(marking, 13, true)) / 2, y + 18, 13, pen.tokens.ink, true);
}

function drawHeader(pen: Pen, caption: PngCaption): void {
  const width = Math.max(pen.width(caption.figures, 15, true), pen.width(caption.where, 13)) + 22;
  pen.box(PAD, PAD, width, 54);
  pen.text(caption.figures, PAD + 11, PAD + 23, 15, pen.tokens.ink, true);
  pen.text(caption.where, PAD + 11, PAD + 42, 13, pen.tokens.ink3);
}

function drawScale(pen: Pen, caption: PngCaption, height: number): void {
  const { context, tokens } = pen;
  const [x, y] = [14, height - 34];
  context.strokeStyle = tokens.ink2;
  context.lineWidth = 1.2;
  context.beginPath();
  context.moveTo(x, y - 7);
  context.lineTo(x, y);
  context.lineTo(x + caption.scale.widthPx, y);
  context.lineTo(x + caption.scale.widthPx, y - 7);
  context.stroke();
  pen.text(caption.scaleText, x + caption.scale.widthPx + 6, y + 2, 11, tokens.ink);
  pen.text(caption.scaleAt, x, y + 17, 11, tokens.ink2);
}

function drawLegend(pen: Pen, legend: Legend, width: number, height: number): void {
  const entries = legend.entries.flatMap(wrapEntry);
  const texts = entries.map(({ text }) => pen.width(text, 11) + 34);
  const head = pen.width(legend.title, 11, true) + pen.width(legend.note, 11) + 16;
  const labels = legend.swatches.map(({ label }) => pen.width(label, 11) + 6);
  const wide = Math.max(250, head, ...texts, sum(labels)) + 22;
  const swatches = legend.swatches.length > 0 ? 34 : 0;
  const tall = 30 + swatches + entries.length * 19;
  const [x, y] = [width - wide - PAD, height - tall - PAD];
  pen.box(x, y, wide, tall);
  pen.text(legend.title, x + 11, y + 19, 11, pen.tokens.ink, true);
  pen.text(legend.note, x + wide - 11 - pen.width(legend.note, 11), y + 19, 11, pen.tokens.ink3);
  let start = x + 11;
  for (const [index, width] of swatchWidths(labels, wide - 22).entries()) {
    const { colour, label } = legend.swatches[index] as LegendSwatch;
    pen.context.fillStyle = colour;
    pen.context.fillRect(start, y + 27, width - 1, 11);
    pen.text(label, start + (width - pen.width(label, 11)) / 2, y + 50, 11, pen.tokens.ink3);
    start += width;
  }
  entries.forEach((entry, index) => {
    drawEntry(pen, entry, x + 11, y + 24 + swatches + index * 19);
  });
}

/** Returns the width of each swatch: as wide as each other, unless a label needs more. */
function swatchWidths(labels: readonly number[], room: number): number[] {
  const equal = room / labels.length;
  if (labels.every((label) => label <= equal)) return labels.map(() => equal);
  const left = (room - sum(labels)) / labels.length;
  return labels.map((label) => label + left);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function drawEntry(pen: Pen, entry: LegendEntry, x: number, y: number): void {
  drawSymbol(pen, entry.symbol, x, y);
  pen.text(entry.text, x + 34, y + 11.5, 11, pen.tokens.ink2);
}

function drawSymbol({ context, tokens }: Pen, symbol: LegendSymbol, x: number, y: number): void {
  context.save();
  context.beginPath();
  context.lineWidth = 1;
  if (symbol.kind === 'rings') {
    symbol.radii.forEach((radius, index) => {
      context.beginPath();
      context.arc(x + (index === 0 ? 7 : 18), y + 7.5, radius, 0, 2 * Math.PI);
      context.fillStyle = symbol.solid ? tokens.ink : tokens.surface;
      context.strokeStyle = symbol.solid ? tokens.surface : tokens.ink;
      context.fill();
      context.stroke();
    });
  } else if (symbol.kind === 'strokes') {
    context.translate(x, y);
    for (const stroke of symbol.strokes) drawStroke(context, tokens, stroke);
  } else if (symbol.kind === 'boundaries') {
    context.strokeStyle = tokens.frontier;
    for (const [line, dash] of [
      [4.5, []],
      [11, [5, 3]],
    ] as const) {
      context.beginPath();
      context.setLineDash([...dash]);
      context.moveTo(x + 1, y + line);
      context.lineTo(x + 25, y + line);
      context.stroke();
    }
  } else if (symbol.kind !== 'words') drawFilled(context, tokens, symbol.kind, x, y);
  context.restore();
}

function drawStroke(context: CanvasRenderingContext2D, tokens: PngTokens, stroke: LegendStroke): void {
  const path = new Path2D(stroke.path);
  if (stroke.fill) {
    context.fillStyle = tokens[stroke.fill];
    context.fill(path);
  }
  if (!stroke.stroke) return;
  context.strokeStyle = tokens[stroke.stroke];
  context.lineWidth = stroke.width ?? 1;
  context.setLineDash([...(stroke.dash ?? [])]);
  context.stroke(path);
}

function drawFilled(
  context: CanvasRenderingContext2D,
  tokens: PngTokens,
  kind: 'dots' | 'hatch' | 'few',
  x: number,
  y: number,
): void {
  const colour = { dots: tokens.dots, hatch: tokens.hatch, few: tokens.ink2 }[kind];
  context.rect(x + 1, y + 1, 24, 13);
  context.clip();
  context.fillStyle = context.strokeStyle = colour;
  for (let at = -13; at < 26; at += 5) {
    context.beginPath();
    if (kind === 'dots') {
      for (let row = 3; row < 15; row += 5) context.arc(x + at + 15, y + row, 0.85, 0, 2 * Math.PI);
      context.fill();
    } else {
      context.moveTo(x + at, y + 15);
      context.lineTo(x + at + 15, y);
      context.stroke();
    }
  }
  context.setLineDash(kind === 'dots' ? [2, 2.5] : []);
  context.strokeStyle = kind === 'dots' ? tokens.dots : tokens.line2;
  context.strokeRect(x + 1.5, y + 1.5, 23, 12);
}

function drawBar(pen: Pen, caption: PngCaption, width: number, height: number): void {
  pen.box(0, height, width, BAR_PX);
  pen.text(caption.disclaimer, PAD, height + 18, 11, pen.tokens.ink2);
  pen.text(caption.sources, PAD, height + 35, 11, pen.tokens.ink3);
}

function drawExercise(pen: Pen, tag: string, width: number): void {
  const text = pen.width(tag, 13, true);
  const x = width - text - 20 - PAD;
  pen.box(x, PAD, text + 20, 28);
  pen.context.setLineDash([4, 3]);
  pen.context.strokeStyle = pen.tokens.ink3;
  pen.context.strokeRect(x + 3.5, PAD + 3.5, text + 13, 21);
  pen.context.setLineDash([]);
  pen.text(tag, x + 10, PAD + 19, 13, pen.tokens.ink, true);
}
