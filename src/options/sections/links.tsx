import { Examples } from '../../profile/examples';
import { ListField } from '../../profile/list-field';
import type { VoiceProps } from '../../profile/use-voice';
import { Section } from '../section';

export function Links(props: VoiceProps) {
  return (
    <Section id="links">
      <ListField {...props} field="home" name="options_home" inputMode="url" more={<Examples name="options_home" />} />
      <ListField {...props} field="profiles" name="options_profiles" inputMode="url" />
    </Section>
  );
}
