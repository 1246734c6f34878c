import type { OrganisationCode, ReadableKind } from '@madoguchi/contract';
import { styled } from '@mui/material/styles';
import { lazy, Suspense, useState } from 'react';
import { useT } from '../i18n/provider.tsx';
import { AudienceBadge, type BadgeAudience } from '../shared/display/AudienceBadge.tsx';

const ReadersDialog = lazy(() => import('./ReadersDialog.tsx'));

const Press = styled('button')({
  display: 'inline-flex',
  alignItems: 'center',
  minHeight: '1.5rem',
  minWidth: 0,
  padding: 0,
  border: 0,
  borderRadius: '0.75rem',
  backgroundColor: 'transparent',
  cursor: 'pointer',
  '&:hover > span': { textDecoration: 'underline', textUnderlineOffset: '0.125rem' },
});

interface Props {
  readonly kind: ReadableKind;
  readonly id: string;
  readonly audience: BadgeAudience;
  /** Whose organisation 「組織内」 is. */
  readonly organisation?: OrganisationCode | null | undefined;
}

/** 「窓口内」「都のみ」「共有」 on a block; pressed, it says who that is. */
export function ReadersBadge({ kind, id, audience, organisation }: Props) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Press type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <AudienceBadge audience={audience} organisation={organisation} />
        <span className="visually-hidden">{t('readers.ask')}</span>
      </Press>
      {open && (
        <Suspense fallback={null}>
          <ReadersDialog kind={kind} id={id} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
