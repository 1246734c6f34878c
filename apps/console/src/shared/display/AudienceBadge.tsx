import type { OrganisationCode } from '@madoguchi/contract';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/provider.tsx';
import { blue, gray, green, white } from '../../theme/palette.ts';

export type Audience = 'DESK' | 'ORGANISATION' | 'SHARED';
/** What was not recorded yet is its author's alone. */
export type BadgeAudience = Audience | 'AUTHOR';

const Badge = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: '0.25rem',
  padding: '0 0.4375rem 0 0.3125rem',
  border: '1px solid',
  borderRadius: '0.6875rem',
  fontSize: '0.75rem',
  fontWeight: 700,
  lineHeight: '1.25rem',
  whiteSpace: 'nowrap',
  '& svg': { width: '0.8125rem', height: '0.8125rem', flex: 'none' },
});

const signs: Readonly<Record<BadgeAudience, ReactNode>> = {
  AUTHOR: <path d="M7 7a2.75 2.75 0 1 0 0-5.5A2.75 2.75 0 0 0 7 7M2 12.5c0-2.5 2.2-4 5-4s5 1.5 5 4" />,
  DESK: <path d="M4 6V4.5a3 3 0 0 1 6 0V6M2.5 6h9v6.5h-9z" />,
  ORGANISATION: <path d="M2 12.5v-11h6.5v11M8.5 5H12v7.5M1 12.5h12M4 4h2.5M4 6.5h2.5M4 9h2.5" />,
  SHARED: <path d="M1.5 5h10M9 2.5 11.5 5 9 7.5M12.5 9.5h-10M5 7 2.5 9.5 5 12" />,
};
const colours: Readonly<Record<BadgeAudience, string>> = {
  AUTHOR: gray[700],
  DESK: gray[700],
  ORGANISATION: blue[900],
  SHARED: green[900],
};

interface Props {
  readonly audience: BadgeAudience;
  /** Whose organisation 「組織内」 is: 都のみ, 東商のみ. */
  readonly organisation?: OrganisationCode | null | undefined;
}

/** Who can read the block that bears it. */
export function AudienceBadge({ audience, organisation }: Props) {
  const t = useT();
  const text =
    audience === 'ORGANISATION' && organisation
      ? t(`audience.ORGANISATION_${organisation}`)
      : t(`audience.${audience}`);
  return (
    <Badge style={{ color: colours[audience], backgroundColor: white }} title={t(`audience.${audience}_note`)}>
      <svg viewBox="0 0 14 14" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
        {signs[audience]}
      </svg>
      <span className="visually-hidden">{t('audience.label')}: </span>
      {text}
    </Badge>
  );
}
