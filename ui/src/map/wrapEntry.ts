/** Long words of the legend in lines, for the picture of the map, where nothing breaks them by itself. */
import type { LegendEntry } from './legend';

const LONGEST_LINE = 56;

/** Returns an entry as one entry for each line; the symbol stands beside the first. */
export function wrapEntry({ symbol, text }: LegendEntry): LegendEntry[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length === 0 || longer.length > LONGEST_LINE) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.map((line, at) => ({ symbol: at === 0 ? symbol : { kind: 'words' }, text: line }));
}
