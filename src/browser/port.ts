/** One end of the line between a page of ours and a content script. */
export interface Port {
  post(message: unknown): void;
  onMessage(listen: (message: unknown) => void): void;
  /** The other end has gone; not called after our own `close()`. */
  onClosed(listen: () => void): void;
  close(): void;
}

/** What both browsers' ports have in common, with and without the polyfill. */
interface BrowserPort {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listen: (message: unknown) => void): void };
  onDisconnect: { addListener(listen: () => void): void };
}

/** @param raw a port as the browser gives it */
export function portOf(raw: BrowserPort): Port {
  return {
    post: (message) => raw.postMessage(message),
    onMessage: (listen) => raw.onMessage.addListener((message) => listen(message)),
    onClosed: (listen) => raw.onDisconnect.addListener(() => listen()),
    close: () => raw.disconnect(),
  };
}
