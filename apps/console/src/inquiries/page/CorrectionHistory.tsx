import { styled } from '@mui/material/styles';
import type { MessageKey } from '../../i18n/ja.ts';
import { useT } from '../../i18n/provider.tsx';
import { gray, hairline } from '../../theme/palette.ts';
import { shortMoment } from '../shorten.ts';
import type { InquiryDetail } from './correction.ts';

const List = styled('ol')({
  maxWidth: '44rem',
  fontSize: '0.9375rem',
  '& li': { padding: '0.375rem 0', borderBottom: `1px solid ${hairline}` },
  '& small': { color: gray[600], fontSize: '0.8125rem', marginInlineEnd: '0.75rem' },
});
const FIELDS = [
  'channel',
  'startedAt',
  'endedAt',
  'callerRelation',
  'callerName',
  'callerKana',
  'callbackTelephone',
  'clientType',
  'language',
  'interpreter',
  'contactKind',
  'topics',
  'content',
  'answer',
  'referralSource',
  'outcome',
  'programmeIds',
  'urgent',
  'deskId',
  'companyId',
  'clientId',
  'caseId',
  'sensitive',
] as const;

/** Who changed what, when and why; newest first. The words before it are in the trail. */
export function CorrectionHistory({ corrections }: { corrections: InquiryDetail['corrections'] }) {
  const t = useT();
  if (corrections.length === 0) return null;
  const nameOf = (field: string): string => {
    const known = FIELDS.find((each) => each === field);
    const key: MessageKey | undefined = known && `inquiries.field.${known}`;
    return key === undefined ? field : t(key);
  };
  return (
    <section aria-labelledby="inquiry-corrections">
      <h2 id="inquiry-corrections" style={{ fontSize: '1rem' }}>
        {t('inquiries.corrections')}
      </h2>
      <List>
        {corrections.map((correction) => (
          <li key={correction.at}>
            <small>
              <time dateTime={correction.at} className="number">
                {shortMoment(correction.at)}
              </time>{' '}
              {t('inquiries.correctionBy', {
                name: correction.by.name,
                fields: correction.fields.map(nameOf).join('、'),
              })}
            </small>
            <p>{correction.reason}</p>
          </li>
        ))}
      </List>
    </section>
  );
}
