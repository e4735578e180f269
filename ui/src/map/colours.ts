/** The colours of the map, read from the design tokens of the page. No colour is named here. */

/** Five colours, lowest class first. */
export type Scale = readonly [string, string, string, string, string];

/** What the layers draw with. */
export interface MapColours {
  surface: string;
  ink: string;
  ink2: string;
  accent: string;
  land: string;
  frontier: string;
  /** Routes and trafficking. */
  route: string;
  sequential: Scale;
  diverging: Scale;
}

/** Reads the tokens that hold where the element stands. */
export function readColours(element: Element): MapColours {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const scale = (name: string): Scale => [
    token(`${name}-1`),
    token(`${name}-2`),
    token(`${name}-3`),
    token(`${name}-4`),
    token(`${name}-5`),
  ];
  return {
    surface: token('surface'),
    ink: token('ink'),
    ink2: token('ink-2'),
    accent: token('accent'),
    land: token('land'),
    frontier: token('frontier'),
    route: token('route'),
    sequential: scale('seq'),
    diverging: scale('div'),
  };
}
