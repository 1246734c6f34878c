import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useT } from '../../i18n/provider.tsx';
import { blue } from '../../theme/palette.ts';

const Line = styled('span')({
  display: 'inline-flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0.5rem',
  color: blue[1000],
  fontSize: '0.875rem',
  lineHeight: 1.5,
});

/** 「更新があります」 and the button that shows it; with `useChangeHint`. Stands empty in the page so that it is announced. */
export function ChangeHint({ changed, onShow }: { changed: boolean; onShow: () => void }) {
  const t = useT();
  return (
    <Line role="status">
      {changed && (
        <>
          {t('frame.updatesAvailable')}
          <Button size="small" onClick={onShow}>
            {t('frame.showUpdates')}
          </Button>
        </>
      )}
    </Line>
  );
}
