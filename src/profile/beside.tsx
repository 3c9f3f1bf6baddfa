import { type ComponentChildren, createContext, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { Voice } from '../engine/voice/voice';
import { store } from '../storage';
import { useSaving } from './saving';
import { useUndo } from './use-undo';

interface PuttingBeside {
  /** Uses the voice as a profile of its own. @param sentence says so afterwards */
  add: (voice: Voice, sentence: string) => Promise<void>;
  /** What was added, and the way back. */
  line: VNode | null;
}

const BesideContext = createContext<PuttingBeside>({ add: async () => {}, line: null });

/** @returns how another profile is put beside the one in use */
export const useBeside = () => useContext(BesideContext);

/** Stands around what is drawn anew for each profile: the way back has to outlive the change to the new one. */
export function Beside({ children }: { children: ComponentChildren }) {
  const saving = useSaving();
  const { done, line } = useUndo();
  const add = async (voice: Voice, sentence: string) => {
    const undo = await saving(store.profiles.add(voice));
    if (undo) done(sentence, () => void saving(undo()));
  };
  return <BesideContext.Provider value={{ add, line }}>{children}</BesideContext.Provider>;
}
