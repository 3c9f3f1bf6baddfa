import { ListField } from '../list-field';
import { Section } from '../section';
import { TextField } from '../text-field';
import type { VoiceProps } from '../use-voice';

export function People(props: VoiceProps) {
  return (
    <Section id="people">
      <TextField {...props} field="brief.market" name="options_market" rows={2} />
      <TextField {...props} field="brief.valueProposition" name="options_value_proposition" rows={2} />
      <ListField {...props} field="brief.turnOffs" name="options_turn_offs" />
      <ListField {...props} field="values" name="options_values" />
    </Section>
  );
}
