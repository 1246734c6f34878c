import Visibility from '@mui/icons-material/VisibilityOutlined';
import { styled } from '@mui/material/styles';
import { useT } from '../../i18n/provider.tsx';
import { gray } from '../../theme/palette.ts';
import { usePresence } from '../use-presence.ts';

const Line = styled('p')({
  display: 'flex',
  alignItems: 'center',
  gap: '0.375rem',
  color: gray[700],
  fontSize: '0.875rem',
  lineHeight: 1.6,
  '& svg': { fontSize: '1.125rem', flex: 'none' },
});
const NAMED = 3;

/** 「佐藤さんが開いています」: who else at the desk has the case open now. Nobody is kept from anything by it. */
export function WhoIsHere({ caseId }: { caseId: string }) {
  const t = useT();
  const others = usePresence(caseId);
  if (others.length === 0) return null;
  const names = others.slice(0, NAMED).map((name) => t('cases.presence.one', { name }));
  const rest = others.length - names.length;
  const all = rest > 0 ? [...names, t('cases.presence.more', { count: String(rest) })] : names;
  return (
    <Line>
      <Visibility aria-hidden />
      {t('cases.presence.open', { names: all.join(t('cases.presence.between')) })}
    </Line>
  );
}
