import type { AccessReviewQuery } from '@madoguchi/contract';
import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { useCommand } from '../data-provider/use-command.ts';
import { useDocument } from '../data-provider/use-document.ts';
import { useBilingual, useT } from '../i18n/provider.tsx';
import { Loading } from '../layout/Loading.tsx';
import { PageTitle } from '../layout/PageTitle.tsx';
import { pathTo } from '../links.ts';
import { StatusChip } from '../shared/display/StatusChip.tsx';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { toast } from '../shared/feedback/toast.tsx';
import { Grid, Wrap } from '../shared/table/table-styles.ts';
import { dayOf, FactorWord, Line, PostLine, Section } from './parts.tsx';
import { AccessReviewDocument, ConfirmAccessReviewDocument } from './staff.operations.ts';

type Review = AccessReviewQuery['accessReview'][number];

function ReviewList({ review }: { review: Review }) {
  const t = useT();
  const bilingual = useBilingual();
  const confirm = useCommand(ConfirmAccessReviewDocument, { refresh: ['AccessReview'] });
  const name =
    review.desk === null ? t('staff.ofOrganisation', { name: bilingual(review.organisation) }) : bilingual(review.desk);
  const press = async () => {
    const answer = await confirm.run({
      organisationId: review.organisation.id,
      deskId: review.desk?.id ?? null,
      membershipIds: review.people.map((each) => each.membership.id),
    });
    if (answer !== undefined) toast.success(t('staff.reviewDone'));
  };
  const id = `review-${review.desk?.id ?? review.organisation.id}`;
  return (
    <Section aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <Line>
        {review.reviewedAt === null ? (
          <StatusChip tone="waiting">{t('staff.notReviewed', { year: review.fiscalYear })}</StatusChip>
        ) : (
          <span>{t('staff.reviewedAt', { day: dayOf(review.reviewedAt), name: review.reviewedBy?.name ?? '' })}</span>
        )}
        {review.changedSince && <StatusChip tone="late">{t('staff.changedSince')}</StatusChip>}
      </Line>
      {confirm.error !== undefined && <ErrorMessage error={confirm.error} />}
      {review.people.length > 0 && (
        <Wrap>
          <Grid>
            <thead>
              <tr>
                <th scope="col">{t('staff.name')}</th>
                <th scope="col">{t('staff.role')}</th>
                <th scope="col">{t('staff.factorLabel')}</th>
                <th scope="col">{t('staff.lastSignIn')}</th>
              </tr>
            </thead>
            {review.people.map((each) => (
              <tbody key={each.membership.id}>
                <tr>
                  <th scope="row">
                    <Link to={pathTo('staff', each.staff.id)}>{each.staff.name}</Link>{' '}
                    {each.demo && <StatusChip tone="plain">{t('staff.demo')}</StatusChip>}
                  </th>
                  <td data-bare="line">
                    <PostLine post={each.membership} full />
                  </td>
                  <td data-label={t('staff.factorLabel')}>
                    <FactorWord state={each.secondFactor} />
                  </td>
                  <td data-label={t('staff.lastSignIn')}>
                    {each.lastSignInAt === null ? t('staff.never') : dayOf(each.lastSignInAt)}
                  </td>
                </tr>
              </tbody>
            ))}
          </Grid>
        </Wrap>
      )}
      {review.mayConfirm && (
        <div>
          <Button variant="contained" disabled={confirm.running} onClick={() => void press()}>
            {t('staff.reviewConfirm')}
          </Button>
        </div>
      )}
    </Section>
  );
}

/** Once a fiscal year: who has what, desk by desk. */
export default function ReviewPage() {
  const t = useT();
  const { data, error, refetch } = useDocument(AccessReviewDocument, {});
  return (
    <>
      <PageTitle tabTitle={t('staff.review')} crumbs={[{ label: t('nav.staff'), to: pathTo('staff') }]}>
        {t('staff.review')}
      </PageTitle>
      <Section>
        <p>{t('staff.reviewLead')}</p>
      </Section>
      {error !== null && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {data === undefined
        ? error === null && <Loading />
        : data.accessReview.map((review) => (
            <ReviewList key={review.desk?.id ?? review.organisation.id} review={review} />
          ))}
    </>
  );
}
