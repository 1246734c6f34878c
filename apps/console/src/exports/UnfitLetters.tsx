import { styled } from '@mui/material/styles';
import { useT } from '../i18n/provider.tsx';
import { gray, hairline } from '../theme/palette.ts';
import type { ExportOrder } from './use-export.ts';

const Table = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  '& th, & td': { padding: '0.375rem 0.5rem', borderBottom: hairline, textAlign: 'start', verticalAlign: 'top' },
  '& thead th': { color: gray[700], fontSize: '0.8125rem' },
  '& tbody th': { width: '4rem', fontSize: '1.25rem', fontWeight: 400 },
});

/** The letters that the file cannot hold, and in which of its rows they stand. */
export function UnfitLetters({ unfit }: { unfit: ExportOrder['unfit'] }) {
  const t = useT();
  return (
    <Table>
      <thead>
        <tr>
          <th scope="col">{t('exports.unfitLetter')}</th>
          <th scope="col">{t('exports.unfitRows')}</th>
        </tr>
      </thead>
      <tbody>
        {unfit.map(({ letter, rows, count }) => (
          <tr key={letter}>
            <th scope="row">{letter}</th>
            <td className="number">
              {rows.join('、')}
              {count > rows.length && ` ${t('exports.unfitMore', { count: count - rows.length })}`}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
