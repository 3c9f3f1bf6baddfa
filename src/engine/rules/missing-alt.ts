import type { Draft } from '../draft';
import type { Found, Rule } from '../rule';

/** A picture that nobody describes to those who cannot see it. */
export const missingAlt: Rule = {
  id: 'missing-alt',
  category: 'platform-fit',
  principle: 'P13',
  severity: 'consider',
  structure: true,
  tries: 2,
  measures: undescribed,
  examples: {
    bad: [
      { text: 'The new wing.', platform: 'mastodon', media: { images: 1, alt: [null] } },
      { text: 'The new wing.', platform: 'bluesky', media: { images: 2, alt: ['A hall', null] } },
      { text: 'Rye.', platform: 'x', media: { images: 1, alt: [null] } },
      { text: 'Rye.', platform: 'linkedin', media: { images: 1, alt: [''] } },
      { text: 'Rye.', media: { images: 3, alt: [null, null, null] } },
      { text: '', platform: 'mastodon', media: { images: 1, alt: [null] } },
    ],
    good: [
      { text: 'The new wing.', platform: 'mastodon', media: { images: 1, alt: ['A hall of glass, empty but for a ladder'] } },
      { text: 'The new wing.', platform: 'mastodon', media: { images: 1 } },
      { text: 'The new wing.', platform: 'mastodon' },
      { text: 'A film of the new wing.', platform: 'bluesky', media: { video: true } },
      { text: 'Rye.', platform: 'x', media: { images: 0, alt: [] } },
      'A picture without a picture.',
    ],
  },
};

function undescribed({ norms, media, text }: Draft): Found | null {
  const count = media?.alt?.filter((description) => !description?.trim()).length ?? 0;
  if (count === 0) return null;
  return {
    start: text.length,
    end: text.length,
    severity: norms.media.altExpected ? 'fix' : 'consider',
    values: { count },
  };
}
