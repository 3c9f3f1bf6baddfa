import type { Check, CheckId, Finding, TraitEvidence } from '../engine/reading';
import { Evident } from './evident';
import { Cross, Gap, Tick } from './icons';
import { whatToTry } from './what-to-try';
import { named, spoken, words } from './words';

const SIGN = { yes: Tick, no: Cross, unset: Gap } as const;

interface Asking {
  /** What the writer has said yes to, for this draft only. */
  ticked: ReadonlySet<CheckId>;
  tick: (id: CheckId, yes: boolean) => void;
  /** Opens the profile's field in the options. */
  openField: (field: string) => void;
}

/** The draft against the voice profile: what is so, what is not, what only a person can say, what is not set yet. */
export function Checklist({ checks, findings, ...asking }: Asking & { checks: readonly Check[]; findings: readonly Finding[] }) {
  if (checks.length === 0) return null;
  return (
    <section class="part checklist">
      <h2>{words('ui_checklist')}</h2>
      <ul>
        {checks.map((check) => (
          <li key={check.id} class={`check ${check.verdict}`} data-check={check.id}>
            {check.verdict === 'ask' ? (
              <AskYourself check={check} {...asking} />
            ) : (
              <Said check={check} verdict={check.verdict} {...asking} />
            )}
            {check.verdict !== 'unset' &&
              check.evidence.map((each) => <Because key={`${each.trait}:${each.start}:${each.say.key}`} evidence={each} />)}
            {check.verdict === 'no' && <p class="because what-to-try">{spoken(whatToTry(check, findings))}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function AskYourself({ check: { id }, ticked, tick }: Asking & { check: Check }) {
  return (
    <label>
      <input type="checkbox" checked={ticked.has(id)} onChange={(event) => tick(id, event.currentTarget.checked)} />
      <span>
        {named('check_', id)} <span class="verdict">· {words('ui_verdict_ask')}</span>
      </span>
    </label>
  );
}

function Said({ check: { id, field }, verdict, openField }: Asking & { check: Check; verdict: keyof typeof SIGN }) {
  const Sign = SIGN[verdict];
  return (
    <>
      <Sign />
      <p>
        {named('check_', id)} <span class="verdict">· {named('ui_verdict_', verdict)}</span>{' '}
        {verdict === 'unset' && field && (
          <button type="button" class="bare" onClick={() => openField(field)}>
            {words('ui_check_set')}
            <span class="unseen">: {named('check_', id)}</span>
          </button>
        )}
      </p>
    </>
  );
}

function Because({ evidence }: { evidence: TraitEvidence }) {
  return (
    <p class="because">
      {evidence.trait && <span class="trait">{named('trait_', evidence.trait)}: </span>}
      <Evident evidence={evidence} />
    </p>
  );
}
