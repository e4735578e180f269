/** The window in a plain browser on a desk in memory, for developing. `#empty`, `#dark` and `#warnings=10000` start it so. */
import '@/styles/fonts.css';
import '@/styles/tokens.css';
import '@/styles/base.css';
import { mount } from 'svelte';
import App from '@/App.svelte';
import { useBackend } from '@/backend';
import { openLanguage } from '@/state/language';
import { theme } from '@/state/theme.svelte';
import { fakeBackend } from './backend';
import { packedTile } from './pack';

const wishes = location.hash.slice(1).split(',');
const many = wishes.find((wish) => wish.startsWith('warnings='))?.slice('warnings='.length);
const fake = fakeBackend({ empty: wishes.includes('empty'), warnings: Number(many ?? 0) });
useBackend({ ...fake, baseTile: packedTile });
const target = document.getElementById('app');
void openLanguage().then(() => target && mount(App, { target }));
for (const name of ['light', 'dark', 'wall', 'print']) if (wishes.includes(name)) theme.choose(name);
Object.assign(window, { fake });
