import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
const flavors = read('../styles/flavors.ts');
const tokens = read('../../ui/src/styles/tokens.css');

/** Colours that are tokens, by their name in a flavor. */
const TOKEN = {
  sea: 'sea',
  land: 'land',
  landFar: 'land-far',
  coast: 'coast',
  frontier: 'frontier',
  province: 'province',
  river: 'river',
  ink: 'ink',
  ink2: 'ink-2',
  ink3: 'ink-3',
  halo: 'halo',
  hatch: 'hatch',
};

/** Returns the value of a token in a theme, or undefined when the sheet does not give it there. */
function tokenOf(theme, name) {
  const block = tokens.split(/\}/).find((part) => part.includes(`[data-theme="${theme}"]`));
  return new RegExp(`--${name}:\\s*([^;]+);`).exec(block)?.[1].trim();
}

/** Returns a colour of a flavor as it is written in the source. */
function colourOf(theme, key) {
  const block = flavors.split(/\n\};/).find((part) => part.includes(`name: '${theme}'`));
  return new RegExp(`\\b${key}: '(#[0-9a-f]+)'`).exec(block)?.[1];
}

for (const theme of ['light', 'dark', 'wall', 'print']) {
  test(`the ${theme} map has the colours of the design tokens`, () => {
    for (const [key, name] of Object.entries(TOKEN)) {
      const expected = tokenOf(theme, name);
      assert.ok(expected, `${theme} has no --${name}`);
      assert.equal(colourOf(theme, key), expected.toLowerCase(), `${theme} ${key}`);
    }
  });
}

test('no file of the style names a colour but flavors.ts', () => {
  for (const name of ['style', 'ground', 'lines', 'labels', 'images', 'fonts', 'names']) {
    assert.doesNotMatch(read(`../styles/${name}.ts`), /['"]#[0-9a-f]{3,8}['"]|rgba?\(/i, name);
  }
});
