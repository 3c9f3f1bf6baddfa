import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { CONTENT_SCRIPT, DOOR, filesBelow, read, TARGETS } from './shipped';

/** What could reach the network or run text as code; `planted` shows that the pattern would see it in a minified file. */
const FORBIDDEN: { pattern: RegExp; planted: string }[] = [
  { pattern: /\bfetch\b/, planted: 'await fetch(`https://a.example`)' },
  { pattern: /\bXMLHttpRequest\b/, planted: 'let x=new XMLHttpRequest' },
  { pattern: /\bWebSocket(Stream)?\b/, planted: 'new WebSocket(`wss://a.example`)' },
  { pattern: /\bWebTransport\b/, planted: 'new WebTransport(u)' },
  { pattern: /\bEventSource\b/, planted: 'new EventSource(u)' },
  { pattern: /\bRTCPeerConnection\b/, planted: 'new RTCPeerConnection' },
  { pattern: /\bsendBeacon\b/, planted: 'navigator.sendBeacon(u)' },
  { pattern: /\bnew Image\b/, planted: 'new Image().src=u' },
  { pattern: /\bimportScripts\b/, planted: 'importScripts(u)' },
  { pattern: /\bimport\s*\(/, planted: 'await import(u)' },
  { pattern: /\beval\s*\(/, planted: 'eval(t)' },
  { pattern: /\bFunction\s*\(/, planted: 'let f=new Function(`return 1`)' },
  { pattern: /\bset(Timeout|Interval)\s*\(\s*['"`]/, planted: 'setTimeout(`a()`,1)' },
];

const seenIn = (code: string) => FORBIDDEN.filter(({ pattern }) => pattern.test(code)).map(({ pattern }) => String(pattern));

test.each(FORBIDDEN)('$pattern would be seen', ({ pattern, planted }) => {
  expect(seenIn(`let a=1;${planted};`)).toContain(String(pattern));
});

describe.each(TARGETS)('what is shipped for %s', (target) => {
  const folder = `dist/${target}`;
  const files = filesBelow(folder);
  const content = read(folder, CONTENT_SCRIPT);

  test('holds no code of another kind', () => {
    expect(files.filter((file) => !/\.(js|css|html|json|png)$/.test(file))).toEqual([]);
    expect(files).toContain(CONTENT_SCRIPT);
  });

  test.each(files.filter((file) => file.endsWith('.js')))('%s calls nobody and runs no text as code', (file) => {
    expect(seenIn(read(folder, file))).toEqual([]);
  });

  test.each(files.filter((file) => file.endsWith('.html')))('%s loads only files that are there', (file) => {
    const html = read(folder, file);
    const loaded = [...html.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address);
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.filter((address) => !files.includes(address.replace(/^\//, '')))).toEqual([]);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|<style|\sstyle=/);
  });

  test.each([DOOR, CONTENT_SCRIPT])('%s stands alone', (file) => {
    const script = read(folder, file);
    // As a classic script, it would not even parse with an import or export.
    expect(() => new Script(script)).not.toThrow();
    expect(script).not.toContain('getURL');
  });

  test('the coach is there once, and the background names it', () => {
    expect(files.filter((file) => /(^|\/)content\b/.test(file.replace('src/content/', ''))).sort()).toEqual([CONTENT_SCRIPT]);
    const background = files.find((file) => /^assets\/background\b/.test(file)) ?? '';
    expect(read(folder, background)).toContain(CONTENT_SCRIPT);
  });

  test('what stands in every page is small', () => {
    expect(gzipSync(read(folder, DOOR)).length).toBeLessThan(1000);
  });

  test('closes the shadow root', () => {
    const roots = [...content.matchAll(/attachShadow\(\{mode:([^}]*)\}/g)].map(([, mode]) => mode?.replace(/['"`]/g, ''));
    expect(roots).toEqual(['closed']);
  });

  test('has a size', () => {
    const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
    const all = files.map((file) => Buffer.byteLength(read(folder, file))).reduce((sum, bytes) => sum + bytes, 0);
    console.log(
      `${target}: door ${read(folder, DOOR).length} B, coach ${kilobytes(content.length)}, gzipped ${kilobytes(gzipSync(content).length)}; everything ${kilobytes(all)}`,
    );
    expect(content.length).toBeGreaterThan(10_000);
  });
});
