import type { Box, Page, Patience } from './page';

/** Runs a function in each of our shadow roots. The function is sent as text: it sees nothing but its arguments. */
export type Inside = <R, A>(run: (root: ShadowRoot, arg: A) => R, arg: A) => Promise<R[]>;

/** CSS, or what a person hears of it. */
export type Query = string | { css?: string; role?: string; name?: string | RegExp };

/** One element of ours, as it was when it was looked up. */
export interface Part {
  part: string | null;
  role: string;
  name: string;
  text: string;
  /** In the viewport. */
  box: Box;
  attributes: Record<string, string>;
  focused: boolean;
}

/** What we draw over a page, inside its shadow root, closed or open. Only what can be seen is found. */
export class Overlay {
  constructor(
    private readonly page: Page,
    private readonly inside: Inside,
  ) {}

  async all(query: Query): Promise<Part[]> {
    const { css, role, name }: Exclude<Query, string> = typeof query === 'string' ? { css: query } : query;
    const asked = { css: css ?? '*', role: role ?? null, name: name === undefined ? null : pattern(name) };
    return (await this.inside(search, asked)).flat();
  }

  async find(query: Query): Promise<Part | null> {
    return (await this.all(query))[0] ?? null;
  }

  /** @throws if it does not show within the timeout, default 10 s */
  waitFor(query: Query, patience: Patience = {}): Promise<Part> {
    return this.page.eventually(() => this.find(query), { what: `${describe(query)} in the overlay`, ...patience });
  }

  /** @throws if it is still there after the timeout, default 10 s */
  async waitForNone(query: Query, patience: Patience = {}): Promise<void> {
    await this.page.eventually(async () => (await this.find(query)) === null, {
      what: `${describe(query)} to leave the overlay`,
      ...patience,
    });
  }

  /** All visible words of a part, as `innerText` gives them. */
  async text(query: Query): Promise<string> {
    return (await this.waitFor(query)).text;
  }

  async rect(query: Query): Promise<Box> {
    return (await this.waitFor(query)).box;
  }

  /** The computed value of a CSS property, for each element that can be seen. */
  async styles(css: string, property: string): Promise<string[]> {
    return (await this.inside(computed, { css, property })).flat();
  }

  async click(query: Query): Promise<void> {
    const { x, y, width, height } = await this.rect(query);
    await this.page.clickAt(x + width / 2, y + height / 2);
  }

  async hover(query: Query): Promise<void> {
    const { x, y, width, height } = await this.rect(query);
    await this.page.hoverAt(x + width / 2, y + height / 2);
  }
}

/** A regular expression in a form that can be sent; a plain name must be the whole name. */
const pattern = (name: string | RegExp) =>
  name instanceof RegExp
    ? { source: name.source, flags: name.flags }
    : { source: `^${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$`, flags: '' };
const describe = (query: Query) => (typeof query === 'string' ? query : Object.values(query).join(' '));

/** Runs in the page. */
function computed(root: ShadowRoot, { css, property }: { css: string; property: string }): string[] {
  return [...root.querySelectorAll(css)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => getComputedStyle(element).getPropertyValue(property));
}

/** Runs in the page. */
function search(root: ShadowRoot, asked: { css: string; role: string | null; name: ReturnType<typeof pattern> | null }): Part[] {
  const implicit: Record<string, string> = {
    a: 'link',
    button: 'button',
    dialog: 'dialog',
    h1: 'heading',
    h2: 'heading',
    h3: 'heading',
    li: 'listitem',
    ol: 'list',
    p: 'paragraph',
    section: 'region',
    select: 'combobox',
    summary: 'button',
    textarea: 'textbox',
    ul: 'list',
  };
  const inputs: Record<string, string> = { checkbox: 'checkbox', radio: 'radio', range: 'slider', button: 'button', submit: 'button' };
  const roleOf = (element: Element) =>
    element.getAttribute('role') ??
    (element instanceof HTMLInputElement ? (inputs[element.type] ?? 'textbox') : (implicit[element.localName] ?? 'generic'));
  const wordsOf = (element: Element) => ((element as HTMLElement).innerText ?? element.textContent ?? '').trim();
  const nameOf = (element: Element) => {
    const labels = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).flatMap((id) => root.getElementById(id)?.textContent ?? []);
    const own = element instanceof HTMLInputElement ? [...(element.labels ?? [])].map((label) => label.textContent) : [];
    return (
      element.getAttribute('aria-label') ||
      labels.join(' ') ||
      own.join(' ') ||
      wordsOf(element) ||
      element.getAttribute('title') ||
      ''
    )
      .replace(/\s+/g, ' ')
      .trim();
  };
  const name = asked.name && new RegExp(asked.name.source, asked.name.flags);
  let x = 0;
  let y = 0;
  for (let view = root.ownerDocument.defaultView; view?.frameElement; view = view.parent as typeof view) {
    const frame = view.frameElement.getBoundingClientRect();
    x += frame.x;
    y += frame.y;
  }
  return [...root.querySelectorAll(asked.css)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => !asked.role || roleOf(element) === asked.role)
    .filter((element) => !name || name.test(nameOf(element)))
    .map((element) => {
      const box = element.getBoundingClientRect();
      return {
        part: element.getAttribute('data-part'),
        role: roleOf(element),
        name: nameOf(element),
        text: wordsOf(element),
        box: { x: box.x + x, y: box.y + y, width: box.width, height: box.height },
        attributes: Object.fromEntries([...element.attributes].map((attribute) => [attribute.name, attribute.value])),
        focused: root.activeElement === element,
      };
    });
}
