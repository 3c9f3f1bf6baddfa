import { type ComponentChild, render } from 'preact';
import { ErrorBoundary } from './error-boundary';
import { direction, language, words } from './words';

/** Shows `content` as the whole page, in the user's language and direction, under `title` (a message key). */
export function openPage(title: string, content: ComponentChild): void {
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  document.title = words(title);
  const root = document.getElementById('page');
  if (!root) throw new Error('The page has no #page to stand in');
  for (const moment of ['dragover', 'drop'] as const) addEventListener(moment, keepPage);
  render(<ErrorBoundary>{content}</ErrorBoundary>, root);
}

/** A file that is let go beside the place for it would be opened instead of the page, and with the page goes what can still be taken back. */
function keepPage(event: DragEvent): void {
  const { dataTransfer, defaultPrevented } = event;
  if (defaultPrevented || !dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  dataTransfer.dropEffect = 'none';
}
