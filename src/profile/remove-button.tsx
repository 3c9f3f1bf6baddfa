import { Cross } from '../ui/icons';

/** A cross behind what it takes away. @param label what a press does, said in full: the cross alone says nothing */
export function RemoveButton({ label, remove }: { label: string; remove: () => void }) {
  return (
    <button type="button" class="bare icon" aria-label={label} title={label} onClick={remove}>
      <Cross />
    </button>
  );
}
