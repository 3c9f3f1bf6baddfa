import { Examples } from '../../profile/examples';
import { ListField } from '../../profile/list-field';
import { TextField } from '../../profile/text-field';
import type { VoiceProps } from '../../profile/use-voice';

/** What people get, and what would put them off. */
export function Gains(props: VoiceProps) {
  return (
    <>
      <TextField
        {...props}
        field="brief.valueProposition"
        name="options_brief_value_proposition"
        rows={2}
        more={<Examples name="options_brief_value_proposition" />}
      />
      <ListField {...props} field="brief.turnOffs" name="options_brief_turn_offs" more={<Examples name="options_brief_turn_offs" />} />
    </>
  );
}
