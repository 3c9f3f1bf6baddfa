import { type Inside, Overlay } from './overlay';

export interface Point {
  x: number;
  y: number;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Highlighted {
  /** The name under which the highlight is registered. */
  name: string;
  /** The words of its ranges, in the order of registration. */
  texts: string[];
  /** The boxes of its ranges in the viewport. */
  rects: Box[];
}

/** What a page costs; milliseconds. Only Chromium tells. */
export interface Meter {
  /** @returns all tasks of the page's main thread so far */
  tasks(): Promise<number>;
  /** @returns how long the extension's own scripts ran while `act` did, with what they called; sampled ten times a millisecond */
  scripts(act: () => Promise<unknown>): Promise<number>;
  /** @returns bytes in use after everything unreachable was let go */
  heap(): Promise<number>;
}

/** One tab. What differs between the browsers is abstract; the rest is written once. */
export abstract class Page {
  /** Errors of the page's console and its uncaught ones. */
  readonly errors: string[] = [];

  abstract url(): string;
  abstract goto(url: string): Promise<void>;
  abstract front(): Promise<void>;
  /** To the page before this one. */
  abstract back(): Promise<void>;
  /** Runs in the page's own world. The function is sent as text: it sees nothing but its argument. An element comes back as `true`. */
  abstract evaluate<R, A = undefined>(run: (arg: A) => R | Promise<R>, arg?: A): Promise<R>;
  /** Types at the caret, key by key; a line break is the Enter key. */
  abstract type(text: string): Promise<void>;
  /** Puts one line in at the caret at once, as an input method does. Firefox's driver cannot: there it is typed. */
  abstract insert(line: string): Promise<void>;
  /** One key or chord: `Escape`, `Control+z`, `Alt+Shift+K`. */
  abstract press(chord: string): Promise<void>;
  /**
   * @param times 2: a double click
   * @param pause milliseconds between all that the button does; Firefox's driver knows of none
   */
  abstract clickAt(x: number, y: number, times?: 1 | 2, pause?: number): Promise<void>;
  abstract hoverAt(x: number, y: number): Promise<void>;
  /** Holds the mouse down from one point to another. */
  abstract drag(from: Point, to: Point): Promise<void>;
  abstract screenshot(path: string, options?: { clip?: Box }): Promise<void>;
  abstract setViewport(width: number, height: number): Promise<void>;
  abstract close(): Promise<void>;
  readonly meter?: Meter;
  /** Runs in every shadow root that holds a `[data-part]`, be it closed; one answer each. */
  protected abstract inside: Inside;

  /** @returns what we draw over the page: badge, card, marks' tips */
  overlay(): Overlay {
    return new Overlay(this, (run, arg) => this.inside(run, arg));
  }

  /** @param selector CSS; `host >>> inner` goes through an open shadow root or into a frame of the same origin */
  async click(selector: string): Promise<void> {
    const { x, y, width, height } = await this.rect(selector);
    await this.clickAt(x + width / 2, y + height / 2);
  }

  async hover(selector: string): Promise<void> {
    const { x, y, width, height } = await this.rect(selector);
    await this.hoverAt(x + width / 2, y + height / 2);
  }

  /** Waits for the element, brings it into view. @returns its box in the viewport */
  async rect(selector: string): Promise<Box> {
    return this.waitFor(pierce, selector, { what: `${selector} on ${this.url()}` });
  }

  /** Asks again until the answer is truthy. @throws after `timeout` milliseconds, default 10 s */
  async waitFor<R, A = undefined>(run: (arg: A) => R | Promise<R>, arg?: A, options: Patience = {}): Promise<NonNullable<R>> {
    return this.eventually(() => this.evaluate(run, arg), { what: String(run), ...options });
  }

  /** Like `until`; if it never comes, the page's own errors are told too. */
  async eventually<R>(ask: () => Promise<R>, patience: Patience): Promise<NonNullable<R>> {
    try {
      return await until(ask, patience);
    } catch (error) {
      if (error instanceof Error && this.errors.length > 0) error.message += `\nErrors in ${this.url()}:\n${this.errors.join('\n')}`;
      throw error;
    }
  }

  /** All CSS Custom Highlights of the document, ours among them. */
  highlights(): Promise<Highlighted[]> {
    return this.evaluate(() =>
      [...CSS.highlights].map(([name, highlight]) => {
        const ranges = [...highlight] as Range[];
        return {
          name,
          texts: ranges.map(String),
          rects: ranges.flatMap((range) => [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }))),
        };
      }),
    );
  }
}

/** The text of a call in the page. An element cannot come back, and the two browsers would put different things in its place. */
export function asCall(run: unknown, arg: unknown): string {
  return `(async () => { const answer = await (${run})(${JSON.stringify(arg)}); return answer instanceof Node ? true : answer; })()`;
}

export interface Patience {
  /** Milliseconds. */
  timeout?: number;
  /** For the error: what was waited for. */
  what?: string;
}

/** Asks again and again, ever less often, until the answer is truthy; an error counts as "not yet". @throws after `timeout` ms, default 10 s */
export async function until<R>(ask: () => Promise<R>, { timeout = 10_000, what = String(ask) }: Patience = {}): Promise<NonNullable<R>> {
  const end = Date.now() + timeout;
  let last: unknown;
  for (let pause = 30; ; pause = Math.min(pause * 1.25, 150)) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${timeout / 1000} s for ${what}; last: ${last}`);
    await new Promise((next) => setTimeout(next, pause));
  }
}

/** Runs in the page. */
function pierce(selector: string): Box | null {
  let scope: ParentNode = document;
  let found: Element | null = null;
  const frames: Element[] = [];
  for (const step of selector.split('>>>')) {
    if (found instanceof HTMLIFrameElement && found.contentDocument) {
      frames.push(found);
      scope = found.contentDocument;
    } else if (found) {
      if (!found.shadowRoot) return null;
      scope = found.shadowRoot;
    }
    found = scope.querySelector(step.trim());
    if (!found) return null;
  }
  if (!found?.checkVisibility({ visibilityProperty: true })) return null;
  found.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { x, y, width, height } = found.getBoundingClientRect();
  const offsets = frames.map((frame) => frame.getBoundingClientRect());
  return { x: offsets.reduce((sum, box) => sum + box.x, x), y: offsets.reduce((sum, box) => sum + box.y, y), width, height };
}
