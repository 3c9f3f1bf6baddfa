import { expect, test } from 'vitest';
import { type LedgerDigest, STAGES, type Stage } from '../../../src/engine/reading';
import { missingStage } from '../../../src/engine/strategy/missing-stage';

const posts = (...stages: (Stage | null)[]): LedgerDigest => ({
  version: 1,
  posts: stages.map((stage, at) => ({ at, platform: 'x', tone: 'mixed', stage, offer: false, print: '' })),
});

test('the first of the path that no post served', () => {
  expect(missingStage(posts('attention', 'attention', 'attraction', 'audience', 'attention'))).toBe('affinity');
});

test('posts that serve no stage leave the first one missing', () => {
  expect(missingStage(posts(null, null, null, null, null))).toBe('attention');
});

test('nothing is missing where each stage has its post', () => {
  expect(missingStage(posts(...STAGES, 'attention'))).toBeNull();
});

test('few posts say nothing, nor do none', () => {
  expect(missingStage(posts('attention', 'attention', 'attention', 'attention'))).toBeNull();
  expect(missingStage(null)).toBeNull();
});
