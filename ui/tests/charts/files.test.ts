import { describe, expect, it } from 'vitest';
import type { ChartCredit } from '@/charts/frame/credit';
import { csvFile } from '@/charts/frame/csv';
import { rangesOf } from '@/charts/frame/fonts';
import { fileName } from '@/charts/frame/save';
import { svgFile, wrapped } from '@/charts/frame/svgFile';
import type { ChartTable } from '@/charts/frame/table';

const credit: ChartCredit = {
  method: 'own-past band 1.0',
  sources: ['UCDP GED, CC BY 4.0'],
  newest: '2023-12-31',
  lastRun: '2024-01-05T09:25:00Z',
  marking: 'confidential',
  exercise: true,
  about: 'Mali, 2023',
  caveats: ['Reports are late.', 'They are added.'],
};
const table: ChartTable = {
  columns: [
    { id: 'month', title: 'Month', form: 'month' },
    { id: 'events', title: 'Events', form: 'number' },
    { id: 'note', title: 'Note', form: 'text' },
  ],
  rows: [
    ['2023-01-01', 0, 'said "no", twice'],
    ['2023-02-01', null, '=1+1'],
    ['2023-03-01', -2, 'line\nbreak'],
  ],
};

/** Reads CSV by RFC 4180, strictly. */
function read(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (const match of text.matchAll(pattern)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('the CSV of a chart', () => {
  const rows = read(csvFile(table, 'Events a month', credit));

  it('has one head and as many fields in every row', () => {
    expect(rows).toHaveLength(4);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows[0]?.slice(0, 4)).toEqual(['month', 'events', 'note', 'chart']);
  });

  it('leaves no data empty and writes zero as 0', () => {
    expect(rows.slice(1).map((row) => row[1])).toEqual(['0', '', '-2']);
  });

  it('writes reckoned figures to six digits and counts whole', () => {
    const rows = [[1 / 3, 12_345_678, 0.1 + 0.2]];
    expect(csvFile({ columns: table.columns, rows }, '', credit)).toContain('\r\n0.333333,12345678,0.3,');
  });

  it('keeps quotes and line breaks within a field', () => {
    expect([rows[1]?.[2], rows[3]?.[2]]).toEqual(['said "no", twice', 'line\nbreak']);
  });

  it('gives a spreadsheet no formula to run', () => {
    expect(rows[2]?.[2]).toBe("'=1+1");
  });

  it('carries area, period, caveats, marking, exercise, method, sources and both ages in every row', () => {
    for (const row of rows.slice(1)) {
      expect(row.slice(3)).toEqual([
        'Events a month',
        'Mali, 2023',
        'Reports are late. They are added.',
        'CONFIDENTIAL',
        'EXERCISE',
        'own-past band 1.0',
        'UCDP GED, CC BY 4.0',
        '2023-12-31',
        '2024-01-05T09:25:00Z',
      ]);
    }
  });

  it('begins with its head and no mark of byte order', () => {
    expect(csvFile(table, '', credit).startsWith('month,')).toBe(true);
  });
});

describe('the SVG of a chart', () => {
  document.body.innerHTML = `<svg width="400" height="120" data-chart role="img" aria-label="x"><defs><pattern id="h"><path d="M0 0V6"/></pattern></defs>
    <g class="row s-x1" tabindex="0" role="button" transform="translate(0 4)"><path class="line" d="M0 0H9"/><text x="3" y="9">A &lt; B</text></g>
    <rect fill="url(#h)" x="1" width="8" height="9" y="0"/><rect data-screen-only="" x="0" width="99" height="2" y="0"/></svg>`;
  const svg = document.querySelector<SVGSVGElement>('svg') as SVGSVGElement;
  const style = { getPropertyValue: (name: string) => ({ fill: 'rgb(1, 2, 3)', stroke: 'none' })[name] ?? '' };
  const caption = {
    title: 'Events <a month>',
    about: 'Mali, January to December 2023',
    label: 'Events a month: 3',
    marking: 'CONFIDENTIAL',
    exercise: 'EXERCISE',
    caveats: ['Reports are late.'],
    lines: ['Method: own-past band 1.0', 'Sources: UCDP GED, CC BY 4.0', 'Newest observation 31 Dec 2023'],
    direction: 'ltr' as const,
  };
  const tokens = { font: '"Noto Sans", sans-serif', surface: '#fff', ink: '#111', ink2: '#222', ink3: '#333', type: 1 };
  const file = svgFile(svg, caption, tokens, () => style);
  const drawn = new DOMParser().parseFromString(file.text, 'image/svg+xml');

  it('is well-formed, with its own size', () => {
    expect(drawn.querySelector('parsererror')).toBeNull();
    expect(drawn.documentElement.getAttribute('width')).toBe(String(file.width));
    expect(file.height).toBeGreaterThan(120 + 60);
  });

  it('says title, marking at both ends, exercise, method, sources and ages', () => {
    const texts = [...drawn.querySelectorAll('text')].map((text) => text.textContent);
    expect(texts.filter((text) => text === 'CONFIDENTIAL')).toHaveLength(2);
    for (const line of [caption.title, caption.about, 'EXERCISE', ...caption.caveats, ...caption.lines])
      expect(texts).toContain(line);
  });

  it('writes the paint into the marks and needs no style sheet', () => {
    expect(drawn.querySelector('path[d="M0 0H9"]')?.getAttribute('fill')).toBe('rgb(1, 2, 3)');
    expect(file.text).not.toMatch(/class=|var\(/);
  });

  it('keeps the hatch of what is not known', () => {
    expect(drawn.querySelector('rect[fill="url(#h)"]')).not.toBeNull();
  });

  it('leaves behind what only serves the hand', () => {
    expect(file.text).not.toMatch(/tabindex|data-|role="button"/);
    expect(drawn.querySelector('rect[width="99"]')).toBeNull();
  });

  it('breaks a long title between words', () => {
    const lines = wrapped('Deaths a month in the Democratic Republic of the Congo and beyond', 15, 200, true);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe('Deaths a month in the Democratic Republic of the Congo and beyond');
  });
});

describe('the name of a file', () => {
  it('tells an exercise before the file is opened, and is fit for every system', () => {
    expect(fileName({ name: 'Côte d’Ivoire: events', credit }, 'svg')).toBe('EXERCISE-cote-d-ivoire-events.svg');
    expect(fileName({ name: '///', credit: { ...credit, exercise: false } }, 'csv')).toBe('chart.csv');
  });
});

describe('the fonts of a picture', () => {
  it('are told by ranges of letters', () => {
    expect(rangesOf('U+0000-00FF, U+0131')).toEqual([
      [0, 255],
      [305, 305],
    ]);
  });
});
