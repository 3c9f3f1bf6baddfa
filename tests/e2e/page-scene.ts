import { marksFor } from '../../src/content/mark-spans';
import { coach } from '../../src/engine/coach';
import type { Reading } from '../../src/engine/reading';
import type { Voice } from '../../src/engine/voice/voice';
import type { AccountMode, CardBy, Settings } from '../../src/messages/snapshot';
import { norms, platforms } from '../../src/platforms';
import { SHAPE, SHAPE_KEY } from '../../src/storage/migrations';
import { snapshotOf } from '../../src/storage/snapshot';
import { readState } from '../../src/storage/state';
import type { Browser } from './browsers/browser';
import type { Overlay } from './browsers/overlay';
import { type Box, type Page, until } from './browsers/page';
import { theStreet } from './browsers/the-browser';
import type { Place } from './places/place';

/** Every name that those pages show for the one who writes; `*` where they show none. */
const WRITERS = ['*', 'elmbakery', 'elmbakery.example', 'ann', 'annbaker', 'ann baker', 'ann-baker', 'elm street bakery'];

export const VOICE: Voice = { version: 1, name: 'Elm Street Bakery', neverSay: [{ term: 'artisanal', instead: 'by hand' }] };

export interface Set {
  /** Who speaks, on every account; `null`: nobody was asked yet. */
  mode?: AccountMode | null;
  /** Those that were asked, and no others; by account key. */
  accounts?: Record<string, AccountMode>;
  sites?: Settings['sites'];
  key?: string;
  card?: CardBy;
  /** Whether messages are read. */
  messages?: boolean;
  /** Sites that were opened. */
  hosts?: readonly string[];
  voice?: Voice;
  /** Default: the one of all tests. */
  browser?: Browser;
}

/** Writes what options and card would have kept, and publishes it to every open tab. */
export async function set({
  mode = 'brand',
  accounts,
  sites = {},
  key = 'Alt+Shift+K',
  card = 'words',
  messages = false,
  hosts = [],
  voice = VOICE,
  browser,
}: Set = {}): Promise<void> {
  const { storage } = browser ?? (await theStreet()).browser;
  const everyone = ['any', ...platforms.map(({ id }) => id)].flatMap((id) => WRITERS.map((name) => [`${id}:${name}`, mode]));
  const { state } = readState({
    settings: { version: 1, sites, key, card, messages, hosts },
    voices: { voice, voices: {} },
    accounts: accounts ?? (mode ? Object.fromEntries(everyone) : {}),
  });
  await storage.clear();
  await storage.set({ ...state, [SHAPE_KEY]: SHAPE, snapshot: snapshotOf(state) });
}

/** A line that the mirror of a field draws; pieces without one hold the letters between. */
export const MIRRORED = '[data-part="mirror"] span:is(.stop, .fix, .consider)';

const BADGE = '[data-part="badge"]';

/** A tab with a composer in it, as a test looks at it. */
export class Scene {
  readonly overlay: Overlay;

  constructor(
    readonly page: Page,
    readonly place: Place,
  ) {
    this.overlay = page.overlay();
  }

  /** Clicks into the composer, as a writer does. */
  async enter(): Promise<void> {
    const { x, y } = await this.page.waitFor(editorCorner, this.place.editor);
    await this.page.clickAt(x, y);
  }

  /** Key by key. */
  async write(text: string): Promise<void> {
    await this.enter();
    await this.page.type(text);
    await this.holds(text);
  }

  /** At once, where it is not the writing that is tried: a hundred keys take a second. */
  async put(text: string): Promise<void> {
    await this.enter();
    await this.page.insert(text);
    await this.holds(text);
  }

  private async holds(text: string): Promise<void> {
    await until(async () => (await this.model()) === text, { what: `the editor to hold ${JSON.stringify(text)}` });
  }

  /** The text as the editor's own model has it. */
  model(): Promise<string> {
    return this.page.evaluate(modelText, this.place.editor);
  }

  /** Waits until the badge tells of so many tips. */
  async tips(count: number): Promise<void> {
    await until(async () => count === (await this.count()), { what: `a badge with ${count} tips` });
  }

  /** The number on the badge; 0 with a leaf, `null` without a badge. */
  async count(): Promise<number | null> {
    const badge = await this.overlay.find('[data-part="badge"]');
    return badge && Number(/\d+/.exec(badge.name)?.[0] ?? 0);
  }

  /**
   * Presses the badge once it stands: while one types it is put right now and then only (follow.ts). On a busy machine it may seem
   * to stand and still move from under the pointer; such a press changes nothing, and is made again.
   */
  async pressBadge(): Promise<void> {
    const expanded = async () => (await this.overlay.find(BADGE))?.attributes['aria-expanded'];
    const before = await expanded();
    await until(
      async () => {
        await this.badgeStands();
        await this.overlay.click(BADGE);
        return until(async () => (await expanded()) !== before, { timeout: 2000 });
      },
      { what: 'the badge to be pressed' },
    );
  }

  private async badgeStands(): Promise<void> {
    let before: Box | null = null;
    await until(
      async () => {
        const now = await this.overlay.rect(BADGE);
        const stands = now.x === before?.x && now.y === before.y;
        before = now;
        if (!stands) await new Promise((later) => setTimeout(later, 450));
        return stands;
      },
      { what: 'the badge to stand' },
    );
  }

  /** What of the page can be pressed and lies under the badge. */
  async coveredByBadge(): Promise<string[]> {
    return this.page.evaluate(pressableUnder, await this.overlay.rect('[data-part="badge"]'));
  }

  /** The words with a line under them, in their order in the text. */
  async marked(): Promise<string[]> {
    if (this.place.isField) return (await this.overlay.all(MIRRORED)).map(({ text }) => text);
    const highlights = await this.page.highlights();
    return highlights.flatMap(({ texts }) => texts).sort();
  }

  /** Waits until exactly these words have a line. */
  async marks(words: readonly string[]): Promise<void> {
    const wanted = JSON.stringify([...words].sort());
    await until(async () => JSON.stringify((await this.marked()).sort()) === wanted, { what: `lines under ${wanted}` });
  }
}

declare const editors: { name: string; host(): HTMLElement; text(): string }[];

function editorCorner(name: string): { x: number; y: number } | null {
  const host = editors.find((editor) => editor.name === name)?.host();
  if (!host?.checkVisibility()) return null;
  host.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = host.getBoundingClientRect();
  return { x: left + width / 2, y: top + Math.min(14, height / 2) };
}

/** Runs in the page. */
function pressableUnder({ x, y, width, height }: Box): string[] {
  const found = new Set<Element>();
  const look = (root: Document | ShadowRoot, left: number, top: number) => {
    const under = root.elementsFromPoint(left, top).find((element) => !element.matches('[popover]'));
    if (under?.shadowRoot && under.shadowRoot !== root) look(under.shadowRoot, left, top);
    else {
      const pressed = under?.closest('a[href], button, input:not([type="text"]), select, [role="button"], [role="link"], [role="tab"]');
      if (pressed) found.add(pressed);
    }
  };
  for (let left = x + 1; left < x + width; left += 4) for (let top = y + 3; top < y + height - 2; top += 4) look(document, left, top);
  return [...found].map((element) => element.outerHTML.slice(0, 120));
}

function modelText(name: string): string {
  return editors.find((editor) => editor.name === name)?.text() ?? '';
}

export async function visit(place: Place): Promise<Scene> {
  const { browser } = await theStreet();
  return new Scene(await browser.open(place.url), place);
}

export const CARD = '[data-part="card"]';

/** A draft that stands in a composer, with the card open beside it. */
export async function visitWithCard(place: Place, text: string): Promise<Scene> {
  const scene = await visit(place);
  await scene.put(text);
  await scene.overlay.waitFor('[data-part="badge"]');
  await scene.overlay.click('[data-part="badge"]');
  await scene.overlay.waitFor(CARD);
  return scene;
}

/** What the engine says of the same draft: the page has to show this and nothing else. */
export function expected({ platform, kind, attached }: Place, text: string, voice: Voice = VOICE): Reading {
  const { attachments } = platforms.find(({ id }) => id === platform) ?? {};
  const media = attachments && {
    ...(attachments.images ? { images: 0 } : {}),
    ...(attachments.video ? { video: false } : {}),
    ...(attachments.card ? { card: false } : {}),
    ...attached,
  };
  return coach({ text, platform, kind, ...(media ? { media } : {}) }, { norms, account: { mode: 'brand' }, voice });
}

export function expectedMarks(reading: Reading, text: string): string[] {
  return marksFor(reading.findings, text).map(({ start, end }) => text.slice(start, end));
}
