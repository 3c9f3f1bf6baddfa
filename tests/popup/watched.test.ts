import { expect, test } from 'vitest';
import type { Seen } from '../../src/messages/protocol';
import { closer, type Watched } from '../../src/popup/watched';

const sees = {
  editor: '.ql-editor',
  family: 'quill',
  readable: true,
  writable: true,
  account: null,
  audience: null,
  message: false,
  answered: null,
  submit: null,
} as const;
const composer: Seen['composer'] = {
  kind: 'post',
  account: 'linkedin:ann',
  mode: 'brand',
  reading: null,
  media: null,
  sees: { kind: 'post', ...sees },
};
const writing: Seen = { kind: 'seen', platform: 'linkedin', composer, unknown: null, site: 'marks', messages: true };
const idle: Seen = { ...writing, composer: null };
const on = (seen: Seen): Watched => ({ at: 'page', seen });

test('a frame without a composer does not speak over one that has it', () => {
  expect(closer(on(writing), idle).composer).toBe(composer);
});

test('but what it says of the site counts', () => {
  expect(closer(on(writing), { ...idle, site: 'off' }).site).toBe('off');
});

test('a frame with a composer is heard at once', () => {
  expect(closer(on(idle), writing).composer).toBe(composer);
  expect(closer({ at: 'looking' }, writing).composer).toBe(composer);
});

test('a message is forgotten once messages are closed, a post is not', () => {
  const closed = { ...idle, messages: false };
  const message: Seen = { ...writing, composer: { ...composer, kind: 'reply', sees: { kind: 'reply', ...sees, message: true } } };
  expect(closer(on(message), idle).composer).toBe(message.composer);
  expect(closer(on(message), closed).composer).toBeNull();
  expect(closer(on(writing), closed).composer).toBe(composer);
});

test('another network begins anew', () => {
  expect(closer(on(writing), { ...idle, platform: 'x' }).composer).toBeNull();
});
