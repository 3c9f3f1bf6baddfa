import { ListField } from '../list-field';
import { Section } from '../section';
import { TextField } from '../text-field';
import type { VoiceProps } from '../use-voice';

export function Brand(props: VoiceProps) {
  return (
    <Section id="brand">
      <TextField {...props} field="name" name="options_name" />
      <TextField {...props} field="industry" name="options_industry" />
      <ListField {...props} field="values" name="options_values" />
    </Section>
  );
}
