/** The entry of the program. */
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { useBackend } from './backend';
import { tauri } from './backend/tauri';

useBackend(tauri);
const target = document.getElementById('app');
if (target) mount(App, { target });
