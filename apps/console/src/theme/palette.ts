/** Colours of the Digital Agency design system. Orange is for icons only: as text it is too faint. */
export const blue = {
  50: '#E8F1FE',
  100: '#D9E6FF',
  200: '#C5D7FB',
  600: '#3460FB',
  800: '#0031D8',
  900: '#0017C1',
  1000: '#00118F',
  1200: '#000060',
} as const;
export const red = {
  50: '#FDEEEE',
  100: '#FFDADA',
  800: '#EC0000',
  900: '#CE0000',
  1000: '#A90000',
} as const;
export const green = {
  50: '#E6F5EC',
  100: '#C2E5D1',
  600: '#259D63',
  800: '#197A4B',
  900: '#115A36',
} as const;
export const orange = {
  50: '#FFEEE2',
  600: '#FB5B01',
  800: '#C74700',
  1000: '#8B3200',
} as const;
export const yellow = {
  50: '#FBF5E0',
  100: '#FFF0B3',
  300: '#FFD43D',
  1000: '#6E5600',
} as const;
export const gray = {
  25: '#FAFAFB',
  50: '#F2F3F5',
  100: '#E6E7EB',
  200: '#D0D2D8',
  420: '#949494',
  500: '#767676',
  600: '#626264',
  700: '#4D4D4D',
  800: '#333333',
  900: '#1A1A1A',
} as const;
export const white = '#FFFFFF';
export const black = '#000000';

/** Outlines of controls keep 3:1 against white; hairlines between rows only divide and carry no meaning. */
export const outline = gray[500];
export const hairline = gray[100];

/** The ring of the house, for boxes that show it in place of the input inside them. */
export const focusRing = {
  outline: `0.25rem solid ${black}`,
  outlineOffset: '0.125rem',
  boxShadow: `0 0 0 0.125rem ${yellow[300]}`,
} as const;
/** For that input. */
export const noRing = { outline: 'none !important', boxShadow: 'none !important' } as const;

export const fontStack = [
  '"BIZ UDPGothic"',
  '"Hiragino Sans"',
  '"Noto Sans JP"',
  '"Noto Sans CJK JP"',
  '"Yu Gothic UI"',
  'Meiryo',
  '"Madoguchi UDPGothic"',
  'sans-serif',
].join(', ');

/** 900 px: below it the navigation is a drawer and the dock a sheet. 600 px: below it tables are cards. */
export const breakpoints = { cards: 600, drawer: 900, wide: 1200 } as const;
