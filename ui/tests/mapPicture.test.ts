import { beforeEach, describe, expect, it } from 'vitest';
import { useBackend } from '@/backend';
import { camera, type MapHandle } from '@/state/camera.svelte';
import { saveMapPicture } from '@/state/mapPicture';
import { notices } from '@/state/notices.svelte';
import { openDesk } from '@/state/opening';
import { fakeBackend } from './backend';

const PICTURE = new Uint8Array([137, 80, 78, 71]);

let written: [string, Uint8Array][] = [];
let asked: string[] = [];

/** A map that is in view; it gives its picture, or fails. */
function show(picture: MapHandle['picture']): () => void {
  const nothing = (): void => undefined;
  return camera.bind({ fit: nothing, fly: nothing, pan: nothing, zoomBy: nothing, pick: nothing, picture });
}

beforeEach(async () => {
  [written, asked] = [[], []];
  const fake = fakeBackend();
  useBackend({
    ...fake,
    chooseSave: async (_title, name) => {
      asked.push(name);
      return `/tmp/${name}`;
    },
    savePng: async (path, bytes) => {
      written.push([path, bytes]);
    },
  });
  await openDesk();
  notices.list = [];
});

describe('the picture of the map', () => {
  it('is written where one says, and its name tells of what area it is', async () => {
    const release = show(async () => PICTURE);
    await saveMapPicture();
    release();
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(/^[a-z-]+-map\.png$/);
    expect(written).toEqual([[`/tmp/${asked[0]}`, PICTURE]]);
    expect(notices.list.at(-1)?.message).toContain(`/tmp/${asked[0]}`);
  });

  it('is not asked for where no map is in view, and a failure is told', async () => {
    await saveMapPicture();
    expect(notices.list.at(-1)?.message).toContain('not in view');
    const release = show(() => Promise.reject(new Error('no surface')));
    await saveMapPicture();
    release();
    expect([asked, written]).toEqual([[], []]);
    expect(notices.list.at(-1)?.message).toContain('no surface');
  });
});
