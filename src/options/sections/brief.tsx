import { BRIEF_PARTS, hasWords, partsWithWords } from '../../engine/strategy/brief';
import { type BriefLine, type BriefQuestion, QUESTIONS } from '../../profile/brief-fields';
import { Examples } from '../../profile/examples';
import { ListField } from '../../profile/list-field';
import { TextField } from '../../profile/text-field';
import type { VoiceProps } from '../../profile/use-voice';
import { fieldOf } from '../../profile/voice-field';
import { words } from '../../ui/words';
import { Section } from '../section';
import { MediaField } from './media-field';

/** For whom one is there, and what for: three questions, and as much behind them as somebody wants to say. */
export function Brief(props: VoiceProps) {
  return (
    <Section id="brief">
      {QUESTIONS.map((question) => (
        <Question key={question.more} question={question} {...props} />
      ))}
      <Filled {...props} />
    </Section>
  );
}

function Question({ question: { first, more, lines }, ...props }: VoiceProps & { question: BriefQuestion }) {
  const filled = lines.filter(({ field }) => hasWords(fieldOf(props.voice, field))).length;
  return (
    <div class="question">
      <Line line={first} {...props} />
      <details class="unfold">
        <summary>
          <span>{words(more)}</span>
          {filled > 0 && <span class="quiet">{words('options_brief_filled', { count: filled, all: lines.length })}</span>}
        </summary>
        {lines.map((line) => (
          <Line key={line.field} line={line} {...props} />
        ))}
      </details>
    </div>
  );
}

function Line({ line, ...props }: VoiceProps & { line: BriefLine }) {
  const more = <Examples name={line.name} />;
  switch (line.kind) {
    case 'text':
      return <TextField {...props} field={line.field} name={line.name} rows={2} more={more} />;
    case 'list':
      return <ListField {...props} field={line.field} name={line.name} more={more} />;
    case 'media':
      return <MediaField {...props} name={line.name} more={more} />;
  }
}

/** How much there is, and that it is enough. */
function Filled({ voice }: VoiceProps) {
  const count = partsWithWords(voice.brief).length;
  return (
    <p class="help filled">
      {count === 0 ? words('options_brief_none') : words('options_brief_parts', { count, all: BRIEF_PARTS.length })}
    </p>
  );
}
