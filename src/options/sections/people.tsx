import type { Representative } from '../../engine/voice/voice';
import { Examples } from '../../profile/examples';
import type { VoiceProps } from '../../profile/use-voice';
import { words } from '../../ui/words';
import { EntryField, type EntryPart } from '../entry-field';
import { Section } from '../section';

const PARTS: readonly [EntryPart<Representative>, ...EntryPart<Representative>[]] = [
  {
    id: 'name',
    label: 'options_representatives_name',
    wrong: (text) => (text === '' ? words('options_representatives_needs_name') : null),
  },
  { id: 'mayTalkAbout', label: 'options_representatives_topics', listed: true },
  { id: 'values', label: 'options_representatives_values', listed: true },
];

/** The people who write for the brand. An account that one of them speaks on keeps them when their name changes. */
export function People(props: VoiceProps) {
  const rename = (before: string, after: string) =>
    props.set('accounts', (now = []) => now.map((each) => (each.representative === before ? { ...each, representative: after } : each)));
  return (
    <Section id="people">
      <EntryField
        {...props}
        field="representatives"
        name="options_representatives"
        parts={PARTS}
        begin={(name) => ({ name })}
        more={<Examples name="options_representatives" />}
        renamed={(before, after) => props.voice.accounts?.some((each) => each.representative === before) && rename(before, after)}
      />
    </Section>
  );
}
