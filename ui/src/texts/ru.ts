/** The texts in Russian, in one piece. */
export const files = import.meta.glob<string>('./ru/*.ftl', { query: '?raw', import: 'default', eager: true });
