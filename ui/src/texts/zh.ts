/** The texts in Chinese, in one piece. */
export const files = import.meta.glob<string>('./zh/*.ftl', { query: '?raw', import: 'default', eager: true });
