import type { Page } from '../browsers/page';
import { until } from '../browsers/page';
import type { Ask } from './bench';

/** One stretch of a draft: as it is, bold, a mention, a hashtag, or an emoji (a picture where the editor has pictures). */
export type Run = string | { bold: string } | { mention: string } | { hashtag: string } | { emoji: string };

/** One piece of Quill's model. */
export interface Op {
  insert: string | Record<string, unknown>;
  attributes?: Record<string, unknown>;
}

/** What every page of tests/e2e/sites offers for each of its editors. */
interface Offered {
  name: string;
  family: string;
  host(): HTMLElement;
  text(): string;
  set(draft: string | Run[][]): void;
  /** Quill: the model as it is kept. */
  put?(ops: readonly Op[]): void;
  focus(): void;
  bold?(): string[];
  entities?(): string[];
  mention?(person: string): void;
}
type Offering = typeof globalThis & { editors: Offered[] };

/** One editor of one open page: its own model, what the product reads of it, and what a person does in it. */
export class EditorPage {
  private asked = 0;

  constructor(
    private readonly page: Page,
    private readonly name: string,
  ) {}

  /** What the editor itself holds: text, bold words, mentions. */
  async model(): Promise<string> {
    return this.page.evaluate((name) => (globalThis as Offering).editors.find((editor) => editor.name === name)?.text() ?? '', this.name);
  }
  /** What plain text does not show: bold words and mentions. */
  async dress(): Promise<string> {
    return this.page.evaluate((name) => {
      const editor = (globalThis as Offering).editors.find((one) => one.name === name);
      return JSON.stringify([editor?.bold?.() ?? [], editor?.entities?.() ?? []]);
    }, this.name);
  }
  async set(draft: string | Run[][]): Promise<void> {
    await this.page.evaluate(
      ({ name, draft }) => {
        (globalThis as Offering).editors.find((editor) => editor.name === name)?.set(draft);
      },
      { name: this.name, draft },
    );
  }
  async put(ops: readonly Op[]): Promise<void> {
    await this.page.evaluate(({ name, ops }) => (globalThis as Offering).editors.find((editor) => editor.name === name)?.put?.(ops), {
      name: this.name,
      ops,
    });
  }
  async mention(person: string): Promise<boolean> {
    return this.page.evaluate(
      ({ name, person }) => {
        const editor = (globalThis as Offering).editors.find((one) => one.name === name);
        editor?.mention?.(person);
        return !!editor?.mention;
      },
      { name: this.name, person },
    );
  }

  /** Asks the product, in its own world. */
  async ask<R>(ask: Ask): Promise<R> {
    this.asked += 1;
    const answer = await this.page.evaluate(
      ({ name, id, detail }) =>
        new Promise<string>((resolve) => {
          const heard = ({ data }: MessageEvent<unknown>) => {
            if (typeof data !== 'string' || !data.startsWith(`{"bench":${id},`)) return;
            removeEventListener('message', heard);
            resolve(data);
          };
          addEventListener('message', heard);
          const host = (globalThis as Offering).editors.find((editor) => editor.name === name)?.host();
          host?.dispatchEvent(new CustomEvent('bench:ask', { detail, bubbles: true, composed: true }));
        }),
      { name: this.name, id: this.asked, detail: JSON.stringify({ id: this.asked, ...ask }) },
    );
    return (JSON.parse(answer) as { answer: R }).answer;
  }
  read = () => this.ask<string>({ ask: 'read' });

  /** Clicks into the editor and goes to the end of the draft, as a writer does. */
  async enter(): Promise<void> {
    const { x, y, width, height } = await this.page.evaluate((name) => {
      const host = (globalThis as Offering).editors.find((editor) => editor.name === name)?.host();
      host?.scrollIntoView({ block: 'center' });
      const box = host?.getBoundingClientRect();
      return { x: box?.x ?? 0, y: box?.y ?? 0, width: box?.width ?? 0, height: box?.height ?? 0 };
    }, this.name);
    await this.page.clickAt(x + Math.min(40, width / 2), y + Math.min(16, height / 2));
    await this.page.press('Control+End');
  }

  /** Puts the focus on a button of the page, as a click on it does. */
  async leave(): Promise<void> {
    await this.page.evaluate(() => {
      const button = document.createElement('button');
      (document.querySelector('dialog[open]') ?? document.body).append(button);
      button.focus();
      button.addEventListener('blur', () => button.remove());
    });
  }
  type = (text: string) => this.page.type(text);
  press = (chord: string) => this.page.press(chord);

  /** Every text of the page outside the editor. */
  async around(): Promise<string> {
    return this.page.evaluate((name) => {
      const host = (globalThis as Offering).editors.find((editor) => editor.name === name)?.host();
      const texts: string[] = [];
      const visit = (root: Node) => {
        for (const node of root.childNodes) {
          if (node === host) continue;
          if (node instanceof Text) texts.push(node.data);
          if (node instanceof Element && node.shadowRoot) visit(node.shadowRoot);
          visit(node);
        }
      };
      visit(document.body);
      return texts.join('|');
    }, this.name);
  }

  /** Waits until the editor's own model reads so, and gives what it reads then, or at the end of two seconds. */
  async settlesAt(text: string): Promise<string> {
    await until(async () => (await this.model()) === text, { timeout: 2000 }).catch(() => {});
    return this.model();
  }
}
