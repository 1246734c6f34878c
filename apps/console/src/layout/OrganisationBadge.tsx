import type { OrganisationCode } from '@madoguchi/contract';
import { styled } from '@mui/material/styles';
import { blue, gray, green, white } from '../theme/palette.ts';

const colours: Readonly<Record<OrganisationCode, string>> = {
  TMG: blue[900],
  TCCI: green[900],
  FOUNDATION: gray[800],
};

const Box = styled('span')({
  flex: 'none',
  padding: '0 0.4375rem',
  borderRadius: '0.25rem',
  color: white,
  fontSize: '0.875rem',
  fontWeight: 700,
  lineHeight: '1.625rem',
  whiteSpace: 'nowrap',
  '@media (forced-colors: active)': { border: '1px solid' },
});

/** ［都］［東商］［財団］: whose desk this is. */
export function OrganisationBadge({ code, badge }: { code: OrganisationCode; badge: string }) {
  return <Box style={{ backgroundColor: colours[code] }}>{badge.replaceAll(/[［］[\]]/g, '')}</Box>;
}
