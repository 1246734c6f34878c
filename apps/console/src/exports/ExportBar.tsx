import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { lazy, Suspense, useState } from 'react';
import { useListContext } from 'react-admin';
import { useT } from '../i18n/provider.tsx';
import type { ExportedList } from './use-export.ts';

const ExportDialog = lazy(() => import('./ExportDialog.tsx').then((module) => ({ default: module.ExportDialog })));

const Bar = styled('div')({ display: 'flex', justifyContent: 'flex-end', marginBottom: '0.25rem' });

/** Above the rows of a list, where the server lets the reader take them out. */
export function ExportBar({ list, summary }: { list: ExportedList; summary: readonly string[] }) {
  const t = useT();
  const { meta, total } = useListContext();
  const [open, setOpen] = useState(false);
  if (!meta?.actions?.includes('EXPORT')) return null;
  const count = t(meta.capped ? 'exports.rowsCapped' : 'exports.rows', { count: (total ?? 0).toLocaleString() });
  return (
    <Bar data-print="no">
      <Button size="small" variant="text" onClick={() => setOpen(true)}>
        {t('exports.button')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <ExportDialog list={list} summary={[...summary, count]} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </Bar>
  );
}
