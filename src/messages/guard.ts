import { foreign, platformOf } from '../platforms';
import type { Message, MessageKind } from './protocol';
import { isMessage } from './shape';

export type Room = 'content' | 'popup' | 'options';

/** Who may send what to the background. */
const allowed: Record<MessageKind, readonly Room[]> = {
  'silence-rule': ['content', 'popup'],
  unsilence: ['content', 'popup', 'options'],
  'account-mode': ['content', 'popup'],
  'site-mode': ['content', 'popup'],
  'badge-place': ['content'],
  'open-options': ['content', 'popup'],
  come: ['content', 'popup'],
  tips: ['content'],
  // These go the other way only.
  'open-card': [],
  'tell-tips': [],
  leave: [],
};

/** As much of the browser's word about a sender as is judged. */
export interface Sender {
  id?: string;
  url?: string;
  /** The origin that a frame without an address of its own (`about:blank`, `blob:`) belongs to. */
  origin?: string;
  frameId?: number;
  tab?: { id?: number };
}

/** Who we are. */
export interface Own {
  id: string;
  /** Without a slash at the end. */
  origin: string;
}

const PAGES: Record<string, Room> = {
  '/src/popup/index.html': 'popup',
  '/src/popup/panel.html': 'popup',
  '/src/options/index.html': 'options',
};

/**
 * Judges a message before anything is done about it.
 * @param opened hosts that the user opened to us for good: editors stand in frames there too
 * @returns the message, or `null` where it is malformed or its sender may not say it
 */
export function admitted(said: unknown, sender: Sender, own: Own, opened: readonly string[] = []): Message | null {
  if (sender.id !== own.id || !isMessage(said)) return null;
  const page = pageOf(sender, own);
  if (page) return allowed[said.kind].includes(page) ? said : null;
  const networks = networksOf(sender, opened);
  return allowed[said.kind].includes('content') && networks.some((network) => concernsOnly(network, said)) ? said : null;
}

/** A page of ours, as the top of its tab or in no tab; framed into something else it does not count. */
function pageOf({ url, frameId = 0 }: Sender, own: Own): Room | null {
  if (frameId !== 0 || !url || !URL.canParse(url)) return null;
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}` === own.origin ? (PAGES[pathname] ?? null) : null;
}

/** The network in whose page the content script speaks, by id; at a host that the user opened to us, those that may be there. */
function networksOf({ url, origin, frameId, tab }: Sender, opened: readonly string[]): readonly string[] {
  const address = url && /^(?:about|blob):/.test(url) ? origin : url;
  if (tab?.id === undefined || !address || !URL.canParse(address)) return [];
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:') return [];
  const platform = platformOf(hostname);
  const isFramedHere = platform ? platform.allFrames : opened.includes(hostname);
  if (frameId !== 0 && !isFramedHere) return [];
  return platform ? [platform.id] : foreign;
}

/** A page that got hold of its content script could still not change what holds for another network. */
function concernsOnly(network: string, message: Message): boolean {
  if (message.kind === 'account-mode') return message.account.startsWith(`${network}:`);
  if (message.kind === 'site-mode' || message.kind === 'badge-place') return message.platform === network;
  if (message.kind === 'come') return message.tab === undefined;
  return true;
}
