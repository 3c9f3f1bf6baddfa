/** Scripts that are written from right to left, among those that anybody posts in. */
const FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const LETTER = /\p{L}/u;

/**
 * @param editor whose own direction counts where no letter tells: few editors say which way their text runs
 * @returns whether a draft is written from right to left, by its first letter, as `dir="auto"` has it
 */
export function isFromRight(text: string, editor: Element): boolean {
  const first = LETTER.exec(text)?.[0];
  return first === undefined ? getComputedStyle(editor).direction === 'rtl' : FROM_RIGHT.test(first);
}
