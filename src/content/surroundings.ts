/** What stands around a draft and changes how it reads: who writes and for whom, what is answered, what is attached. Only read, never kept. */

import type { Media } from '../engine/reading';
import type { Platform, ShownRow } from '../platforms/platform';
import type { Composer } from './composer';
import { sameWriter } from './same-writer';
import { ancestors, roots } from './shadow';

type Alt = NonNullable<NonNullable<Platform['attachments']>['alt']>;

/** Stands for words that the page does not show. */
const DESCRIBED = '…';

/** Longer texts are cut: nobody answers the tenth page of a thread. */
const LONGEST_ANSWERED = 4000;

/** A label; anything longer is something else. */
const LONGEST_AUDIENCE = 80;

/** @returns the text that is answered; `null` if this is no answer or the page does not show it */
export function answeredText({ host, row }: Composer): string | null {
  for (const selector of row.replyTo ?? []) {
    for (const up of ancestors(host)) {
      const found = Array.from(up.querySelectorAll(selector)).find((element) => !element.contains(host) && !host.contains(element));
      const text = found?.textContent?.trim();
      if (text) return text.slice(0, LONGEST_ANSWERED);
    }
  }
  return null;
}

/** @returns what is attached; `null` where the network's file does not say how to see it */
export function attachments(composer: Composer, platform: Platform): Media | null {
  const { images, alt, video, card } = platform.attachments ?? {};
  if (!images && !video && !card) return null;
  const places = placesOfAttachments(composer, platform);
  const all = (selector: string) => places.flatMap((place) => Array.from(place.querySelectorAll(selector)));
  const pictures = images ? all(images) : [];
  return {
    ...(images ? { images: pictures.length } : {}),
    // Beside a title stands its post, and there the description is asked for.
    ...(alt && composer.kind !== 'title' ? { alt: descriptions(pictures, alt, all) } : {}),
    ...(video ? { video: all(video).length > 0 } : {}),
    ...(card ? { card: all(card).length > 0 } : {}),
  };
}

function placesOfAttachments({ editor, frame }: Composer, { attachments }: Platform): ParentNode[] {
  const { within, shadow } = attachments ?? {};
  const places: ParentNode[] = within === 'page' ? [...roots(editor)] : [frame];
  if (!shadow) return places;
  return [...places, ...places.flatMap((place) => Array.from(place.querySelectorAll(shadow)).flatMap((host) => host.shadowRoot ?? []))];
}

/** @returns one entry a picture; where the page only shows that there is a description, not what it says, that is its entry */
function descriptions(pictures: readonly Element[], alt: Alt, all: (selector: string) => Element[]): (string | null)[] {
  if ('attribute' in alt) return pictures.map((picture) => picture.getAttribute(alt.attribute));
  const missing = all(alt.missing).length;
  return pictures.map((_, at) => (at < missing ? null : DESCRIBED));
}

/**
 * @param known those who are known on this network already
 * @returns the name or handle of who is writing, whole as far as page or memory have it; `null` if the page does not show it
 */
export function accountHandle(composer: Composer, { account = [] }: Platform, known: readonly string[] = []): string | null {
  const first = shownBy(account, composer);
  if (!first || !account.some(({ firstName }) => firstName)) return first?.text ?? null;
  const [whole] = first.row.firstName
    ? account.filter(({ firstName }) => !firstName).flatMap((row) => shownBy([row], composer)?.text ?? [])
    : [];
  return sameWriter(first.text, whole ? [...known, whole] : known);
}

/** @returns who will see it, in the page's own words; `null` if the page does not show it */
export const audience = (composer: Composer, platform: Platform): string | null =>
  shownBy(platform.audience ?? [], composer)?.text.slice(0, LONGEST_AUDIENCE) ?? null;

function shownBy(rows: readonly ShownRow[], { editor, frame }: Composer): { row: ShownRow; text: string } | null {
  for (const row of rows) {
    const { selector, attribute, within, take } = row;
    for (const place of within === 'composer' ? [frame] : roots(editor)) {
      const found = place.querySelector<HTMLElement>(selector);
      const all = (attribute ? found?.getAttribute(attribute) : found?.innerText)?.trim();
      const text = take ? take.exec(all ?? '')?.[1] : all;
      if (text) return { row, text };
    }
  }
  return null;
}

/** @returns how many units the page says are left; `null` where it does not say */
export function unitsLeft({ host }: Composer, platform: Platform): number | null {
  if (!platform.remaining) return null;
  for (const up of ancestors(host)) {
    const shown = up.querySelector(platform.remaining.selector)?.textContent?.trim().replace('\u2212', '-');
    if (shown) return leftIn(shown);
  }
  return null;
}

function leftIn(shown: string): number | null {
  const [, used, of] = /^(\d+)\s*\/\s*(\d+)$/.exec(shown) ?? [];
  if (used && of) return Number(of) - Number(used);
  return /^-?\d+$/.test(shown) ? Number(shown) : null;
}
