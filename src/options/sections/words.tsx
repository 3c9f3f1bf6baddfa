import { NeverSayField } from '../never-say';
import { Section } from '../section';
import type { VoiceProps } from '../use-voice';

export function Words(props: VoiceProps) {
  return (
    <Section id="words">
      <NeverSayField {...props} />
    </Section>
  );
}
