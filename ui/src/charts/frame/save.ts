/** Writes a chart where the user says: as SVG, PNG or CSV. */
import { backend } from '@/backend';
import { fileStem } from '@/state/fileName';
import { notices } from '@/state/notices.svelte';
import { t, texts } from '@/state/texts.svelte';
import { type ChartCredit, creditLines, markingLine } from './credit';
import { csvFile } from './csv';
import { withFonts } from './fonts';
import { pngFile } from './pngFile';
import { type SvgFile, svgFile } from './svgFile';
import type { ChartTable } from './table';
import { typeScale } from './type';

export type ChartFormat = 'svg' | 'png' | 'csv';
export const CHART_FORMATS: readonly ChartFormat[] = ['svg', 'png', 'csv'];

/** All that a file of a chart is made of. */
export interface SavedChart {
  title: string;
  label: string;
  /** Beginning of the file's name. */
  name: string;
  table: ChartTable;
  credit: ChartCredit;
  /** What the forms mean, where the drawing has no key within it. */
  explained: string;
  /** The drawing; `null` where there is nothing to draw. */
  svg: SVGSVGElement | null;
}

/** Asks where to, writes, and says so; a failure is told and leaves nothing behind. */
export async function saveChart(chart: SavedChart, format: ChartFormat): Promise<void> {
  try {
    const path = await backend().chooseSave(t('chart-save-title'), fileName(chart, format));
    if (!path) return;
    if (format === 'csv') await backend().saveText(path, csvFile(chart.table, chart.title, chart.credit));
    else if (chart.svg) await savePicture(drawn(chart, chart.svg), format, path);
    notices.note(t('chart-saved', { path }));
  } catch (thrown) {
    notices.fail(thrown);
  }
}

/** Returns the file's name; an exercise says so before it is opened. */
export function fileName(chart: Pick<SavedChart, 'name' | 'credit'>, format: ChartFormat): string {
  return `${chart.credit.exercise ? 'EXERCISE-' : ''}${fileStem(chart.name) || 'chart'}.${format}`;
}

async function savePicture(file: SvgFile, format: 'svg' | 'png', path: string): Promise<void> {
  if (format === 'svg') await backend().saveText(path, file.text);
  else await backend().savePng(path, await pngFile(await withFonts(file)));
}

function drawn(chart: SavedChart, svg: SVGSVGElement): SvgFile {
  const style = getComputedStyle(svg);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return svgFile(
    svg,
    {
      title: chart.title,
      about: chart.credit.about ?? '',
      label: chart.label,
      marking: markingLine(chart.credit),
      exercise: chart.credit.exercise ? t('exercise') : '',
      caveats: chart.credit.caveats ?? [],
      lines: [...(chart.explained ? [chart.explained] : []), ...creditLines(chart.credit)],
      direction: texts.direction,
    },
    {
      font: token('--font') || style.fontFamily,
      surface: token('--surface'),
      ink: token('--ink'),
      ink2: token('--ink-2'),
      ink3: token('--ink-3'),
      type: typeScale(),
    },
    (element) => getComputedStyle(element),
  );
}
