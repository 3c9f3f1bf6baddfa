/** A reading as a person would like to have it in a terminal. */

import type { Finding, Reading, Severity } from '../engine/reading';
import { spoken, words } from './words';

const WIDTH = 88;
/** Three up front; the rest on demand. */
const UP_FRONT = 3;

const COLOUR: Record<Severity | 'strength' | 'quiet' | 'strong', [number, number]> = {
  stop: [35, 39],
  fix: [33, 39],
  consider: [36, 39],
  strength: [32, 39],
  quiet: [2, 22],
  strong: [1, 22],
};

/**
 * @param colour only on a terminal that wants it
 * @param all every tip, not only the first three
 */
export function paper(reading: Reading, { colour = false, all = false } = {}): string {
  const paint = (text: string, as: keyof typeof COLOUR) => (colour ? `\u001b[${COLOUR[as][0]}m${text}\u001b[${COLOUR[as][1]}m` : text);
  const out: string[] = [];
  out.push(`${toneLine(reading.tone.score)}  ${paint(words(`reads_${reading.tone.label}`), 'strong')}`);
  for (const { weight = 0, say } of reading.tone.because.slice(0, 3)) out.push(paint(wrap(spoken(say), weight > 0 ? '← ' : '→ '), 'quiet'));

  const shown = all ? reading.findings : reading.findings.slice(0, UP_FRONT);
  for (const finding of shown) out.push('', ...tip(finding));
  const hidden = reading.findings.length - shown.length;
  if (hidden > 0) out.push('', paint(words('terminal_more', { count: hidden }), 'quiet'));

  if (reading.strengths.length) out.push('');
  for (const { evidence } of reading.strengths) if (evidence[0]) out.push(paint(wrap(spoken(evidence[0].say), '✓ '), 'strength'));

  out.push('', ...facts(reading).map((line) => paint(line, 'quiet')));
  const checks = reading.checklist.filter(({ verdict }) => verdict === 'yes' || verdict === 'no');
  for (const { id, verdict, evidence } of checks) {
    const because = evidence.map((one) => spoken(one.say)).join(' ');
    out.push(wrap(`${words(`check_${id.replaceAll('-', '_')}`)}${because ? `: ${because}` : ''}`, verdict === 'yes' ? '✓ ' : '✗ '));
  }
  return `${out.join('\n')}\n`;

  function tip(finding: Finding): string[] {
    const lines = [
      `${paint(words(`severity_${finding.severity}`), finding.severity)}  ${paint(words(`category_${finding.category.replaceAll('-', '_')}`), 'quiet')}`,
    ];
    lines.push(wrap(spoken(finding.message), '  '));
    lines.push(paint(wrap(spoken(finding.why), '  '), 'quiet'));
    for (const one of finding.try.slice(0, 2)) lines.push(wrap(spoken(one), '  → '));
    if (finding.replacement !== undefined)
      lines.push(wrap(words('terminal_replace', { quote: finding.quote, replacement: finding.replacement }), '  ⇄ '));
    return lines;
  }
}

function facts({ length, role, stage, about }: Reading): string[] {
  const lines = [words('about', { us: about.us, reader: about.reader, count: about.sentences })];
  lines.push(role ? words(`role_${role}`) : words('role_none'));
  if (stage) lines.push(words(`stage_${stage}`));
  lines.push(
    length.limit === null ? words('length', { count: length.used }) : words('length_of', { used: length.used, limit: length.limit }),
  );
  return lines;
}

/** A street from the megaphone to two people. */
function toneLine(score: number): string {
  const places = 21;
  const at = Math.round((1 - score) * (places - 1));
  return `📣 ${Array.from({ length: places }, (_, i) => (i === at ? '●' : '·')).join('')} 👥`;
}

function wrap(text: string, lead: string): string {
  const indent = ' '.repeat([...lead].length);
  const lines: string[] = [];
  let line = lead;
  for (const word of text.split(' ')) {
    if (line.length + word.length > WIDTH && line.trim()) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join('\n');
}
