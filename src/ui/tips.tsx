import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Finding, Tone } from '../engine/reading';
import { Leaf } from './icons';
import { Tip } from './tip';
import { words } from './words';

/** No more up front than a person would take in; the rest on demand. */
const UP_FRONT = 3;

interface Props {
  findings: readonly Finding[];
  tone: Tone['label'];
  /** What to say where there are none, if there is more to say than that. */
  none?: string | undefined;
  /** What the page can do about a finding, shown under it. */
  actions?: (finding: Finding) => ComponentChildren;
}

/** What to look at, most important first; praise where there is nothing. */
export function Tips({ findings, tone, none, actions }: Props) {
  const [all, setAll] = useState(false);
  if (findings.length === 0 && (none || tone !== 'conversation')) return <p class="no-tips">{none ?? words('ui_tips_none')}</p>;
  if (findings.length === 0) {
    return (
      <p class="good">
        <Leaf />
        {words('nothing_to_change')}
      </p>
    );
  }
  const shown = all ? findings : findings.slice(0, UP_FRONT);
  const more = findings.length - UP_FRONT;
  return (
    <section>
      <h2 class="unseen">{words('ui_tips')}</h2>
      <ol class="tips">
        {shown.map((finding) => (
          <Tip key={`${finding.rule}:${finding.start}:${finding.end}`} finding={finding}>
            {actions?.(finding)}
          </Tip>
        ))}
      </ol>
      {more > 0 && (
        <button type="button" class="bare" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words('ui_tips_fewer') : words('tips_more', { count: more })}
        </button>
      )}
    </section>
  );
}
