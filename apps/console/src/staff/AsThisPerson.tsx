import Button from '@mui/material/Button';
import { useState } from 'react';
import { useDocument } from '../data-provider/use-document.ts';
import { useBilingual, useT } from '../i18n/provider.tsx';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { Grid, Wrap } from '../shared/table/table-styles.ts';
import { Section } from './parts.tsx';
import { AsThisPersonDocument } from './staff.operations.ts';

/** Numbers and shapes, asked for by a press, because the look is recorded. */
export function AsThisPerson({ staffId }: { staffId: string }) {
  const t = useT();
  const bilingual = useBilingual();
  const [asked, setAsked] = useState(false);
  const { data, error } = useDocument(AsThisPersonDocument, { id: staffId }, { enabled: asked });
  const seen = data?.asThisPerson;
  return (
    <Section aria-labelledby="as-this-person">
      <h2 id="as-this-person">{t('staff.lookAs')}</h2>
      <p>{t('staff.lookAsLead')}</p>
      {error !== null && <ErrorMessage error={error} />}
      <p role="status">
        {seen !== undefined &&
          t('staff.lookAsResult', {
            examined: seen.examined,
            full: seen.full,
            plates: seen.plates,
            hidden: seen.hidden,
          })}
      </p>
      {!asked && (
        <div>
          <Button onClick={() => setAsked(true)}>{t('staff.lookAsRun')}</Button>
        </div>
      )}
      {seen !== undefined && seen.rows.length > 0 && (
        <Wrap>
          <Grid>
            <thead>
              <tr>
                <th scope="col">{t('staff.number')}</th>
                <th scope="col">{t('staff.desk')}</th>
                <th scope="col">{t('staff.accessLabel')}</th>
              </tr>
            </thead>
            {seen.rows.map((row) => (
              <tbody key={row.number}>
                <tr>
                  <th scope="row">{row.number}</th>
                  <td data-label={t('staff.desk')}>{bilingual(row.desk)}</td>
                  <td data-label={t('staff.accessLabel')}>{t(`staff.access.${row.access}`)}</td>
                </tr>
              </tbody>
            ))}
          </Grid>
        </Wrap>
      )}
    </Section>
  );
}
