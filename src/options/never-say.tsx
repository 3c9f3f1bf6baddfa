import type { NeverSay } from '../engine/voice/voice';
import { Examples } from '../profile/examples';
import type { VoiceProps } from '../profile/use-voice';
import { words } from '../ui/words';
import { EntryField, type EntryPart } from './entry-field';

const PARTS: readonly [EntryPart<NeverSay>, ...EntryPart<NeverSay>[]] = [
  { id: 'term', label: 'options_never_say_term', wrong: (text) => (text === '' ? words('options_never_say_needs_term') : null) },
  { id: 'instead', label: 'options_never_say_instead' },
  { id: 'why', label: 'options_never_say_why' },
];

/** The words a brand never says: each with what it says instead, and why. */
export function NeverSayField(props: VoiceProps) {
  return (
    <EntryField
      {...props}
      field="neverSay"
      name="options_never_say"
      parts={PARTS}
      begin={(term) => ({ term })}
      more={<Examples name="options_never_say" />}
    />
  );
}
