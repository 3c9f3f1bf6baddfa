import type { Sees as Seen, Unknown } from '../messages/protocol';
import { named, words } from '../ui/words';

interface Props {
  network: string;
  sees: Seen | null;
  unknown: Unknown | null;
}

/**
 * Folded away: how the box on the page was known, to be copied into a report when a site has changed. No word of the draft is in it.
 * A box that is not known opens it.
 */
export function Sees({ network, sees, unknown }: Props) {
  const lines = unknown ? strange(unknown) : sees ? told(network, sees) : [words('popup_sees_none')];
  return (
    <details class="sees" open={unknown !== null}>
      <summary>{words('popup_sees_title')}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <button type="button" class="bare" onClick={() => navigator.clipboard.writeText([network, ...lines].join('\n'))}>
        {words('popup_sees_copy')}
      </button>
    </details>
  );
}

function strange({ tag, role, path }: Unknown): string[] {
  return [words('popup_sees_unknown'), words('popup_sees_unknown_box', { tag, role: role ?? '–', path })];
}

function told(network: string, { kind, message, family, editor, ...found }: Seen): string[] {
  const answers = Object.entries(found).filter(([, answer]) => answer !== null);
  return [
    words('popup_sees_box', { network, kind: named('ui_kind_', message ? 'message' : kind), family, editor }),
    ...answers.map(([what, answer]) => words(`popup_sees_${what}`, { answer: words(answer ? 'popup_sees_yes' : 'popup_sees_no') })),
  ];
}
