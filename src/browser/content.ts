/** The browser, for the content script: the same promises in Chrome and Firefox under manifest 3, so no polyfill is carried into pages. */

import { type Port, portOf } from './port';

export type { Port } from './port';

type Listeners<L> = { addListener(listen: L): void; removeListener(listen: L): void };
interface Sender {
  id?: string;
  tab?: unknown;
}

/** As much of the browser as a content script is given and we use. */
interface Bare {
  runtime: {
    /** Gone once the extension was updated, reloaded or removed under a page that stays open. */
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: Listeners<(message: unknown, sender: Sender) => void>;
    onConnect: Listeners<(port: Parameters<typeof portOf>[0] & { name: string; sender?: Sender }) => void>;
  };
  storage: {
    local: {
      get(key: string): Promise<Record<string, unknown>>;
      onChanged: Listeners<(changes: Record<string, { newValue?: unknown }>) => void>;
    };
  };
  i18n: { getMessage(key: string): string };
}

const { browser, chrome } = globalThis as unknown as { browser?: Bare; chrome?: Bare };
const bare = (browser ?? chrome) as Bare;

/** @returns `false` once this script has outlived its extension: every other call here would throw, and it is time to leave */
export function alive(): boolean {
  return bare.runtime?.id !== undefined;
}

/** @returns what stands under a key of `storage.local`, `undefined` if nothing does */
export async function stored(key: string): Promise<unknown> {
  return (await bare.storage.local.get(key))[key];
}

/** Tells every new value of one key of `storage.local`; `undefined` when it was removed. */
export function onStored(key: string, listen: (value: unknown) => void, signal: AbortSignal): void {
  hear(bare.storage.local.onChanged, (changes) => key in changes && listen(changes[key]?.newValue), signal);
}

/** Sends to the background. @throws when nobody answers, or this script has outlived its extension */
export function sendMessage(message: unknown): Promise<unknown> {
  return bare.runtime.sendMessage(message);
}

/** Messages from the background and our own pages; what another tab's content script says does not arrive. */
export function onMessage(listen: (message: unknown) => void, signal: AbortSignal): void {
  const { id } = bare.runtime;
  hear(bare.runtime.onMessage, (message, sender) => sender.id === id && listen(message), signal);
}

/** A page of ours opened the line of that name to this tab. */
export function onConnect(name: string, listen: (port: Port) => void, signal: AbortSignal): void {
  const { id } = bare.runtime;
  hear(bare.runtime.onConnect, (port) => port.name === name && port.sender?.id === id && listen(portOf(port)), signal);
}

const messages = new Map<string, string>();

/** @returns the message of a key of `_locales`, `''` if there is none. The browser is asked once for each: it takes its time */
export function message(key: string): string {
  const known = messages.get(key);
  if (known !== undefined) return known;
  const said = bare.i18n.getMessage(key);
  messages.set(key, said);
  return said;
}

function hear<L>(event: Listeners<L>, listen: L, signal: AbortSignal): void {
  event.addListener(listen);
  signal.addEventListener('abort', () => alive() && event.removeListener(listen), { once: true });
}
