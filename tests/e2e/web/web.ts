import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { makeCertificate } from './certificate';

/** What a site has at an address. */
export interface Served {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

/** The one question the proxy asks of the sites; `null`: there is no such page, and nobody should have asked for it. */
export type Serve = (url: string) => Served | null | Promise<Served | null>;

/** One request that reached the proxy. */
export interface Asked {
  /** `CONNECT`: a tunnel was opened and nothing was asked in it. */
  method: string;
  url: string;
  /** Who asked, as far as the browser says: origin, referer and the sec-fetch headers. */
  hints: Record<string, string>;
  /** A site lists it. */
  listed: boolean;
}

/** All the internet that the browsers under test can reach. */
export interface Web {
  port: number;
  /** Base64 SHA-256 of the certificate's public key. */
  fingerprint: string;
  /** Every request, oldest first. */
  readonly asked: readonly Asked[];
  /** Those that no site lists, answered 502. The browsers themselves are silenced: they ask for nothing (drivers, `QUIET`). */
  readonly unexpected: readonly Asked[];
  /** Starts a new log. */
  forget(): void;
  close(): Promise<void>;
}

const HINTS = ['origin', 'referer', 'sec-fetch-site', 'sec-fetch-mode', 'sec-fetch-dest'];
const TLS_HANDSHAKE = 22;

/**
 * A logging forward proxy that forwards nothing: it answers for every host itself, ends TLS with a certificate of its
 * own, and writes down who asked for what.
 */
export async function startWeb(serve: Serve): Promise<Web> {
  let asked: Asked[] = [];
  /** Hosts that have answered, in this log or an earlier one. */
  const known = new Set<string>();
  const sockets = new Set<Duplex>();
  /** The entry of a tunnel in which nothing was asked yet. */
  const silent = new WeakMap<Duplex, Asked>();

  const certificate = makeCertificate(['x.com', 'localhost']);
  const inTunnel = createTlsServer(certificate, (request, response) => void answer(request, response, 'https'));
  const plain = createServer((request, response) => void answer(request, response, 'http'));

  async function answer(request: IncomingMessage, response: ServerResponse, scheme: string) {
    const entry = note(request.method ?? 'GET', absolute(request, scheme), request);
    const served = await serve(entry.url);
    if (!served) {
      response.writeHead(502, { 'content-type': 'text/plain' }).end('Nothing here.');
      return;
    }
    entry.listed = true;
    known.add(new URL(entry.url).host);
    response.writeHead(served.status, served.headers).end(request.method === 'HEAD' ? undefined : served.body);
  }

  function note(method: string, url: string, request: IncomingMessage): Asked {
    // What is asked inside a tunnel says more than that it was opened.
    const opening = silent.get(tunnelOf(request.socket));
    if (opening) asked = asked.filter((entry) => entry !== opening);
    const hints = Object.fromEntries(HINTS.flatMap((name) => (request.headers[name] ? [[name, String(request.headers[name])]] : [])));
    const entry: Asked = { method, url, hints, listed: false };
    asked.push(entry);
    return entry;
  }

  function keep(socket: Duplex) {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  }

  plain.on('connection', keep);
  plain.on('connect', (request: IncomingMessage, socket: Duplex) => {
    silent.set(socket, note('CONNECT', new URL(`https://${request.url}/`).href, request));
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    socket.once('readable', () => {
      const first = socket.read(1) as Buffer | null;
      if (!first) return;
      socket.unshift(first);
      // Anything but TLS is plain HTTP in a tunnel: web sockets without TLS.
      (first[0] === TLS_HANDSHAKE ? inTunnel : plain).emit('connection', socket);
    });
  });
  for (const server of [plain, inTunnel]) {
    server.on('upgrade', (request: IncomingMessage, socket: Duplex) => {
      note('UPGRADE', absolute(request, server === plain ? 'ws' : 'wss'), request);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    server.on('clientError', (_error, socket) => socket.destroy());
  }

  await new Promise<void>((ready) => plain.listen(0, '127.0.0.1', ready));
  return {
    port: (plain.address() as AddressInfo).port,
    fingerprint: certificate.fingerprint,
    get asked() {
      return asked;
    },
    get unexpected() {
      const spareTunnel = (entry: Asked) => entry.method === 'CONNECT' && known.has(new URL(entry.url).host);
      return asked.filter((entry) => !entry.listed && !spareTunnel(entry));
    },
    forget() {
      asked = [];
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => plain.close(done));
    },
  };
}

/** A proxy is asked for whole addresses; inside a tunnel the host stands in its header. */
function absolute(request: IncomingMessage, scheme: string): string {
  const target = request.url ?? '/';
  return URL.canParse(target) ? target : `${scheme}://${request.headers.host ?? 'nowhere.invalid'}${target}`;
}

/** A TLS socket runs in a tunnel, which Node keeps as `_parent`. */
function tunnelOf(socket: Socket): Duplex {
  return (socket as Socket & { _parent?: Duplex })._parent ?? socket;
}
