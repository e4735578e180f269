/** The entry of the program. */
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { useBackend } from './backend';
import { tauri } from './backend/tauri';
import { openLanguage } from './state/language';

useBackend(tauri);
const target = document.getElementById('app');
void openLanguage().then(() => target && mount(App, { target }));
