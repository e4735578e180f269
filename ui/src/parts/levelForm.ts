/** The form of the level of a warning as paths in a box of 16 by 16, which the page and the map draw alike. */
export const LEVEL_OUTLINE = 'M8 1.5L15 14.5H1z';
/** What is filled of it where the level is elevated. */
export const LEVEL_HALF = 'M4.5 8H11.5L15 14.5H1z';
