import { ListField } from '../../profile/list-field';
import type { VoiceProps } from '../../profile/use-voice';
import { Section } from '../section';

export function Links(props: VoiceProps) {
  return (
    <Section id="links">
      <ListField {...props} field="home" name="options_home" inputMode="url" />
      <ListField {...props} field="profiles" name="options_profiles" inputMode="url" />
    </Section>
  );
}
