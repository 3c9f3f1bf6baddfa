import { Examples } from '../../profile/examples';
import { ListField } from '../../profile/list-field';
import { ReadyVoices } from '../../profile/ready-voices';
import { TextField } from '../../profile/text-field';
import type { VoiceProps } from '../../profile/use-voice';
import { Section } from '../section';

export function Brand({ profile, ...props }: VoiceProps & { profile: string }) {
  return (
    <Section id="brand">
      <TextField {...props} field="name" name="options_name" />
      <TextField {...props} field="industry" name="options_industry" />
      <ListField {...props} field="values" name="options_values" more={<Examples name="options_values" />} />
      <ReadyVoices profile={profile} />
    </Section>
  );
}
