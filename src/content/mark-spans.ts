import type { Finding, Severity } from '../engine/reading';
import type { Mark } from './marks';

const WEIGHT: Record<Severity, number> = { stop: 3, fix: 2, consider: 1 };

/**
 * Words get one line only, that of the strongest finding on them; a finding about the whole draft has no words of its own.
 * @param text the draft
 */
export function marksFor(findings: readonly Pick<Finding, 'start' | 'end' | 'severity'>[], text: string): Mark[] {
  const whole = text.trim();
  const isWhole = (start: number, end: number) =>
    end - start >= whole.length && text.slice(start, end).trim() === whole && whole.includes(' ');
  const ofWords = findings.filter(({ start, end }) => end > start && !isWhole(start, end));
  const strongestFirst = [...ofWords].sort((a, b) => WEIGHT[b.severity] - WEIGHT[a.severity]);
  const marks: Mark[] = [];
  for (const { start, end, severity } of strongestFirst) marks.push(...without({ start, end, severity }, marks));
  return marks.flatMap((mark) => trimmed(mark, text)).sort((a, b) => a.start - b.start);
}

/** A line begins and ends under words: what is left of a mark beside another one has a blank at its end. */
function trimmed(mark: Mark, text: string): Mark[] {
  const words = text.slice(mark.start, mark.end);
  const start = mark.start + words.length - words.trimStart().length;
  const end = mark.end - (words.length - words.trimEnd().length);
  return end > start ? [{ ...mark, start, end }] : [];
}

/** @returns what is left of `mark` between the words already marked */
function without(mark: Mark, taken: readonly Mark[]): Mark[] {
  return taken.reduce<Mark[]>(
    (parts, { start, end }) =>
      parts.flatMap((part) => {
        if (end <= part.start || start >= part.end) return [part];
        return [
          { ...part, end: start },
          { ...part, start: end },
        ].filter((rest) => rest.end > rest.start);
      }),
    [mark],
  );
}
