/**
 * The look of the base map as data: one interface, four values. Colours are those of the design tokens; a test holds
 * them against the tokens of the UI. Nothing else in `maps/styles` names a colour.
 */

/** Everything in which one look of the base map differs from another. Colours are CSS colours, sizes CSS pixels. */
export interface Flavor {
  readonly name: 'light' | 'dark' | 'wall' | 'print';
  readonly sea: string;
  /** Land of the chosen subregion. */
  readonly land: string;
  /** Land of all other countries. */
  readonly landFar: string;
  readonly coast: string;
  /** International, undetermined and dotted boundaries. */
  readonly frontier: string;
  readonly province: string;
  readonly river: string;
  /** Capitals and the selected place. */
  readonly ink: string;
  /** Towns. */
  readonly ink2: string;
  /** Countries, provinces and water. */
  readonly ink3: string;
  readonly halo: string;
  readonly hatch: string;
  /** Dots of areas whose events are known only to the province. */
  readonly dots: string;
  /** Width of the hairline: 1 on a desk, 2 on a wall, 0.75 on paper. */
  readonly stroke_px: number;
  /** Text of towns; capitals and countries follow from it. */
  readonly text_px: number;
}

export const LIGHT: Flavor = {
  name: 'light',
  sea: '#e1e9ed',
  land: '#f6f4ef',
  landFar: '#ebe9e3',
  coast: '#9fb0b8',
  frontier: '#7d7f7d',
  province: '#d6d2c8',
  river: '#b3ccd9',
  ink: '#14202a',
  ink2: '#3e4b55',
  ink3: '#5d6972',
  halo: '#ffffffe0',
  hatch: '#c9c5ba',
  dots: '#b3512f',
  stroke_px: 1,
  text_px: 11,
};

export const DARK: Flavor = {
  name: 'dark',
  sea: '#0a1014',
  land: '#172026',
  landFar: '#11181d',
  coast: '#3c4d57',
  frontier: '#84939c',
  province: '#27333b',
  river: '#24404f',
  ink: '#e9eef1',
  ink2: '#bac6cd',
  ink3: '#91a0aa',
  halo: '#10171ce0',
  hatch: '#36454f',
  dots: '#eba25c',
  stroke_px: 1,
  text_px: 11,
};

export const WALL: Flavor = {
  name: 'wall',
  sea: '#070b0e',
  land: '#18232a',
  landFar: '#10171c',
  coast: '#40525d',
  frontier: '#90a0aa',
  province: '#222e36',
  river: '#21404f',
  ink: '#f5f8fa',
  ink2: '#d3dce2',
  ink3: '#b3c0c9',
  halo: '#070b0ee6',
  hatch: '#3b4b56',
  dots: '#f3ab62',
  stroke_px: 2,
  text_px: 21,
};

export const PRINT: Flavor = {
  name: 'print',
  sea: '#e9eff2',
  land: '#faf9f6',
  landFar: '#f0eeea',
  coast: '#8ea0a9',
  frontier: '#6b6d6b',
  province: '#dcd9d1',
  river: '#b3ccd9',
  ink: '#000000',
  ink2: '#2b343b',
  ink3: '#4c565e',
  halo: '#ffffffe6',
  hatch: '#c4c0b5',
  dots: '#b3512f',
  stroke_px: 0.75,
  text_px: 9.4,
};

/** All looks by name. */
export const FLAVORS = { light: LIGHT, dark: DARK, wall: WALL, print: PRINT } as const;
