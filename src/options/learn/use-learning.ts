import { useEffect, useRef, useState } from 'preact/hooks';
import { type Learnt, learning, type Poster } from '../../engine/voice/learn/learn';

/** Long enough to get on, short enough that no key waits for it. */
const SLICE_MS = 12;
/** Shorter work is over before anybody has read that it goes on. */
const PATIENCE_MS = 200;

/** @returns what the posts say, `null` until that is known; how far the reading is, where it takes its time; the ways to stop it and to begin again */
export function useLearning(posts: readonly string[], { name = '', industry = '' }: Poster) {
  const [learnt, setLearnt] = useState<Learnt | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const [isStopped, setStopped] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const reading = useRef<AbortController>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt reads anew
  useEffect(() => {
    const mine = new AbortController();
    reading.current = mine;
    setStopped(false);
    learnInSlices(posts, { name, industry }, mine.signal, setProgress).then((found) => {
      if (mine.signal.aborted) return;
      setProgress(null);
      setLearnt(found);
    });
    return () => mine.abort();
  }, [posts, name, industry, attempt]);

  const stop = () => {
    reading.current?.abort();
    setProgress(null);
    setLearnt(null);
    setStopped(true);
  };
  return { learnt, progress, isStopped, stop, again: () => setAttempt(attempt + 1) };
}

/** The page draws and answers between two slices. */
async function learnInSlices(
  posts: readonly string[],
  poster: Poster,
  signal: AbortSignal,
  tell: (progress: number) => void,
): Promise<Learnt | null> {
  if (posts.length === 0) return null;
  const steps = learning(posts, poster);
  const began = performance.now();
  for (let slice = began; ; ) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - slice < SLICE_MS) continue;
    if (performance.now() - began > PATIENCE_MS) tell(value);
    await new Promise((next) => setTimeout(next));
    if (signal.aborted) return null;
    slice = performance.now();
  }
}
