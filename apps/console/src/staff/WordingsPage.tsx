import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useDocument } from '../data-provider/use-document.ts';
import { useT } from '../i18n/provider.tsx';
import { Loading } from '../layout/Loading.tsx';
import { PageTitle } from '../layout/PageTitle.tsx';
import { pathTo } from '../links.ts';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { useViewer } from '../sign-in/session.ts';
import { gray } from '../theme/palette.ts';
import { dayOfDate, Section } from './parts.tsx';
import { WordingDialog } from './WordingDialog.tsx';
import { type Version, versionsOf } from './wording-versions.ts';
import { ConsentWordingCatalogueDocument } from './wordings.operations.ts';

const Body = styled('blockquote')({
  margin: 0,
  paddingInlineStart: '0.75rem',
  borderInlineStart: `3px solid ${gray[200]}`,
  maxWidth: '44rem',
  lineHeight: 1.7,
  whiteSpace: 'pre-wrap',
});

function VersionText({ version }: { version: Version }) {
  const t = useT();
  const until = version.validTo === null ? '' : dayOfDate(version.validTo);
  return (
    <>
      <h3>{t('staff.wordingVersion', { version: version.version, from: dayOfDate(version.validFrom), until })}</h3>
      <Body lang="ja">{version.ja}</Body>
      <Body lang="en">{version.en}</Body>
    </>
  );
}

/** The texts that consent is asked for with: what stands, what is to come, and what older consents rest on. */
export default function WordingsPage() {
  const t = useT();
  const { memberships } = useViewer();
  const [editing, setEditing] = useState<Version>();
  const { data, error, refetch } = useDocument(ConsentWordingCatalogueDocument, {});
  const administrates = memberships.some((each) => each.role === 'ADMINISTRATOR');
  return (
    <>
      <PageTitle tabTitle={t('staff.wordings')} crumbs={[{ label: t('nav.staff'), to: pathTo('staff') }]}>
        {t('staff.wordings')}
      </PageTitle>
      <Section>
        <p>{t('staff.wordingsLead')}</p>
      </Section>
      {error !== null && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {data === undefined
        ? error === null && <Loading />
        : versionsOf(data.consentWordingCatalogue).map(({ code, newest, earlier }) => (
            <Section key={code} aria-labelledby={`wording-${code}`}>
              <h2 id={`wording-${code}`}>{t(`staff.wordingCode.${code}`)}</h2>
              <VersionText version={newest} />
              {administrates && (
                <div>
                  <Button onClick={() => setEditing(newest)}>{t('staff.wordingNext')}</Button>
                </div>
              )}
              {earlier.length > 0 && (
                <details>
                  <summary>{t('staff.wordingEarlier', { count: earlier.length })}</summary>
                  {earlier.map((each) => (
                    <VersionText key={each.version} version={each} />
                  ))}
                </details>
              )}
            </Section>
          ))}
      {editing !== undefined && <WordingDialog newest={editing} onClose={() => setEditing(undefined)} />}
    </>
  );
}
