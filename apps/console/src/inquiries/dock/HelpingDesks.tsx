import { styled } from '@mui/material/styles';
import { useDocument } from '../../data-provider/use-document.ts';
import { useLocale, useT } from '../../i18n/provider.tsx';
import { orange } from '../../theme/palette.ts';
import { monthWords } from '../shorten.ts';
import { HelpingDesksDocument } from './dock.operations.ts';
import { useSheet } from './sheet-context.ts';

/** Its line is there before its words: what comes in while somebody types pushes nothing down. */
const Place = styled('p')({
  minHeight: '1.25rem',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  fontSize: '0.8125rem',
  fontWeight: 700,
  lineHeight: '1.25rem',
  color: orange[1000],
});

/**
 * 「窓口 X が Y 月から対応中」: which other desks of the organisation are helping the company, asked once for an open sheet about
 * it. Of a person, and on a sensitive sheet, nothing is asked.
 */
export function HelpingDesks({ companyId }: { companyId: string }) {
  const t = useT();
  const [locale] = useLocale();
  const { sheet, kept, reference } = useSheet();
  const asked = kept && sheet.subject === 'COMPANY' && !sheet.sensitive;
  const { data } = useDocument(
    HelpingDesksDocument,
    { companyId, draftId: sheet.id },
    { enabled: asked, staleTime: Number.POSITIVE_INFINITY },
  );
  const found = asked ? (data?.otherDesksHelping ?? []) : [];
  const words = found
    .map(({ deskId, since }) =>
      t('dock.helping', { desk: reference.deskName(deskId), since: monthWords(since, reference.today, locale) }),
    )
    .join('・');
  return (
    <Place role="status" title={words}>
      {words === '' ? '' : `▲ ${words}`}
    </Place>
  );
}
