import { styled } from '@mui/material/styles';
import { Link } from 'react-router';
import { useT } from '../../i18n/provider.tsx';
import { pathTo } from '../../links.ts';
import { green } from '../../theme/palette.ts';
import type { CaseDetail } from '../types.ts';

const Verified = styled('span')({ color: green[900], fontWeight: 700, marginInlineStart: '0.25rem' });

/** Whom the case is about: a company with its page, a person, or somebody who gave no name. */
export function PartyName({ detail }: { detail: CaseDetail }) {
  const t = useT();
  if (detail.company !== null) {
    return (
      <span>
        <Link to={pathTo('companies', detail.company.id)}>{detail.company.name}</Link>
        {detail.company.verified && (
          <Verified title={t('cases.verified')}>
            <span aria-hidden>✓</span>
            <span className="visually-hidden">{t('cases.verified')}</span>
          </Verified>
        )}
      </span>
    );
  }
  const name = detail.client?.name ?? '';
  return <span>{name === '' ? t(detail.kind === 'COMPANY' ? 'cases.companyUnknown' : 'cases.anonymous') : name}</span>;
}
