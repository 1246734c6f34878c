import Button from '@mui/material/Button';
import { Facts } from '../cases/parts/Facts.tsx';
import { When } from '../cases/parts/When.tsx';
import { useDocument } from '../data-provider/use-document.ts';
import { useLocale, useT } from '../i18n/provider.tsx';
import { Loading } from '../layout/Loading.tsx';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { HouseDialog } from '../shared/feedback/HouseDialog.tsx';
import { StreamStateDocument } from './audit.operations.ts';
import { ChainChip, Lead, Stack } from './parts.tsx';
import { type Entry, streamOf } from './TrailTable.tsx';

/** One chain, verified anew while one looks. */
export function StreamDialog({ entry, onClose }: { entry: Entry; onClose: () => void }) {
  const t = useT();
  const [locale] = useLocale();
  const { streamKind, subjectId } = entry;
  const { data, error, refetch } = useDocument(StreamStateDocument, { streamKind, subjectId });
  const found = data?.streamState;
  const fault = locale === 'ja' ? found?.faultJa : found?.faultEn;
  return (
    <HouseDialog
      title={t('audit.streamTitle', { name: entry.number ?? t(`audit.stream.${streamOf(streamKind)}`) })}
      onClose={onClose}
      actions={
        <Button variant="contained" onClick={onClose}>
          {t('audit.close')}
        </Button>
      }
    >
      {error !== null && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {found === undefined ? (
        error === null && <Loading />
      ) : (
        <Stack>
          <div>
            <ChainChip state={found.state} />
          </div>
          <Lead>{t(`audit.chainMeans.${found.state}`)}</Lead>
          <Facts
            facts={[
              { label: t('audit.events'), value: found.events },
              ...(found.checkedFrom > 1 ? [{ label: t('audit.checkedFrom'), value: found.checkedFrom }] : []),
              ...(fault ? [{ label: t('audit.fault'), value: `${fault}（#${found.sequence ?? ''}）` }] : []),
              {
                label: t('audit.signedAt'),
                value: found.signedAt === null ? t('audit.notSigned') : <When at={found.signedAt} />,
              },
            ]}
          />
        </Stack>
      )}
    </HouseDialog>
  );
}
