import ArrowDropDown from '@mui/icons-material/ArrowDropDown';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useBilingual, useLocale, useT } from '../i18n/provider.tsx';
import { chooseWorkplace, useWorkplace, type Workplace } from '../sign-in/current-desk.ts';
import { gray } from '../theme/palette.ts';
import { announce } from './live-region.tsx';
import { OrganisationBadge } from './OrganisationBadge.tsx';

const Place = styled('span')({
  display: 'flex',
  alignItems: 'center',
  gap: '0.5rem',
  minWidth: 0,
});
const Name = styled('span')({
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  fontWeight: 700,
  fontSize: '0.9375rem',
  lineHeight: 1.5,
});
const Roles = styled('span')({
  marginInlineStart: 'auto',
  paddingInlineStart: '1rem',
  color: gray[600],
  fontSize: '0.8125rem',
});
const Opener = styled(Button)({
  minWidth: 0,
  maxWidth: '100%',
  padding: '0 0.25rem 0 0.5rem',
  borderColor: gray[420],
  textDecoration: 'none',
  color: gray[900],
});

/** The organisation and desk for which the person works now; a menu where there are several. */
export function DeskSwitcher() {
  const t = useT();
  const name = useBilingual();
  const [locale] = useLocale();
  const navigate = useNavigate();
  const { current, all } = useWorkplace();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (current === undefined) return null;

  const nameOf = (place: Workplace) =>
    place.desk ? name(place.desk) : `${name(place.organisation)} ${t('frame.allDesks')}`;
  const shortNameOf = (place: Workplace) =>
    place.desk !== undefined && locale === 'ja' ? place.desk.shortNameJa : nameOf(place);
  const badge = (place: Workplace) => (
    <OrganisationBadge code={place.organisation.code} badge={place.organisation.badge} />
  );

  if (all.length === 1) {
    return (
      <Place>
        {badge(current)}
        <Name title={nameOf(current)}>{shortNameOf(current)}</Name>
      </Place>
    );
  }
  const choose = (place: Workplace) => {
    setAnchor(null);
    if (place.key === current.key) return;
    chooseWorkplace(place.key);
    announce(t('frame.deskSwitched', { desk: nameOf(place) }));
    void navigate('/');
  };
  return (
    <>
      <Opener
        onClick={(event) => setAnchor(event.currentTarget)}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        endIcon={<ArrowDropDown />}
      >
        <Place>
          {badge(current)}
          <Name>{shortNameOf(current)}</Name>
          <span className="visually-hidden">{t('frame.switchDesk')}</span>
        </Place>
      </Opener>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {all.map((place) => (
          <MenuItem key={place.key} selected={place.key === current.key} onClick={() => choose(place)}>
            <Place>
              {badge(place)}
              {nameOf(place)}
            </Place>
            <Roles>{place.roles.map((role) => t(`role.${role}`)).join('・')}</Roles>
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
