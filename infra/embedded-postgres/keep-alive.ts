import type { Postmaster } from './postmaster.ts';
import { isAlive } from './process.ts';

const lookEvery = 500;

export interface Watch {
  /** Ends the watch and gives the postmaster of this moment. */
  readonly end: () => Promise<Postmaster>;
}

/**
 * Starts a postmaster again, on its port, when it died without being asked to: the server heals by itself, but only
 * where there is a database to come back to. A start that fails, because the dead one's processes have not all let go
 * yet, is tried again at the next look.
 */
export function keepAlive(
  first: Postmaster,
  restart: (port: number) => Promise<Postmaster>,
  log: (sentence: string) => void,
): Watch {
  let postmaster = first;
  let work: Promise<void> | undefined;
  const revive = async () => {
    log(`データベース（pid ${postmaster.pid}）が止まったため、起動し直します`);
    try {
      postmaster = await restart(postmaster.port);
    } catch (error) {
      log(error instanceof Error ? error.message : String(error));
    }
  };
  const timer = setInterval(() => {
    if (work || isAlive(postmaster.pid)) return;
    work = revive().finally(() => {
      work = undefined;
    });
  }, lookEvery);
  timer.unref();
  return {
    end: async () => {
      clearInterval(timer);
      await work;
      return postmaster;
    },
  };
}
