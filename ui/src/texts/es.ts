/** The texts in Spanish, in one piece. */
export const files = import.meta.glob<string>('./es/*.ftl', { query: '?raw', import: 'default', eager: true });
