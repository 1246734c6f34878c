import { LARGEST_FILE_BYTES } from '@madoguchi/domain/attachment';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ownActs } from '../cases/own-acts.ts';
import { AppError, isAppError } from '../data-provider/errors.ts';
import { useT } from '../i18n/provider.tsx';
import { announce } from '../layout/live-region.tsx';
import type { Audience } from '../shared/display/AudienceBadge.tsx';
import { sendFile, type Upload } from './file-transfer.ts';

export interface Transfer {
  readonly upload: Upload;
  /** 0 to 1; undefined while it waits its turn. */
  readonly share: number | undefined;
  readonly error: AppError | undefined;
}

export interface Uploads {
  readonly transfers: readonly Transfer[];
  readonly add: (files: readonly File[], audience: Audience, thirdPerson: boolean) => void;
  readonly retry: (requestId: string) => void;
  readonly dismiss: (requestId: string) => void;
}

/** Sends files one after the other; what failed stays on screen with its reason until the person lets go of it. */
export function useUploads(caseId: string): Uploads {
  const t = useT();
  const queryClient = useQueryClient();
  const [transfers, setTransfers] = useState<readonly Transfer[]>([]);
  const leaving = useRef(new AbortController());
  const turn = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    const controller = new AbortController();
    leaving.current = controller;
    return () => controller.abort();
  }, []);
  const patch = useCallback((requestId: string, part: Partial<Transfer>) => {
    setTransfers((now) => now.map((each) => (each.upload.requestId === requestId ? { ...each, ...part } : each)));
  }, []);
  const drop = useCallback((requestId: string) => {
    setTransfers((now) => now.filter((each) => each.upload.requestId !== requestId));
  }, []);

  const send = useCallback(
    (upload: Upload) => {
      const { requestId, file } = upload;
      const { signal } = leaving.current;
      turn.current = turn.current.then(async () => {
        if (signal.aborted) return;
        patch(requestId, { share: 0, error: undefined });
        ownActs.begin(caseId);
        let stands = false;
        try {
          if (file.size > LARGEST_FILE_BYTES) {
            throw new AppError('BAD_USER_INPUT', t('attachments.tooBig'));
          }
          await sendFile(upload, (share) => patch(requestId, { share }), signal);
          stands = true;
          drop(requestId);
          announce(t('attachments.attached', { name: file.name }));
          for (const name of ['CaseFiles', 'CasePage', 'CaseHistory'])
            void queryClient.invalidateQueries({ queryKey: [name] });
        } catch (error) {
          if (signal.aborted) return;
          const failure = isAppError(error) ? error : new AppError('UNEXPECTED', '');
          patch(requestId, { share: undefined, error: failure });
        } finally {
          ownActs.end(caseId, Date.now(), stands);
        }
      });
    },
    [caseId, drop, patch, queryClient, t],
  );

  const add = useCallback(
    (files: readonly File[], audience: Audience, thirdPerson: boolean) => {
      const uploads = files.map((file) => ({ requestId: crypto.randomUUID(), caseId, audience, thirdPerson, file }));
      setTransfers((now) => [...now, ...uploads.map((upload) => ({ upload, share: undefined, error: undefined }))]);
      for (const upload of uploads) send(upload);
    },
    [caseId, send],
  );
  const retry = useCallback(
    (requestId: string) => {
      const found = transfers.find((each) => each.upload.requestId === requestId);
      if (found !== undefined) send(found.upload);
    },
    [send, transfers],
  );
  return { transfers, add, retry, dismiss: drop };
}
