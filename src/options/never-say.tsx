import type { NeverSay } from '../engine/voice/voice';
import { words } from '../ui/words';
import { described, Field, Problem } from './field';
import { RemoveButton } from './remove-button';
import { useAdding } from './use-adding';
import { useAutosave } from './use-autosave';
import { useRemoval } from './use-removal';
import type { VoiceProps } from './use-voice';

const FIELD = 'neverSay';
const NAME = 'options_never_say';
const PARTS = ['term', 'instead', 'why'] as const;

/** The words a brand never says: each with what it says instead, and why. */
export function NeverSayField({ voice, set }: VoiceProps) {
  const items = voice.neverSay ?? [];
  const { removed, line } = useRemoval();
  const adding = useAdding({
    id: FIELD,
    keep: (term) => set(FIELD, (now = []) => (now.some((each) => each.term === term) ? now : [...now, { term }])),
  });

  const remove = async (at: number) => {
    const item = items[at];
    if (!item) return;
    await set(FIELD, (now = []) => now.toSpliced(at, 1));
    removed(item.term, () => set(FIELD, (now = []) => now.toSpliced(at, 0, item)));
    adding.focus();
  };

  const change = (at: number, part: (typeof PARTS)[number], text: string) =>
    set(FIELD, (now = []) => now.map((each, place) => (place === at ? withPart(each, part, text) : each)));

  return (
    <Field id={FIELD} name={NAME} problem={adding.problem}>
      {items.length > 0 && (
        <ul class="never-say">
          {items.map((item, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line that is being changed must stay the same line
            <li key={at}>
              {PARTS.map((part) => (
                <Part key={part} id={`${FIELD}.${at}.${part}`} item={item} part={part} save={(text) => change(at, part, text)} />
              ))}
              <RemoveButton label={words('options_remove', { name: item.term })} remove={() => remove(at)} />
            </li>
          ))}
        </ul>
      )}
      {line}
      {adding.line}
    </Field>
  );
}

interface PartProps {
  id: string;
  item: NeverSay;
  part: (typeof PARTS)[number];
  save: (text: string) => Promise<string | null>;
}

function Part({ id, item, part, save }: PartProps) {
  const { text, problem, type, flush } = useAutosave(item[part] ?? '', async (next) => {
    if (part === 'term' && next === '') return words('options_never_say_needs_term');
    return save(next);
  });
  return (
    <label>
      <span>{words(`${NAME}_${part}`)}</span>
      <input
        {...described(id, problem)}
        aria-describedby={`${id}-problem`}
        class="input"
        autocomplete="off"
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={flush}
      />
      <Problem id={id} problem={problem} />
    </label>
  );
}

/** @returns the entry with that part set; an empty one goes */
function withPart(item: NeverSay, part: (typeof PARTS)[number], text: string): NeverSay {
  const { [part]: _, ...others } = item;
  return text === '' && part !== 'term' ? ({ ...others } as NeverSay) : { ...item, [part]: text };
}
