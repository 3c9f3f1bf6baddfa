import { useEffect, useMemo, useRef } from 'preact/hooks';
import { openOptions, openPractice } from '../browser';
import type { Finding, Reading } from '../engine/reading';
import { missingStage } from '../engine/strategy/missing-stage';
import type { AccountMode, Snapshot } from '../messages/snapshot';
import { platforms } from '../platforms';
import { Choice } from '../ui/choice';
import { ErrorBoundary } from '../ui/error-boundary';
import { ReadingBoundary } from '../ui/reading-boundary';
import { Trouble } from '../ui/trouble';
import { usePaused } from '../ui/use-paused';
import { useTicks } from '../ui/use-ticks';
import { named, words } from '../ui/words';
import { GoalChoice } from './goal-choice';
import { Openings, Prompt } from './openings';
import { answers, goalsFor, judge, KINDS, representativeOn, type Scratch, sideBySide, withText } from './scratch';
import { SideBySide } from './side-by-side';

/** Long enough that a fast typist is not read mid-word. */
const PAUSE_MS = 150;

interface Props {
  scratch: Scratch;
  change: (scratch: Scratch) => void;
  snapshot: Snapshot;
}

/** A place for any draft: pasted here, judged here by the same engine, gone with the window. */
export function Scratchpad({ scratch, change, snapshot }: Props) {
  const text = useRef<HTMLTextAreaElement>(null);
  const judged = usePaused(scratch, PAUSE_MS);
  const judgement = useMemo(() => judge(judged, snapshot, Date.now()), [judged, snapshot]);
  const places = useMemo(() => sideBySide(judged, snapshot, Date.now()), [judged, snapshot]);
  const before = useRef<Reading | null>(null);
  if (!('error' in judgement)) before.current = judgement.reading;
  const reading = before.current;
  const checks = useTicks(`${scratch.draft} ${scratch.platform} ${scratch.kind}`);
  const put = (part: Partial<Scratch>) => change({ ...scratch, ...part });
  const { prompt } = scratch;
  const representative = scratch.speaker === 'brand' ? representativeOn(scratch.platform, snapshot.voice) : undefined;
  useEffect(() => {
    if (prompt) text.current?.focus();
  }, [prompt]);
  const offers = scratch.offer || reading?.findings.some(({ category }) => category === 'advertising');

  return (
    <div class="scratchpad">
      <div class="row">
        <label>
          <span>{words('popup_scratch_network')}</span>
          <select class="input" name="network" value={scratch.platform} onChange={(event) => put({ platform: event.currentTarget.value })}>
            <option value="any">{words('popup_scratch_any')}</option>
            {platforms.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{words('popup_scratch_kind')}</span>
          <select
            class="input"
            name="kind"
            value={scratch.kind}
            onChange={(event) => put({ kind: event.currentTarget.value as Scratch['kind'] })}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {named('ui_kind_', kind)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {answers(scratch.kind) && (
        <label class="field">
          <span>{words('popup_scratch_reply_to')}</span>
          <textarea
            class="input"
            name="reply-to"
            rows={2}
            value={scratch.replyTo}
            placeholder={words('popup_scratch_reply_to_hint')}
            onInput={(event) => put({ replyTo: event.currentTarget.value })}
          />
        </label>
      )}
      {prompt && (
        <Prompt
          id="scratch-prompt"
          question={prompt}
          putAway={() => {
            put({ prompt: null });
            text.current?.focus();
          }}
        />
      )}
      <label class="field">
        <span>{words('popup_scratch_draft')}</span>
        <textarea
          class="input"
          name="draft"
          ref={text}
          rows={6}
          value={scratch.text}
          placeholder={words('popup_scratch_draft_hint')}
          aria-describedby={prompt ? 'scratch-prompt' : undefined}
          onInput={(event) => change(withText(scratch, event.currentTarget.value))}
        />
      </label>
      {scratch.text.trim() === '' && !prompt && !answers(scratch.kind) && (
        <Openings
          voice={scratch.speaker === 'personal' ? null : snapshot.voice}
          stage={missingStage(snapshot.ledgerDigest)}
          take={(question) => put({ prompt: question })}
        />
      )}
      <Choice<AccountMode>
        name="scratch-speaker"
        legend={words('popup_speaker')}
        options={(['brand', 'personal'] as const).map((id) => ({ id, name: named('popup_speaker_', id) }))}
        chosen={scratch.speaker}
        choose={(speaker) => put({ speaker })}
      />
      <GoalChoice goals={goalsFor(scratch, snapshot.voice)} chosen={scratch.goal} choose={(goal) => put({ goal })} />
      {representative && <p class="account quiet">{words('popup_representative', { name: representative })}</p>}
      {offers && (
        <label class="check-line">
          <input type="checkbox" checked={scratch.offer} onChange={(event) => put({ offer: event.currentTarget.checked })} />
          {words('meant_as_offer')}
        </label>
      )}
      {places.length > 0 && (
        <ErrorBoundary>
          <SideBySide judged={places} text={judged.text} chosen={scratch.platform} choose={(platform) => put({ platform })} />
        </ErrorBoundary>
      )}
      {'error' in judgement && (
        <Trouble what={words('ui_trouble_title')} error={judgement.error}>
          <p>{words('ui_trouble_kept')}</p>
        </Trouble>
      )}
      {reading && (
        <ReadingBoundary
          reading={reading}
          speaker={scratch.speaker}
          {...checks}
          noTips={scratch.speaker === 'personal' ? words('popup_no_tips_personal') : undefined}
          openField={openOptions}
          actions={(finding) => <PutIn finding={finding} into={text} judged={judged.text} />}
        />
      )}
      <p class="quiet small">{words('popup_scratch_stays')}</p>
      <p class="small">
        <button type="button" class="bare" onClick={() => openPractice()}>
          {words('popup_practice')}
        </button>
      </p>
    </div>
  );
}

/** One click puts the suggested words in, as typing would: the field's own undo takes them out again. */
function PutIn({ finding, into, judged }: { finding: Finding; into: { current: HTMLTextAreaElement | null }; judged: string }) {
  const { replacement, start, end } = finding;
  if (replacement === undefined) return null;
  const put = () => {
    const field = into.current;
    if (!field || field.value !== judged) return;
    field.focus();
    field.setSelectionRange(start, end);
    document.execCommand(replacement === '' ? 'delete' : 'insertText', false, replacement);
  };
  return (
    <p>
      <button type="button" class="button" onClick={put}>
        {words(replacement === '' ? 'popup_take_out' : 'popup_put_in')}
      </button>
    </p>
  );
}
