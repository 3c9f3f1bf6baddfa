import { quoted } from '../engine/quote';
import { words } from '../ui/words';

/** Letters of a goal that a line of the list has room for. */
const MOST = 60;

interface Props {
  goals: readonly string[];
  chosen: string | null;
  choose: (goal: string) => void;
}

/** Which of several goals a draft is for; nothing where there is nothing to choose. */
export function GoalChoice({ goals, chosen, choose }: Props) {
  const [first, ...others] = goals;
  if (first === undefined || others.length === 0) return null;
  return (
    <label class="field">
      <span>{words('popup_goal')}</span>
      <select
        class="input"
        name="goal"
        value={chosen !== null && goals.includes(chosen) ? chosen : first}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {goals.map((goal) => (
          <option key={goal} value={goal}>
            {quoted(goal, MOST)}
          </option>
        ))}
      </select>
    </label>
  );
}
