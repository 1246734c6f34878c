import type { Locale } from '@madoguchi/contract';
import AccountCircle from '@mui/icons-material/AccountCircleOutlined';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { styled } from '@mui/material/styles';
import { lazy, Suspense, useRef, useState } from 'react';
import { sendCommand } from '../data-provider/use-command.ts';
import { useLocale, useT } from '../i18n/provider.tsx';
import { useErrorToast } from '../shared/feedback/toast.tsx';
import { commands } from '../shared/keys/commands.ts';
import { useKey } from '../shared/keys/use-key.ts';
import { replaceViewer, signOut, signOutEverywhere, useViewer } from '../sign-in/session.ts';
import { SavePreferencesDocument } from '../sign-in/sign-in.operations.ts';
import { gray } from '../theme/palette.ts';
import { announce } from './live-region.tsx';

const ChangePasswordDialog = lazy(() => import('../sign-in/ChangePasswordDialog.tsx'));
const FactorDialog = lazy(() => import('../sign-in/FactorDialog.tsx'));
const KeysDialog = lazy(() => import('../shared/keys/KeysDialog.tsx'));

const Name = styled('span')({
  maxWidth: '10rem',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  '@media (max-width: 56.24rem)': { display: 'none' },
});
const Opener = styled(Button)({
  minWidth: '2.5rem',
  paddingInline: '0.5rem',
  color: gray[800],
  textDecoration: 'none',
});

const languages: readonly { locale: Locale; label: string }[] = [
  { locale: 'ja', label: '日本語' },
  { locale: 'en', label: 'English' },
];

export function UserMenu() {
  const t = useT();
  const viewer = useViewer();
  const [locale, setLocale] = useLocale();
  const reportError = useErrorToast();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [dialog, setDialog] = useState<'password' | 'factor' | 'keys'>();
  const opener = useRef<HTMLButtonElement>(null);
  useKey(commands.help, () => setDialog('keys'));
  const leaveDialog = () => {
    setDialog(undefined);
    // The menu item that opened the dialog is gone by now.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) opener.current?.focus();
    });
  };

  const close = () => setAnchor(null);
  const act = (work: () => Promise<unknown>) => () => {
    close();
    work().catch(reportError);
  };
  const speak = (next: Locale) =>
    act(async () => {
      await setLocale(next);
      replaceViewer((await sendCommand(SavePreferencesDocument, { locale: next })).savePreferences);
    });
  const { noticesByMail } = viewer.preferences;
  const chooseMail = act(async () => {
    replaceViewer((await sendCommand(SavePreferencesDocument, { noticesByMail: !noticesByMail })).savePreferences);
    announce(t(noticesByMail ? 'notices.byMailOff' : 'notices.byMailOn'));
  });
  const open = (name: 'password' | 'factor' | 'keys') => () => {
    close();
    setDialog(name);
  };

  return (
    <>
      <Opener
        ref={opener}
        variant="text"
        startIcon={<AccountCircle />}
        onClick={(event) => setAnchor(event.currentTarget)}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        sx={{
          '& .MuiButton-startIcon': { margin: { xs: 0, md: '0 0.375rem 0 0' } },
        }}
      >
        <Name>{viewer.name}</Name>
        <span className="visually-hidden">{t('frame.userMenu')}</span>
      </Opener>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        {languages
          .filter((entry) => entry.locale !== locale)
          .map((entry) => (
            <MenuItem key={entry.locale} lang={entry.locale} onClick={speak(entry.locale)}>
              {entry.label}
            </MenuItem>
          ))}
        <MenuItem role="menuitemcheckbox" aria-checked={noticesByMail} onClick={chooseMail}>
          {noticesByMail ? '✓ ' : ''}
          {t('notices.byMail')}
        </MenuItem>
        <MenuItem onClick={open('keys')}>{t('frame.keysHelp')}</MenuItem>
        <MenuItem onClick={open('password')}>{t('frame.changePassword')}</MenuItem>
        {!viewer.demo && <MenuItem onClick={open('factor')}>{t('factor.title')}</MenuItem>}
        <Divider />
        <MenuItem onClick={act(signOut)}>{t('frame.signOut')}</MenuItem>
        <MenuItem onClick={act(signOutEverywhere)}>{t('frame.signOutEverywhere')}</MenuItem>
      </Menu>
      <Suspense fallback={null}>
        {dialog === 'password' && <ChangePasswordDialog onClose={leaveDialog} />}
        {dialog === 'factor' && <FactorDialog onClose={leaveDialog} />}
        {dialog === 'keys' && <KeysDialog onClose={leaveDialog} />}
      </Suspense>
    </>
  );
}
