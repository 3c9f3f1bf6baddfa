import type { ComponentProps } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Reading } from '../engine/reading';
import { ErrorBoundary } from './error-boundary';
import { ReadingView } from './reading-view';

type Props = ComponentProps<typeof ReadingView>;

/** A reading; one that cannot be shown says so and leaves the reading before it in place. */
export function ReadingBoundary(props: Props) {
  const shown = useRef<Reading | null>(null);
  return (
    <ErrorBoundary kept={shown.current && <ReadingView {...props} reading={shown.current} />}>
      <ReadingView {...props} />
      <Shown reading={props.reading} tell={(reading) => (shown.current = reading)} />
    </ErrorBoundary>
  );
}

/** Stands after the reading, so that its effect runs only when the reading could be shown. */
function Shown({ reading, tell }: { reading: Reading; tell: (reading: Reading) => void }) {
  useEffect(() => tell(reading), [reading, tell]);
  return null;
}
