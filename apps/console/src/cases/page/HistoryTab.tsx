import { styled } from '@mui/material/styles';
import { useDocument } from '../../data-provider/use-document.ts';
import { useLocale, useT } from '../../i18n/provider.tsx';
import { Loading } from '../../layout/Loading.tsx';
import { ErrorMessage } from '../../shared/feedback/ErrorMessage.tsx';
import { gray, hairline, outline } from '../../theme/palette.ts';
import { CaseHistoryDocument } from '../case.operations.ts';
import { Quiet } from '../parts/Panel.tsx';
import { When } from '../parts/When.tsx';

const Scroll = styled('div')({ containerType: 'inline-size' });
const Grid = styled('table')({
  fontSize: '0.875rem',
  lineHeight: 1.5,
  borderTop: `1px solid ${outline}`,
  borderBottom: `1px solid ${outline}`,
  '& th, & td': { padding: '0.375rem 0.625rem', textAlign: 'start', verticalAlign: 'top' },
  '& thead th': { backgroundColor: gray[50], fontSize: '0.8125rem', whiteSpace: 'nowrap' },
  '& tbody tr + tr': { borderTop: `1px solid ${hairline}` },
  '& code': { fontSize: '0.8125rem', color: gray[600] },
  '@container (max-width: 34rem)': { '& [data-minor]': { display: 'none' } },
});
const SHORT = 10;

/** The trail of the case: who did what and when; each line seals the one before it. */
export function HistoryTab({ caseId }: { caseId: string }) {
  const t = useT();
  const [locale] = useLocale();
  const { data, error, refetch } = useDocument(CaseHistoryDocument, { id: caseId });
  if (error !== null) return <ErrorMessage error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  return (
    <Scroll>
      <Quiet>{t('cases.history.lead')}</Quiet>
      <Grid>
        <caption className="visually-hidden">{t('cases.tabs.history')}</caption>
        <thead>
          <tr>
            <th scope="col" data-minor>
              {t('cases.history.sequence')}
            </th>
            <th scope="col">{t('cases.history.at')}</th>
            <th scope="col">{t('cases.history.what')}</th>
            <th scope="col">{t('cases.history.by')}</th>
            <th scope="col" data-minor>
              {t('cases.history.seal')}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...data.caseEvents]
            .sort((a, b) => b.sequence - a.sequence)
            .map((event) => (
              <tr key={event.id}>
                <td data-minor className="number">
                  {event.sequence}
                </td>
                <td>
                  <When at={event.at} />
                </td>
                <td>{locale === 'en' ? event.textEn : event.textJa}</td>
                <td>{event.by?.name ?? t('cases.history.system')}</td>
                <td data-minor>
                  <code title={event.hash}>{event.hash.slice(0, SHORT)}</code>
                </td>
              </tr>
            ))}
        </tbody>
      </Grid>
    </Scroll>
  );
}
