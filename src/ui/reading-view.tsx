import type { ComponentChildren } from 'preact';
import type { CheckId, Finding, Reading } from '../engine/reading';
import type { AccountMode } from '../messages/snapshot';
import { Checklist } from './checklist';
import { checksFor } from './checks-for';
import { InShort } from './in-short';
import { LengthLine } from './length-line';
import { Strengths } from './strengths';
import { Tips } from './tips';
import { ToneLine } from './tone-line';

interface Props {
  reading: Reading;
  speaker: AccountMode | 'unknown';
  ticked: ReadonlySet<CheckId>;
  tick: (id: CheckId, yes: boolean) => void;
  openField: (field: string) => void;
  /** What to say where there are no tips, if there is more to say than that. */
  noTips?: string | undefined;
  actions?: (finding: Finding) => ComponentChildren;
}

/** A whole reading, as the popup shows it: where the draft stands, what to try, what works, the checklist. */
export function ReadingView({ reading, speaker, noTips, actions, ...checks }: Props) {
  return (
    <div class="reading">
      <ToneLine tone={reading.tone} />
      <LengthLine length={reading.length} />
      <Tips findings={reading.findings} tone={reading.tone.label} none={noTips} {...(actions && { actions })} />
      <Strengths strengths={reading.strengths} />
      <InShort reading={reading} />
      <Checklist checks={checksFor(speaker, reading.checklist)} findings={reading.findings} {...checks} />
    </div>
  );
}
