import { ruleKey } from '../engine/rule';
import { words } from '../ui/words';

/** @returns what a rule looks for, as people would call it; one that is not known here by its id */
export function ruleName(rule: string): string {
  const key = ruleKey(rule, 'name');
  const name = words(key);
  return name === key ? rule.replaceAll('-', ' ') : name;
}
