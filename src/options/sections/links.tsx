import { ListField } from '../list-field';
import { Section } from '../section';
import type { VoiceProps } from '../use-voice';

export function Links(props: VoiceProps) {
  return (
    <Section id="links">
      <ListField {...props} field="home" name="options_home" inputMode="url" />
      <ListField {...props} field="profiles" name="options_profiles" inputMode="url" />
    </Section>
  );
}
