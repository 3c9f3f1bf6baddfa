import type { Sees } from '../messages/protocol';
import type { Platform } from '../platforms/platform';
import { type Composer, isField, takesWords } from './composer';
import { readEditor } from './read';
import { ancestors, roots } from './shadow';
import { accountHandle, answeredText, audience } from './surroundings';

/** What is made of a composer, without a word of what stands in it: shows at once what a site's new dress has broken. */
export function seesOf(composer: Composer, platform: Platform): Sees {
  const { row, kind, host, editor } = composer;
  return {
    kind,
    message: row.message === true,
    editor: row.editor,
    family: row.family,
    readable: isReadable(editor, host),
    writable: takesWords(host),
    account: platform.account ? accountHandle(composer, platform) !== null : null,
    audience: platform.audience ? audience(composer, platform) !== null : null,
    answered: row.replyTo ? answeredText(composer) !== null : null,
    // A message is sent, not published.
    submit: platform.submit && !row.message ? hasNear(host, platform.submit.join()) : null,
  };
}

/** Something is read where something is shown. */
function isReadable(editor: HTMLElement, host: HTMLElement): boolean {
  const shown = isField(host) ? host.value : host.innerText;
  return shown.trim() === '' || readEditor(editor).text.trim() !== '';
}

/** In the document or a shadow root in which the composer stands, or one that is around it. */
function hasNear(host: Element, selector: string): boolean {
  return [...roots(host), ...ancestors(host)].some((place) => place.querySelector(selector) !== null);
}
