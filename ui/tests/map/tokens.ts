/** The tokens of the looks, as the style sheet has them, and how far two colours are apart. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const sheet = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');
/** Returns a token's value in a look. */
export const token = (theme: string, name: string): string => {
  const blocks = sheet.split('}');
  const value = (block: string | undefined) => new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`).exec(block ?? '')?.[1];
  return value(blocks.find((block) => block.includes(`[data-theme="${theme}"]`))) ?? value(blocks[0]) ?? '';
};

const luminance = (colour: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
/** Returns the contrast of two colours, 1 to 21. */
export const contrast = (a: string, b: string) => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};
