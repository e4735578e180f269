/** The texts in Chinese, in one piece, and the letters that no other language needs. */
import '@fontsource/noto-sans-sc/400.css';
import '@fontsource/noto-sans-sc/700.css';

export const files = import.meta.glob<string>('./zh/*.ftl', { query: '?raw', import: 'default', eager: true });
