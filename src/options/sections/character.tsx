import { ListField } from '../../profile/list-field';
import { FixedCharacter, useIsFixed } from '../../profile/policy';
import { TextField } from '../../profile/text-field';
import type { VoiceProps } from '../../profile/use-voice';
import { useToday } from '../../ui/use-today';
import { Learn } from '../learn/learn';
import { Section } from '../section';
import { CharacterHistory } from './character-history';
import { Horizon } from './horizon';
import { Traits } from './traits';
import { TryingOn } from './trying-on';

interface Props extends VoiceProps {
  /** Posts from which the voice was learnt, if they are kept. */
  posts: readonly string[];
}

/** Who the brand is when it speaks: chosen slowly, tried on, confirmed, and then held for years. */
export function Character({ voice, set, posts }: Props) {
  const today = useToday();
  const isFixed = useIsFixed();
  if (isFixed('character'))
    return (
      <Section id="character">
        <FixedCharacter />
      </Section>
    );
  return (
    <Section id="character">
      <Learn voice={voice} set={set} today={today} kept={posts} />
      <Traits voice={voice} set={set} today={today} />
      <TryingOn voice={voice} set={set} today={today} />
      <TextField voice={voice} set={set} field="character.note" name="options_note" rows={2} />
      <ListField voice={voice} set={set} field="character.signature" name="options_signature" />
      <div class="pair">
        <TextField voice={voice} set={set} field="character.since" name="options_since" type="date" />
        <Horizon voice={voice} set={set} />
      </div>
      <CharacterHistory voice={voice} set={set} today={today} />
    </Section>
  );
}
