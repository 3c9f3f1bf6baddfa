import type { Field } from '../composer';
import type { Change, Written } from '../write';
import { locate, replaced } from './locate';
import { settled } from './settle';

/** Textareas and inputs. Only `execCommand` keeps the undo list; `setRangeText` and the value setter lose it in both browsers. */
export async function intoField(field: Field, change: Change): Promise<Written> {
  const span = locate(field.value, change);
  if (!span) return { ok: false, reason: 'changed' };
  const wanted = replaced(field.value, span, change.replacement);
  const fits = field.maxLength < 0 || wanted.length <= field.maxLength;
  const oneLine = field instanceof HTMLInputElement && change.replacement.includes('\n');
  if (field.readOnly || field.disabled || !fits || oneLine) return { ok: false, reason: 'refused' };

  field.focus({ preventScroll: true });
  field.setSelectionRange(span.start, span.end);
  const { ownerDocument } = field;
  if (change.replacement === '') ownerDocument.execCommand('delete');
  else ownerDocument.execCommand('insertText', false, change.replacement);

  await settled();
  if (!field.isConnected) return { ok: false, reason: 'gone' };
  return field.value === wanted ? { ok: true } : { ok: false, reason: 'refused' };
}
