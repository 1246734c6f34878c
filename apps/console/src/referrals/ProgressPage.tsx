import { useT } from '../i18n/provider.tsx';
import { PageTitle } from '../layout/PageTitle.tsx';
import { isHeadquarters } from '../layout/role-entries.ts';
import { useWorkplace } from '../sign-in/current-desk.ts';
import { BranchProgress } from './BranchProgress.tsx';
import { DeskProgress } from './DeskProgress.tsx';
import { SubNav } from './SubNav.tsx';

/** 誘導・紹介の状況: of one's own desk, and at headquarters of the branches. */
export default function ProgressPage() {
  const t = useT();
  const { current } = useWorkplace();
  if (current !== undefined && isHeadquarters(current)) {
    return (
      <>
        <PageTitle tabTitle={t('referrals.progress')}>{t('referrals.branchesTitle')}</PageTitle>
        <SubNav />
        <BranchProgress />
      </>
    );
  }
  return <DeskProgress key={current?.key} />;
}
