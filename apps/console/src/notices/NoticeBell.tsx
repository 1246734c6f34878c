import Notifications from '@mui/icons-material/NotificationsOutlined';
import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useT } from '../i18n/provider.tsx';
import { gray } from '../theme/palette.ts';
import { NoticePanel } from './NoticePanel.tsx';
import { useNotices } from './use-notices.ts';

const Opener = styled(Button)({
  flex: 'none',
  minWidth: '2.5rem',
  paddingInline: '0.5rem',
  color: gray[800],
  textDecoration: 'none',
  whiteSpace: 'nowrap',
  '& .MuiButton-startIcon': { margin: 0 },
});
const Word = styled('span')({
  marginInlineStart: '0.375rem',
  '@media (max-width: 56.24rem)': { display: 'none' },
});
const Figure = styled('span')({
  marginInlineStart: '0.375rem',
  fontWeight: 700,
  fontVariantNumeric: 'tabular-nums',
});

/** The bell: how many notices are unread, as a figure; its panel opens only where somebody presses it. */
export function NoticeBell() {
  const t = useT();
  const notices = useNotices();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { value, capped } = notices.unread;
  const spoken =
    value === 0 ? t('notices.none') : t(capped ? 'notices.unreadMany' : 'notices.unread', { count: String(value) });
  return (
    <>
      <Opener
        variant="text"
        startIcon={<Notifications />}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <span className="visually-hidden">{`${t('notices.title')} ${spoken}`}</span>
        <Word aria-hidden>{t('notices.title')}</Word>
        {value > 0 && <Figure aria-hidden>{capped ? `${value}+` : value}</Figure>}
      </Opener>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{
          paper: {
            role: 'dialog',
            'aria-modal': true,
            'aria-label': t('notices.title'),
            sx: { width: '26rem', maxWidth: 'calc(100vw - 1rem)', maxHeight: 'min(36rem, calc(100dvh - 5rem))' },
          },
        }}
      >
        <NoticePanel notices={notices} spoken={spoken} onClose={() => setAnchor(null)} />
      </Popover>
    </>
  );
}
