import { styled } from '@mui/material/styles';
import { SaveFile } from '../attachments/SaveFile.tsx';
import { Quiet } from '../cases/parts/Panel.tsx';
import { When } from '../cases/parts/When.tsx';
import { useNames } from '../cases/reference.ts';
import { ThirdPerson } from '../cases/timeline/timeline-styles.ts';
import { useT } from '../i18n/provider.tsx';
import { ReadersBadge } from '../readers/ReadersBadge.tsx';
import { gray, hairline } from '../theme/palette.ts';
import type { ReferralDetail } from './types.ts';

const Section = styled('section')({
  marginBottom: '1.25rem',
  '& h2': { fontSize: '1rem', lineHeight: 1.5, marginBottom: '0.375rem' },
});
const Item = styled('li')({ padding: '0.5rem 0', borderTop: `1px solid ${hairline}` });
const Head = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0.125rem 0.75rem',
  fontSize: '0.875rem',
  lineHeight: 1.6,
  color: gray[700],
});
const Body = styled('div')({ fontSize: '0.9375rem', lineHeight: 1.75, whiteSpace: 'pre-wrap', maxWidth: '46rem' });

/** The shared folder: what each end has put in, as it was frozen. */
export function SharedItems({ detail }: { detail: ReferralDetail }) {
  const t = useT();
  const names = useNames();
  return (
    <Section aria-labelledby="shared-items">
      <h2 id="shared-items">{t('referrals.items')}</h2>
      {detail.items.length === 0 ? (
        <Quiet>{t('referrals.noItems')}</Quiet>
      ) : (
        <ul>
          {detail.items.map((item) => (
            <Item key={item.id}>
              <Head>
                <strong>{t(`referrals.itemKind.${item.kind}`)}</strong>
                <span>{names.desk(item.deskId)}</span>
                <When at={item.frozenAt} />
                {item.revision > 1 && <span>{t('referrals.revision', { number: item.revision })}</span>}
                {item.thirdPerson && <ThirdPerson>{t('referrals.thirdPerson')}</ThirdPerson>}
                <ReadersBadge kind="SHARED_ITEM" id={item.id} audience={item.open ? 'SHARED' : 'DESK'} />
              </Head>
              <Body>{item.content}</Body>
              {item.file !== null && <SaveFile id={item.file.id} name={item.file.name} />}
            </Item>
          ))}
        </ul>
      )}
    </Section>
  );
}
