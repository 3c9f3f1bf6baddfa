/** How people and tools head the column of the post itself; ours, with *ShareCommentary* as LinkedIn's export has it. */
const HEADS: ReadonlySet<string> = new Set([
  'text',
  'post',
  'post text',
  'tweet text',
  'full_text',
  'content',
  'message',
  'caption',
  'body',
  'sharecommentary',
  'beitrag',
  'beitragstext',
]);

/** What parts the cells of a row: the one that comes most often in the first line. */
const SEPARATORS = [',', ';', '\t'] as const;

/** @returns the cells of the column that holds the posts: the one whose head says so, else the one with the most text */
export function cellsOfPosts(text: string): string[] {
  const rows = rowsOf(text.replace(/^\ufeff/, ''));
  const [first = []] = rows;
  const headed = first.findIndex((cell) => HEADS.has(cell.trim().toLowerCase()));
  const column = headed < 0 ? longest(rows) : headed;
  // A head without a known name is a word among sentences.
  const hasHead = headed >= 0 || (rows.length > 1 && !isSentence(first[column]) && rows.slice(1).some((row) => isSentence(row[column])));
  return rows.slice(hasHead ? 1 : 0).map((row) => row[column] ?? '');
}

const isSentence = (cell = ''): boolean => cell.trim().includes(' ');

function longest(rows: readonly string[][]): number {
  const letters: number[] = [];
  for (const row of rows)
    row.forEach((cell, column) => {
      letters[column] = (letters[column] ?? 0) + cell.length;
    });
  return letters.reduce((best, many, column) => (many > (letters[best] as number) ? column : best), 0);
}

/** RFC 4180: a cell in quotation marks may hold separators, line breaks, and a mark written twice. One that is never closed goes to the end. */
function rowsOf(text: string): string[][] {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const isQuoted = text[at] === '"';
    let cell = '';
    if (isQuoted) [cell, at] = quotedCell(text, at + 1);
    // What stands behind the closing mark belongs to the cell all the same.
    const from = at;
    while (at < text.length && text[at] !== separator && text[at] !== '\n') at++;
    row.push(cell + text.slice(from, at).replace(/\r$/, ''));
    if (at >= text.length || text[at] === '\n') {
      rows.push(row);
      row = [];
    }
    at++;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** @returns the cell from there to its closing mark, and where it goes on behind that */
function quotedCell(text: string, from: number): [string, number] {
  const pieces: string[] = [];
  for (let at = from; ; ) {
    const close = text.indexOf('"', at);
    if (close < 0) return [pieces.concat(text.slice(at)).join(''), text.length];
    pieces.push(text.slice(at, close));
    if (text[close + 1] !== '"') return [pieces.join(''), close + 1];
    pieces.push('"');
    at = close + 2;
  }
}

function separatorOf(text: string): string {
  const end = text.indexOf('\n');
  const line = end < 0 ? text : text.slice(0, end);
  const times = (sign: string) => line.split(sign).length;
  return SEPARATORS.reduce((best: string, sign) => (times(sign) > times(best) ? sign : best), ',');
}
