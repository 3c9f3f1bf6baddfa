/** docs/rules.md out of the rules themselves: what the card says, and on which drafts it speaks and keeps quiet. */

import { words } from '../../src/cli/words';
import { CATEGORIES, type Category } from '../../src/engine/reading';
import { type Example, type Rule, ruleKey } from '../../src/engine/rule';
import { rules } from '../../src/engine/rules';
import { packs } from '../../src/engine/words';
import { norms } from '../../src/platforms';
import { exampleInput, foundBy, textOf } from '../../tests/engine/examples';
import { CATEGORY_SENTENCES, PRINCIPLES } from './beliefs';

/**
 * @param sourceOf the text of a rule's file, which names the word lists that it asks for
 * @returns the page; the same rules give the same page
 */
export function rulesPage(sourceOf: (id: string) => string): string {
  const categories = CATEGORIES.filter((category) => inCategory(category).length > 0);
  return `${[
    intro(),
    contents(categories),
    principles(),
    ...categories.flatMap((category) => [
      `## ${categoryName(category)}\n\n${CATEGORY_SENTENCES[category]}`,
      ...inCategory(category).map((rule) => section(rule, sourceOf(rule.id))),
    ]),
  ].join('\n\n')}\n`;
}

const inCategory = (category: Category): Rule[] => rules.filter((rule) => rule.category === category);
const categoryName = (category: Category): string => words(`category_${category.replaceAll('-', '_')}`);
const link = (id: string): string => `[${id}](#${id})`;

function intro(): string {
  return `# What the coach notices

*Written by \`npm run rules\` out of [src/engine/rules](../src/engine/rules), and held to it by a test: change a rule, not this page.*

${rules.length} habits. Each with what the card says of it, why, what a person would do instead, and drafts: those it must notice, with the exact
words between « and », and those it must leave alone. The drafts are the rule's tests.

How grave it is: \`stop\` (*${words('severity_stop')}*), \`fix\` (*${words('severity_fix')}*), \`consider\` (*${words('severity_consider')}*). A single draft may weigh less than the rule: in a post
that reads like a conversation, most habits are only worth a thought.

### How to silence a rule

Under every tip the card has three buttons. *${words('card_hush_once')}* leaves this one tip unsaid, *${words('card_hush_in_draft')}* its whole rule, both until the
draft is posted or emptied; nothing of it is kept. *${words('card_silence')}* silences the rule in every draft from now on; it then stands in the options under
*${words('options_section_silenced')}*, where it can be taken back. Each can be undone in the card at once. Whoever says that an account is a person's own hears only of what could do harm:
those rules are marked *also for people*. A post that is meant as an offer can be called one; advertising is then only worth a thought.`;
}

function contents(categories: readonly Category[]): string {
  const rows = categories.map(
    (category) =>
      `| ${categoryName(category)} | ${inCategory(category)
        .map(({ id }) => link(id))
        .join(' · ')} |`,
  );
  return `| what it is about | rules |\n|---|---|\n${rows.join('\n')}`;
}

function principles(): string {
  const rows = Object.entries(PRINCIPLES).map(([id, sentence]) => {
    const served = rules.filter(({ principle }) => principle === id);
    return `| ${id} | ${sentence} | ${served.map((rule) => link(rule.id)).join(' · ')} |`;
  });
  return `## Principles\n\nWhere no rule stands beside a principle, something else in the product serves it: the profile, the checklist, the strengths.\n\n| | | rules |\n|---|---|---|\n${rows.join('\n')}`;
}

function section(rule: Rule, source: string): string {
  const { id, severity, principle, everyone, examples } = rule;
  const facts = [`\`${severity}\``, `${principle}: ${PRINCIPLES[principle]}`, `knows it in ${languagesOf(rule, source)}`];
  if (everyone) facts.push('also for people');
  return [
    `### ${id}`,
    `${facts.join(' · ')} · [silence it](#how-to-silence-a-rule)`,
    ...tips(rule).map(tip),
    `Notices:\n\n${examples.bad.map((example) => `- ${shown(example, marked(example, rule))}`).join('\n')}`,
    `Leaves alone:\n\n${examples.good.map((example) => `- ${shown(example)}`).join('\n')}`,
  ].join('\n\n');
}

const tip = ({ message, why, tries }: Tip): string => `> **${message}**\n>\n> ${why}\n>\n${tries.map((one) => `> - ${one}`).join('\n')}`;

interface Tip {
  message: string;
  why: string;
  tries: string[];
}

/** What the card says, once for each set of sentences that the rule has, with the words of the first draft that brings it up. */
function tips(rule: Rule): Tip[] {
  const said = new Map<string | undefined, Tip>();
  for (const example of rule.examples.bad) {
    const { text } = exampleInput(example).input;
    for (const { start, end, values, variant, tries = rule.tries } of foundBy(rule, example, 'broadcast')) {
      if (said.has(variant)) continue;
      const say = (part: string) => plain(words(ruleKey(rule.id, part, variant), { quote: text.slice(start, end), ...values }));
      said.set(variant, { message: say('message'), why: say('why'), tries: Array.from({ length: tries }, (_, i) => say(`try${i + 1}`)) });
    }
  }
  return [...said.values()];
}

/** With « » around what is found, where the example itself does not say. */
function marked(example: Example, rule: Rule): string {
  const text = textOf(example);
  if (text.includes('«')) return text;
  return [...foundBy(rule, example, 'broadcast')]
    .sort((a, b) => b.start - a.start)
    .reduce((all, { start, end }) => `${all.slice(0, start)}«${all.slice(start, end)}»${all.slice(end)}`, text);
}

/** The draft, and what else must be known of it. */
function shown(example: Example, text = textOf(example)): string {
  if (typeof example === 'string') return code(text);
  const { platform, kind, replyTo, media, intent, lang, voice, account, ledger, norms: own } = example;
  const notes = [
    platform && `on ${norms[platform]?.name || platform}`,
    kind && `as a ${kind}`,
    replyTo !== undefined && `in answer to ${code(replyTo)}`,
    intent && 'meant as an offer',
    lang && `in ${languageName(lang)}`,
    account && `from a ${account.mode} account${account.handle ? ` ${code(account.handle)}` : ''}`,
    own && `where ${code(JSON.stringify(own))}`,
    media && `with ${code(JSON.stringify(media))}`,
    voice && `for the profile ${code(JSON.stringify(voice))}`,
    ledger && `after ${ledger.posts.length} posts, of which ${ledger.posts.filter(({ offer }) => offer).length} were offers`,
  ].filter(Boolean);
  return notes.length > 0 ? `${code(text)} (${notes.join(', ')})` : code(text);
}

/** Names of the languages in whose packs the rule has words; one that reads no words, or only classes of words, holds wherever there are any. */
function languagesOf({ id, structure }: Rule, source: string): string {
  if (structure) return 'every language';
  const asksFor = (list: string) => list === id || source.includes(`'${list}'`);
  const asksForAny = packs.some(({ lists }) => Object.keys(lists).some(asksFor));
  return packs
    .filter(({ lists }) => !asksForAny || Object.keys(lists).some(asksFor))
    .map(({ lang }) => languageName(lang))
    .join(', ');
}

const languageName = (lang: string): string => new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? lang;

/** Anything, as it stands, on one line. */
function code(text: string): string {
  const line = text.replace(/(?:\r?\n)+/g, ' ⏎ ');
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
  const ticks = '`'.repeat(longest + 1);
  const space = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${ticks}${space}${line}${space}${ticks}`;
}

/** Words of a draft inside our sentences must not turn into markup. */
const plain = (sentence: string): string => sentence.replace(/\s+/g, ' ').replace(/[\\`*_<>[\]#|]/g, '\\$&');
