/** What the brief asks, in the order it asks: three questions, and behind each the lines that unfold from it. */

import type { ListFieldName } from './list-field';
import type { TextFieldName } from './text-field';

type BriefName<Field> = Extract<Field, `brief.${string}`>;

export type BriefLine =
  | { kind: 'text'; field: BriefName<TextFieldName>; name: string }
  | { kind: 'list'; field: BriefName<ListFieldName>; name: string }
  | { kind: 'media'; field: 'brief.media'; name: string };

/** `name`: message keys are `<name>_label`, `<name>_help` and `<name>_example_<business>`. */
export interface BriefQuestion {
  first: BriefLine;
  /** Message key of what the lines below it are about. */
  more: string;
  lines: readonly BriefLine[];
}

export const QUESTIONS: readonly BriefQuestion[] = [
  {
    first: { kind: 'text', field: 'brief.market', name: 'options_brief_market' },
    more: 'options_brief_more_market',
    lines: [
      { kind: 'text', field: 'brief.behaviours', name: 'options_brief_behaviours' },
      { kind: 'text', field: 'brief.motivations', name: 'options_brief_motivations' },
      { kind: 'list', field: 'brief.turnOffs', name: 'options_brief_turn_offs' },
      { kind: 'text', field: 'brief.influencers', name: 'options_brief_influencers' },
      { kind: 'text', field: 'brief.purchaseInputs', name: 'options_brief_purchase_inputs' },
    ],
  },
  {
    first: { kind: 'text', field: 'brief.valueProposition', name: 'options_brief_value_proposition' },
    more: 'options_brief_more_value_proposition',
    lines: [
      { kind: 'text', field: 'brief.twoWay', name: 'options_brief_two_way' },
      { kind: 'text', field: 'brief.content', name: 'options_brief_content' },
      { kind: 'media', field: 'brief.media', name: 'options_brief_media' },
    ],
  },
  {
    first: { kind: 'list', field: 'brief.goals', name: 'options_brief_goals' },
    more: 'options_brief_more_goals',
    lines: [
      { kind: 'text', field: 'brief.metrics', name: 'options_brief_metrics' },
      { kind: 'text', field: 'brief.stages', name: 'options_brief_stages' },
      { kind: 'text', field: 'brief.support', name: 'options_brief_support' },
      { kind: 'text', field: 'brief.loyalty', name: 'options_brief_loyalty' },
      { kind: 'text', field: 'brief.wordOfMouth', name: 'options_brief_word_of_mouth' },
      { kind: 'text', field: 'brief.advocacy', name: 'options_brief_advocacy' },
    ],
  },
];
