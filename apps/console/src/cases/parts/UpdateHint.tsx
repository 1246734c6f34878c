import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useT } from '../../i18n/provider.tsx';
import { blue } from '../../theme/palette.ts';

const Line = styled('div')({
  display: 'inline-flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0.25rem 0.75rem',
  padding: '0.125rem 0.25rem 0.125rem 0.75rem',
  borderInlineStart: `0.25rem solid ${blue[900]}`,
  backgroundColor: blue[50],
  fontSize: '0.875rem',
  lineHeight: 1.5,
});

/** 「更新があります」: the page is read anew only when the person says so. */
export function UpdateHint({ shown, onShow }: { shown: boolean; onShow: () => void }) {
  const t = useT();
  return (
    <div role="status">
      {shown && (
        <Line>
          {t('frame.updatesAvailable')}
          <Button size="small" variant="text" onClick={onShow}>
            {t('frame.showUpdates')}
          </Button>
        </Line>
      )}
    </div>
  );
}
