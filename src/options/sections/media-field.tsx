import type { ComponentChildren } from 'preact';
import type { MediaPlan } from '../../engine/voice/voice';
import { platforms } from '../../platforms';
import type { VoiceProps } from '../../profile/use-voice';
import { EntryField, type EntryPart } from '../entry-field';

const PARTS: readonly [EntryPart<MediaPlan>, ...EntryPart<MediaPlan>[]] = [
  { id: 'platform', label: 'options_brief_media_platform', choices: platforms },
  { id: 'purpose', label: 'options_brief_media_purpose' },
  { id: 'topics', label: 'options_brief_media_topics', listed: true },
];

/** The media plan: which network is there for what. */
export function MediaField({ name, more, ...props }: VoiceProps & { name: string; more: ComponentChildren }) {
  return (
    <EntryField
      {...props}
      field="brief.media"
      name={name}
      parts={PARTS}
      begin={(platform) => ({ platform })}
      nameOf={({ platform }) => platforms.find(({ id }) => id === platform)?.name ?? platform}
      more={more}
    />
  );
}
