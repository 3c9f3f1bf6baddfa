import { useId, useState } from 'preact/hooks';
import type { Reading } from '../engine/reading';
import { nearness } from '../ui/nearness';
import { named, words } from '../ui/words';
import { type Judged, lastWords } from './scratch';

/** No more up front than one look takes in; the rest on demand. */
const UP_FRONT = 5;

interface Props {
  judged: readonly Judged[];
  text: string;
  /** Id of the network whose whole reading stands below; it may be none of these. */
  chosen: string;
  choose: (platform: string) => void;
}

/** The same draft as each network would take it, a row each: pressing one shows its whole reading and what is seen before its fold. */
export function SideBySide({ judged, text, chosen, choose }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? judged : judged.filter(({ id }, place) => place < UP_FRONT || id === chosen);
  const open = judged.find(({ id }) => id === chosen);
  return (
    <details class="side" open>
      <summary>{words('popup_side_title')}</summary>
      <fieldset>
        <legend class="unseen">{words('popup_side_title')}</legend>
        {shown.map((each) => (
          <Row key={each.id} judged={each} text={text} isChosen={each.id === chosen} choose={choose} />
        ))}
      </fieldset>
      {(all || shown.length < judged.length) && (
        <button type="button" class="bare" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words('popup_side_fewer') : words('popup_side_more', { count: judged.length - shown.length })}
        </button>
      )}
      {open?.reading && <BeforeFold reading={open.reading} network={open.name} text={text} />}
    </details>
  );
}

interface RowProps {
  judged: Judged;
  text: string;
  isChosen: boolean;
  choose: (platform: string) => void;
}

function Row({ judged: { id, name, reading }, text, isChosen, choose }: RowProps) {
  const cut = useId();
  const isCut = reading !== null && reading.length.cut !== null;
  return (
    <div class="place">
      <label>
        <input
          type="radio"
          name="side"
          value={id}
          checked={isChosen}
          aria-describedby={isCut ? cut : undefined}
          onChange={() => choose(id)}
        />
        <span class="name">{name}</span> <span class="says">{reading ? <InOneLine reading={reading} /> : words('ui_trouble_title')}</span>
      </label>
      {isCut && (
        <p id={cut} class="cut">
          {words('popup_side_cut', { words: lastWords(text, reading.length.cut) })}
        </p>
      )}
    </div>
  );
}

function InOneLine({ reading: { tone, findings, length } }: { reading: Reading }) {
  const { used, limit } = length;
  const tips = findings.length === 0 ? words('popup_side_no_tips') : words('popup_side_tips', { count: findings.length });
  return (
    <>
      <span class={`tone-${tone.label}`}>
        <strong>{named('popup_side_', tone.label)}</strong>
      </span>
      {` · ${tips} · `}
      <span class={`length ${nearness(length)}`}>
        <strong>{limit === null ? words('length', { count: used }) : words('popup_side_length', { used, limit })}</strong>
      </span>
    </>
  );
}

/** The draft as it stands in the feed of the chosen network, until somebody presses "more". */
function BeforeFold({ reading, network, text }: { reading: Reading; network: string; text: string }) {
  const { cut } = reading.length;
  if (cut === null) return null;
  return (
    <figure class="before-fold">
      <figcaption>{words('popup_side_before_fold', { network })}</figcaption>
      <blockquote>
        {text.slice(0, cut)}
        <span class="more">{words('popup_side_fold')}</span>
      </blockquote>
    </figure>
  );
}
