/** The texts in French, in one piece. */
export const files = import.meta.glob<string>('./fr/*.ftl', { query: '?raw', import: 'default', eager: true });
