import type { AuditTrailQuery } from '@madoguchi/contract';
import Button from '@mui/material/Button';
import { When } from '../cases/parts/When.tsx';
import { useNames } from '../cases/reference.ts';
import { useLocale, useT } from '../i18n/provider.tsx';
import { PlainHead } from '../shared/table/PlainHead.tsx';
import { Empty, Grid, Wrap } from '../shared/table/table-styles.ts';
import { ChainChip, Small, useRightWord, Words } from './parts.tsx';
import type { Asked } from './TrailFilters.tsx';

export type Entry = AuditTrailQuery['auditTrail']['items'][number];

interface Props {
  readonly entries: readonly Entry[];
  readonly onNarrow: (by: Partial<Asked>) => void;
  readonly onStream: (entry: Entry) => void;
}

/** Who, what, when, why and to what. A number or a name narrows the list to it; the chain says how it stands. */
export function TrailTable({ entries, onNarrow, onStream }: Props) {
  const t = useT();
  const [locale] = useLocale();
  const names = useNames();
  const rightWord = useRightWord();
  if (entries.length === 0) return <Empty role="status">{t('table.empty')}</Empty>;
  return (
    <Wrap>
      <Grid>
        <PlainHead
          labels={[
            t('audit.when'),
            t('audit.what'),
            t('audit.to_what'),
            t('audit.who'),
            t('audit.desk'),
            t('audit.chainLabel'),
          ]}
        />
        {entries.map((entry) => (
          <tbody key={entry.id}>
            <tr>
              <td data-nowrap="true">
                <When at={entry.at} />
              </td>
              <th scope="row">
                {locale === 'ja' ? entry.textJa : entry.textEn}{' '}
                {entry.right !== null && <Small>{rightWord(entry.right)}</Small>}
                {entry.reason !== null && (
                  <div>
                    <Small>{t('audit.why')}</Small> <Words>{entry.reason}</Words>
                  </div>
                )}
              </th>
              <td data-label={t('audit.to_what')}>
                {entry.number === null ? (
                  t(`audit.stream.${streamOf(entry.streamKind)}`)
                ) : (
                  <Button size="small" variant="text" onClick={() => onNarrow({ number: entry.number ?? '' })}>
                    {entry.number}
                  </Button>
                )}
              </td>
              <td data-label={t('audit.who')}>
                {entry.by !== null && (
                  <Button size="small" variant="text" onClick={() => onNarrow({ staff: entry.by?.name ?? '' })}>
                    {entry.by.name}
                  </Button>
                )}
              </td>
              <td data-label={t('audit.desk')}>{names.desk(entry.deskId)}</td>
              <td data-label={t('audit.chainLabel')}>
                <Button size="small" variant="text" onClick={() => onStream(entry)}>
                  <ChainChip state={entry.chain} />
                  <span className="visually-hidden">{t('audit.chainOf', { number: entry.number ?? '' })}</span>
                </Button>
              </td>
            </tr>
          </tbody>
        ))}
      </Grid>
    </Wrap>
  );
}

const STREAMS = ['case', 'inquiry', 'company', 'client', 'staff', 'desk', 'installation', 'reads'] as const;
export const streamOf = (kind: string) => STREAMS.find((known) => known === kind) ?? 'installation';
