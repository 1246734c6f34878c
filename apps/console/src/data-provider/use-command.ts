import type { TypedDocumentString } from '@madoguchi/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { execute } from './client.ts';
import { AppError, isAppError } from './errors.ts';
import { IntendedAct } from './intended-act.ts';

/** What a command takes from a screen: everything but the id that makes it safe to repeat. */
export type CommandInput<Input> = Omit<Input, 'requestId'>;
type CommandDocument<Result, Input> = TypedDocumentString<Result, { input: Input }>;

const newId = () => crypto.randomUUID();
const asAppError = (error: unknown) => (isAppError(error) ? error : new AppError('UNEXPECTED', ''));

/** Sends a command from outside of a component, for one act that nobody repeats. @throws AppError */
export function sendCommand<Result, Input extends { requestId: string }>(
  document: CommandDocument<Result, Input>,
  input: CommandInput<Input>,
  requestId: string = newId(),
): Promise<Result> {
  return execute(document, { input: { ...input, requestId } as Input });
}

export interface Command<Result, Input> {
  /** The result, or undefined where it failed: `error` then says why. Never throws. */
  readonly run: (input: CommandInput<Input>) => Promise<Result | undefined>;
  readonly running: boolean;
  readonly error: AppError | undefined;
  readonly clearError: () => void;
}

/**
 * A named verb of the server, pessimistic: the screen changes when the server has said yes. `refresh` names the reads
 * (operations or resources) that are asked again afterwards.
 */
export function useCommand<Result, Input extends { requestId: string }>(
  document: CommandDocument<Result, Input>,
  options: { readonly refresh?: readonly string[] } = {},
): Command<Result, Input> {
  const queryClient = useQueryClient();
  const [act] = useState(() => new IntendedAct(newId));
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<AppError>();
  const inFlight = useRef<Promise<Result | undefined>>(undefined);
  const refresh = useRef(options.refresh);
  useEffect(() => {
    refresh.current = options.refresh;
  });

  const run = useCallback(
    (input: CommandInput<Input>) => {
      // A second press while the first is under way is the same act.
      if (inFlight.current !== undefined) return inFlight.current;
      const requestId = act.begin(input);
      setRunning(true);
      setError(undefined);
      const attempt = (async () => {
        try {
          const result = await sendCommand(document, input, requestId);
          act.end();
          for (const name of refresh.current ?? []) void queryClient.invalidateQueries({ queryKey: [name] });
          return result;
        } catch (caught) {
          const failure = asAppError(caught);
          act.end(failure.code);
          setError(failure);
          return undefined;
        } finally {
          inFlight.current = undefined;
          setRunning(false);
        }
      })();
      inFlight.current = attempt;
      return attempt;
    },
    [act, document, queryClient],
  );
  const clearError = useCallback(() => setError(undefined), []);
  return { run, running, error, clearError };
}
