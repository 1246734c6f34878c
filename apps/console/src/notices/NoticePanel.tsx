import { NOTICE_TEXTS, noticePath } from '@madoguchi/domain/notice';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Link } from 'react-router';
import { When } from '../cases/parts/When.tsx';
import { useLocale, useT } from '../i18n/provider.tsx';
import { announce } from '../layout/live-region.tsx';
import { StatusChip } from '../shared/display/StatusChip.tsx';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { gray, hairline } from '../theme/palette.ts';
import type { NoticeRow, useNotices } from './use-notices.ts';

const Head = styled('div')({
  position: 'sticky',
  top: 0,
  zIndex: 1,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0.25rem 0.75rem',
  padding: '0.625rem 1rem',
  borderBottom: `1px solid ${gray[200]}`,
  backgroundColor: 'inherit',
  '& h2': { fontSize: '1rem' },
  '& small': { color: gray[700], fontSize: '0.8125rem' },
  '& button': { marginInlineStart: 'auto' },
});
const List = styled('ul')({
  '& li': { borderBottom: `1px solid ${hairline}` },
  '& a': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '0 0.75rem',
    padding: '0.5rem 1rem',
    color: gray[900],
    textDecoration: 'none',
    lineHeight: 1.6,
  },
  '& a:hover': { backgroundColor: gray[50], textDecoration: 'underline' },
  // The panel scrolls: the ring stands inside the row.
  '& a:focus-visible': { outlineOffset: '-0.375rem' },
  '& b': { fontWeight: 400 },
  '& [data-unread] b': { fontWeight: 700 },
  '& small': { display: 'flex', alignItems: 'center', gap: '0.5rem', color: gray[700], fontSize: '0.8125rem' },
});
const Foot = styled('div')({ padding: '0.5rem 1rem 0.75rem', '& p': { color: gray[700] } });

function Row({ row, onOpen }: { row: NoticeRow; onOpen: () => void }) {
  const t = useT();
  const [locale] = useLocale();
  return (
    <li {...(row.readAt === null ? { 'data-unread': true } : {})}>
      <Link to={noticePath(row)} onClick={onOpen}>
        <b>{NOTICE_TEXTS[row.kind][locale]}</b>
        <small>
          <When at={row.createdAt} />
        </small>
        <small>
          {row.number !== null && <span className="number">{row.number}</span>}
          {row.readAt === null && <StatusChip tone="new">{t('notices.isUnread')}</StatusChip>}
        </small>
      </Link>
    </li>
  );
}

/** The notices, newest first; opening one is reading it. */
export function NoticePanel(props: { notices: ReturnType<typeof useNotices>; spoken: string; onClose: () => void }) {
  const t = useT();
  const { notices, spoken, onClose } = props;
  const { items, more, error, markRead } = notices;
  const open = (row: NoticeRow) => {
    void markRead([row]);
    onClose();
  };
  const markAll = async () => {
    if ((await markRead(items)) !== undefined) announce(t('notices.marked'));
  };
  return (
    <>
      <Head>
        <h2>{t('notices.title')}</h2>
        <small>{spoken}</small>
        {items.some((row) => row.readAt === null) && (
          <Button size="small" onClick={() => void markAll()}>
            {t('notices.markAll')}
          </Button>
        )}
      </Head>
      {error !== null && <ErrorMessage error={error} />}
      <List>
        {items.map((row) => (
          <Row key={row.id} row={row} onOpen={() => open(row)} />
        ))}
      </List>
      <Foot>
        {items.length === 0 && <p>{t('notices.empty')}</p>}
        {more !== undefined && (
          <Button size="small" variant="text" onClick={more}>
            {t('action.showMore')}
          </Button>
        )}
        <Button size="small" variant="text" onClick={onClose}>
          {t('action.close')}
        </Button>
      </Foot>
    </>
  );
}
