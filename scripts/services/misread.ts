/** What a cell's words can't be read as, with what was expected. */
export class Misread extends Error {}
