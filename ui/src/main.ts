/** The entry of the program: a window of the desk, or one of the wall, which loads nothing but the wall. */
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { mount } from 'svelte';
import { useBackend } from './backend';
import { tauri } from './backend/tauri';

useBackend(tauri);
const target = document.getElementById('app');

async function openDeskWindow(target: HTMLElement): Promise<void> {
  const [{ default: App }, { openLanguage }] = await Promise.all([import('./App.svelte'), import('./state/language')]);
  await openLanguage();
  mount(App, { target });
}

async function openWallWindow(target: HTMLElement): Promise<void> {
  const { default: WallPage } = await import('./wall/WallPage.svelte');
  mount(WallPage, { target });
}

if (target) void (location.hash === '#wall' ? openWallWindow : openDeskWindow)(target);
