import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A key and its own signature, made anew for every run; nothing of it is kept. */
export interface Certificate {
  /** PEM, PKCS #8. */
  key: string;
  /** PEM, X.509 version 3, self-signed. */
  cert: string;
  /** SHA-256 of the public key in base64: what Chromium's `--ignore-certificate-errors-spki-list` takes. */
  fingerprint: string;
}

const DAY = 86_400_000;

/**
 * @param names hosts that the certificate speaks for; the browsers under test are told to accept it anyway
 * @param now milliseconds since 1970; valid from a day before for thirty days
 */
export function makeCertificate(names: readonly string[], now = Date.now()): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const name = sequence(set(sequence(oid('2.5.4.3'), utf8('Sidewalk test web'))));
  const ecdsaWithSha256 = sequence(oid('1.2.840.10045.4.3.2'));
  const toBeSigned = sequence(
    tagged(0xa0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ecdsaWithSha256,
    name,
    sequence(time(now - DAY), time(now + 30 * DAY)),
    name,
    spki,
    tagged(0xa3, sequence(alternativeNames(names))),
  );
  const signature = sign('sha256', toBeSigned, privateKey);
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem(sequence(toBeSigned, ecdsaWithSha256, bits(signature))),
    fingerprint: createHash('sha256').update(spki).digest('base64'),
  };
}

function alternativeNames(names: readonly string[]): Buffer {
  const dnsNames = names.map((host) => tagged(0x82, Buffer.from(host, 'ascii')));
  return sequence(oid('2.5.29.17'), tagged(0x04, sequence(...dnsNames)));
}

// DER (ITU-T X.690): a tag, the length, the content.

function tagged(tag: number, content: Buffer): Buffer {
  return Buffer.concat([Buffer.from([tag]), length(content.length), content]);
}

function length(bytes: number): Buffer {
  if (bytes < 0x80) return Buffer.from([bytes]);
  const digits = Buffer.from(bytes.toString(16).padStart(bytes > 0xff ? 4 : 2, '0'), 'hex');
  return Buffer.concat([Buffer.from([0x80 | digits.length]), digits]);
}

const sequence = (...parts: Buffer[]) => tagged(0x30, Buffer.concat(parts));
const set = (...parts: Buffer[]) => tagged(0x31, Buffer.concat(parts));
const integer = (bytes: Buffer) => tagged(0x02, bytes);
const utf8 = (text: string) => tagged(0x0c, Buffer.from(text));
const bits = (content: Buffer) => tagged(0x03, Buffer.concat([Buffer.from([0]), content]));
const time = (ms: number) => tagged(0x17, Buffer.from(`${new Date(ms).toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));

function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return tagged(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

function base128(value: number): number[] {
  const digits = [value & 0x7f];
  for (let left = value >> 7; left > 0; left >>= 7) digits.unshift((left & 0x7f) | 0x80);
  return digits;
}

function pem(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
