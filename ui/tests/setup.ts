/** What a browser has and jsdom lacks, as little as the window needs. */
import { configure } from '@testing-library/svelte';
import { vi } from 'vitest';

vi.mock('@/map/SituationMap.svelte', () => import('./Nothing.svelte'));
vi.mock('@/timeline/Timeline.svelte', () => import('./Nothing.svelte'));

if (typeof globalThis.ResizeObserver === 'undefined') {
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
}
configure({ asyncUtilTimeout: 15_000 });
Element.prototype.animate ??= (() => ({ cancel() {}, finished: Promise.resolve() })) as unknown as Element['animate'];
