import { useT } from '../i18n/provider.tsx';
import { PageTitle } from '../layout/PageTitle.tsx';
import { Empty } from '../shared/table/table-styles.ts';
import { useCurrentDesk } from '../sign-in/current-desk.ts';
import { TriageDesk } from './TriageDesk.tsx';

/** 振分け belongs to a desk: whoever works for an organisation as a whole has nothing to decide here. */
export default function TriagePage() {
  const t = useT();
  const desk = useCurrentDesk();
  if (desk !== undefined) return <TriageDesk key={desk.id} desk={desk} />;
  return (
    <>
      <PageTitle tabTitle={t('nav.triage')}>{t('nav.triage')}</PageTitle>
      <Empty>{t('triage.noDesk')}</Empty>
    </>
  );
}
