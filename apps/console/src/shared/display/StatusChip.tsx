import type { CaseStatus } from '@madoguchi/domain/case';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/provider.tsx';
import { blue, gray, green, red, white, yellow } from '../../theme/palette.ts';

export type Tone = 'new' | 'active' | 'waiting' | 'done' | 'late' | 'plain';

/** Each tone has a shape of its own, so that nothing depends on seeing colours. */
const shapes: Readonly<Record<Tone, ReactNode>> = {
  new: <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.75" />,
  active: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  waiting: <path d="M3 1.5v9M9 1.5v9" stroke="currentColor" strokeWidth="2.5" />,
  done: <path d="m1.5 6.5 3 3 6-7" fill="none" stroke="currentColor" strokeWidth="2" />,
  late: <path d="M6 .8 11.6 11H.4z" fill="currentColor" />,
  plain: <rect x="2" y="5" width="8" height="2" fill="currentColor" />,
};
const looks: Readonly<Record<Tone, { color: string; backgroundColor: string; borderColor: string }>> = {
  new: { color: blue[900], backgroundColor: white, borderColor: blue[900] },
  active: {
    color: blue[1000],
    backgroundColor: blue[50],
    borderColor: blue[900],
  },
  waiting: {
    color: yellow[1000],
    backgroundColor: yellow[50],
    borderColor: yellow[1000],
  },
  done: {
    color: green[900],
    backgroundColor: green[50],
    borderColor: green[800],
  },
  late: { color: red[1000], backgroundColor: red[50], borderColor: red[1000] },
  plain: {
    color: gray[700],
    backgroundColor: gray[50],
    borderColor: gray[500],
  },
};

const Chip = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: '0.3125rem',
  padding: '0 0.5rem 0 0.375rem',
  border: '1px solid',
  borderRadius: '0.25rem',
  fontSize: '0.8125rem',
  fontWeight: 700,
  lineHeight: '1.375rem',
  whiteSpace: 'nowrap',
  '& svg': {
    width: '0.6875rem',
    height: '0.6875rem',
    flex: 'none',
    color: 'inherit',
  },
});

/** A state as shape and text. */
export function StatusChip({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <Chip style={looks[tone]}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {shapes[tone]}
      </svg>
      {children}
    </Chip>
  );
}

const caseTones = {
  NEW: 'new',
  ACTIVE: 'active',
  ON_HOLD: 'waiting',
  CLOSED: 'done',
} as const satisfies Record<CaseStatus, Tone>;

export function CaseStatusChip({ status }: { status: CaseStatus }) {
  const t = useT();
  return <StatusChip tone={caseTones[status]}>{t(`caseStatus.${status}`)}</StatusChip>;
}
