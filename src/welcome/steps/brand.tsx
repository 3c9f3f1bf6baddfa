import { Examples } from '../../profile/examples';
import { ListField } from '../../profile/list-field';
import { TextField } from '../../profile/text-field';
import type { VoiceProps } from '../../profile/use-voice';

/** Who is speaking, and what for. */
export function Brand(props: VoiceProps) {
  return (
    <>
      <TextField {...props} field="name" name="options_name" />
      <TextField {...props} field="industry" name="options_industry" />
      <ListField {...props} field="brief.goals" name="options_brief_goals" more={<Examples name="options_brief_goals" />} />
    </>
  );
}
