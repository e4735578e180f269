/**
 * What frames are drawn with: the parts of MapLibre's painter that its contract does not name. Whoever draws otherwise than it does
 * asks for them here; of a version in which one of the main ones is missing nothing is taken, and it draws by itself.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';

/** One layer of the style, as it is drawn. */
export interface DrawnLayer {
  id: string;
  isHidden(zoom: number): boolean;
  isTileClipped(): boolean;
}

/** One frame while it is drawn. */
export interface Frame {
  currentPass: 'offscreen' | 'opaque' | 'translucent';
  /** Layers from this one on are drawn in their order, without regard to depth. */
  opaquePassCutoff: number;
  /** Whose tiles are in the stencil, nobody's after it was cleared. */
  currentStencilSource: string | undefined;
  clearStencil(): void;
  renderTileClippingMasks(layer: DrawnLayer, tiles: readonly { key: string }[] | undefined): void;
}

/** The style that a frame is drawn from. */
export interface DrawnStyle {
  _order: readonly string[];
  _layers: Readonly<Record<string, DrawnLayer>>;
  /** The tiles that are drawn, by source. */
  tileManagers: Readonly<Record<string, { getVisibleCoordinates(): readonly { key: string }[] }>>;
  hasTransitions(): boolean;
}

/** How the camera stands. */
export interface DrawnView {
  zoom: number;
  modelViewProjectionMatrix: ArrayLike<number>;
}

type DrawLayer = (
  painter: Painter,
  tiles: unknown,
  layer: DrawnLayer,
  at: readonly { key: string }[] | undefined,
  frame: Frame,
) => void;

/** MapLibre's painter. */
export interface Painter {
  width: number;
  height: number;
  context: {
    gl: WebGL2RenderingContext;
    bindFramebuffer: { set(framebuffer: WebGLFramebuffer | null): void };
    clear(to: { color: { r: number; g: number; b: number; a: number }; depth: number; stencil: number }): void;
    /** Before others draw. */
    setCustomLayerDefaults(): void;
    /** After others drew. */
    setDirty(): void;
  };
  drawFunctions: { sky(): void };
  setBaseState(): void;
  render(style: DrawnStyle, view: DrawnView, data: { moving: boolean }): void;
  renderLayer: DrawLayer;
}

/** Returns the painter of a map, `null` where it is not the one that is known here. */
export function painterOf(map: MapLibreMap): Painter | null {
  const { painter } = map as unknown as { painter?: Partial<Painter> };
  const isKnown =
    typeof painter?.render === 'function' &&
    typeof painter.renderLayer === 'function' &&
    typeof painter.setBaseState === 'function' &&
    typeof painter.context?.setCustomLayerDefaults === 'function' &&
    typeof painter.drawFunctions?.sky === 'function';
  return isKnown ? (painter as Painter) : null;
}

/** Draws no sky: over a map that is seen from straight above there is none, and without a GPU to find that out takes a third of a frame. */
export function leaveOutSky(painter: Painter): void {
  painter.drawFunctions = { ...painter.drawFunctions, sky() {} };
}
