import Visibility from '@mui/icons-material/VisibilityOutlined';
import { styled } from '@mui/material/styles';
import { useT } from '../../i18n/provider.tsx';
import { gray } from '../../theme/palette.ts';
import { usePresence } from '../use-presence.ts';

const Line = styled('dd')({
  display: 'flex',
  alignItems: 'center',
  gap: '0.375rem',
  color: gray[700],
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
    <div>
      <dt className="visually-hidden">{t('cases.presence.label')}</dt>
      <Line>
        <Visibility aria-hidden />
        {t('cases.presence.open', { names: all.join(t('cases.presence.between')) })}
      </Line>
    </div>
  );
}
