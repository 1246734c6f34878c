import { useEffect, useState } from 'react';

const PAUSE_MS = 150;

/** The row on which the cursor rests: somebody who walks down the queue does not read every case on the way. */
export function useUnderCursor(id: string | undefined): string | undefined {
  const [resting, setResting] = useState(id);
  useEffect(() => {
    const timer = setTimeout(() => setResting(id), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [id]);
  return resting;
}
