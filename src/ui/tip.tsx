import type { ComponentChildren } from 'preact';
import { inTip } from '../engine/quote';
import type { Finding } from '../engine/reading';
import { Underline } from './icons';
import { named, spoken, words } from './words';

interface Props {
  finding: Finding;
  /** Why, and what to try, stand at an earlier tip of the same list. */
  isAgain?: boolean;
  children?: ComponentChildren;
}

/** One finding: how grave (by word, shape and colour), the words, what a reader feels, why, what a person would do. */
export function Tip({ finding, isAgain = false, children }: Props) {
  const { severity, quote, message, why, replacement } = finding;
  return (
    <li class={`tip ${severity}`}>
      <h3 class="severity">
        <Underline severity={severity} />
        {named('severity_', severity)}
      </h3>
      <Seen says={spoken(message)} quote={inTip(quote)} />
      {!isAgain && <p class="quiet">{spoken(why)}</p>}
      {!isAgain && finding.try.length > 0 && (
        <ul class="try">
          {finding.try.map((say) => (
            <li key={say.key}>{spoken(say)}</li>
          ))}
        </ul>
      )}
      {replacement !== undefined && (
        <p class="instead">{replacement === '' ? words('ui_tip_without') : words('ui_tip_instead', { words: inTip(replacement) })}</p>
      )}
      {children}
    </li>
  );
}

/** What was seen, with its words marked as they are in the page: in the sentence if it repeats them, before it if not. */
function Seen({ says, quote }: { says: string; quote: string }) {
  const at = quote === '' ? -1 : says.indexOf(quote);
  if (at >= 0) {
    return (
      <p>
        {says.slice(0, at)}
        <span class="marked">{quote}</span>
        {says.slice(at + quote.length)}
      </p>
    );
  }
  return (
    <>
      {quote !== '' && (
        <p>
          <q class="marked">{quote}</q>
        </p>
      )}
      <p>{says}</p>
    </>
  );
}
