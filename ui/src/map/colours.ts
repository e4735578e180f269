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
  /** The sequential scale half into the land: whole countries in it leave outlines and names over them readable. */
  outlook: Scale;
}

/** How much of the outlook's colours is the land under them. */
const LAND_IN_OUTLOOK = 0.5;

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
  const [land, sequential] = [token('land'), scale('seq')];
  return {
    surface: token('surface'),
    ink: token('ink'),
    ink2: token('ink-2'),
    accent: token('accent'),
    land,
    frontier: token('frontier'),
    route: token('route'),
    sequential,
    diverging: scale('div'),
    outlook: outlookShades(sequential, land),
  };
}

/** Returns a scale with the land in it. */
export function outlookShades(scale: Scale, land: string): Scale {
  const [one, two, three, four, five] = scale;
  const shade = (colour: string) => mixed(colour, land, LAND_IN_OUTLOOK);
  return [shade(one), shade(two), shade(three), shade(four), shade(five)];
}

/** Returns a colour of six digits with so much of another one in it. */
function mixed(colour: string, other: string, share: number): string {
  const channel = (of: string, at: number) => Number.parseInt(of.slice(1 + 2 * at, 3 + 2 * at), 16);
  const parts = [0, 1, 2].map((at) => Math.round(channel(colour, at) * (1 - share) + channel(other, at) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
