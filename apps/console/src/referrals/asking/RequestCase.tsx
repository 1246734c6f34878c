import { worksAtAnyDesk } from '@madoguchi/domain/actor';
import Button from '@mui/material/Button';
import { lazy, Suspense, useState } from 'react';
import { useT } from '../../i18n/provider.tsx';
import { type DeskRef, useWorkplace } from '../../sign-in/current-desk.ts';

const RequestCaseDialog = lazy(() => import('./RequestCaseDialog.tsx'));

/** 案件の引継ぎを頼む: for those who work at a desk; where they sit now stands first. */
export function RequestCase() {
  const t = useT();
  const { current, all } = useWorkplace();
  const [open, setOpen] = useState(false);
  const desks = all.flatMap(({ desk, roles }): DeskRef[] =>
    desk !== undefined && worksAtAnyDesk({ memberships: roles.map((role) => ({ role })) }) ? [desk] : [],
  );
  const [first] = desks;
  if (first === undefined) return null;
  const here = desks.find((desk) => desk.id === current?.desk?.id) ?? first;
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('referrals.request.open')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <RequestCaseDialog desks={desks} here={here} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
