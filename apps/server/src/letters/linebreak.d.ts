/** Where a line may end (Unicode Standard Annex 14); the package brings no types. */
declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string);
    /** The next place, counted in UTF-16 units; `required` where the line has to end. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
