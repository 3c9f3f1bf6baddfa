import type { VoiceProps } from '../../profile/use-voice';
import { NeverSayField } from '../never-say';
import { NeverSayTrial } from '../never-say-trial';
import { Section } from '../section';

export function Words(props: VoiceProps) {
  return (
    <Section id="words">
      <NeverSayField {...props} />
      <NeverSayTrial neverSay={props.voice.neverSay} />
    </Section>
  );
}
