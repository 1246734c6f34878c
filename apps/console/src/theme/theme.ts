import { createTheme, type Shadows } from '@mui/material/styles';
import { black, blue, breakpoints, fontStack, gray, green, hairline, orange, outline, red, white } from './palette.ts';

const floating = '0 0.25rem 1.25rem rgba(0, 0, 40, 0.16), 0 0 0 1px rgba(0, 0, 40, 0.08)';

/** Sizes in rem only, so that 200 % text stays text. Dense parts are 14 px / 1.5, everything else 16 px / 1.7. */
export const theme = createTheme({
  breakpoints: {
    values: {
      xs: 0,
      sm: breakpoints.cards,
      md: breakpoints.drawer,
      lg: breakpoints.wide,
      xl: 1536,
    },
  },
  palette: {
    mode: 'light',
    contrastThreshold: 4.5,
    primary: {
      main: blue[900],
      dark: blue[1000],
      light: blue[50],
      contrastText: white,
    },
    secondary: {
      main: gray[800],
      dark: black,
      light: gray[50],
      contrastText: white,
    },
    error: {
      main: red[800],
      dark: red[1000],
      light: red[50],
      contrastText: white,
    },
    success: {
      main: green[800],
      dark: green[900],
      light: green[50],
      contrastText: white,
    },
    warning: {
      main: orange[800],
      dark: orange[1000],
      light: orange[50],
      contrastText: white,
    },
    info: {
      main: blue[900],
      dark: blue[1000],
      light: blue[50],
      contrastText: white,
    },
    text: { primary: gray[900], secondary: gray[600], disabled: gray[600] },
    divider: hairline,
    background: { default: white, paper: white },
  },
  shape: { borderRadius: 6 },
  shadows: createTheme().shadows.map((_, level) => (level === 0 ? 'none' : floating)) as Shadows,
  typography: {
    fontFamily: fontStack,
    fontWeightMedium: 700,
    body1: { fontSize: '1rem', lineHeight: 1.7 },
    body2: { fontSize: '0.875rem', lineHeight: 1.5 },
    h1: { fontSize: '1.5rem', lineHeight: 1.4, fontWeight: 700 },
    h2: { fontSize: '1.125rem', lineHeight: 1.5, fontWeight: 700 },
    h3: { fontSize: '1rem', lineHeight: 1.6, fontWeight: 700 },
    button: {
      fontSize: '0.9375rem',
      lineHeight: 1.5,
      fontWeight: 700,
      textTransform: 'none',
    },
    caption: { fontSize: '0.8125rem', lineHeight: 1.5 },
  },
  components: {
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    MuiButton: {
      defaultProps: {
        disableElevation: true,
        variant: 'outlined',
        size: 'medium',
      },
      styleOverrides: {
        root: {
          minHeight: '2.5rem',
          paddingInline: '1rem',
          whiteSpace: 'nowrap',
        },
        sizeSmall: {
          minHeight: '2rem',
          paddingInline: '0.625rem',
          fontSize: '0.875rem',
        },
        sizeLarge: {
          minHeight: '3rem',
          paddingInline: '1.5rem',
          fontSize: '1rem',
        },
        outlined: { borderColor: 'currentColor', backgroundColor: white },
        text: { textDecoration: 'underline', textUnderlineOffset: '0.1875rem' },
      },
    },
    MuiIconButton: {
      styleOverrides: {
        root: {
          minWidth: '2.5rem',
          minHeight: '2.5rem',
          borderRadius: 6,
          color: gray[800],
        },
      },
    },
    MuiMenu: { defaultProps: { transitionDuration: 0 } },
    MuiMenuItem: {
      styleOverrides: {
        root: {
          minHeight: '2.5rem',
          fontSize: '0.9375rem',
          whiteSpace: 'normal',
        },
      },
    },
    MuiDialog: {
      defaultProps: { transitionDuration: 0 },
      styleOverrides: {
        paper: {
          // On a telephone the letters need the width more than the page behind does.
          '@media (max-width: 37.5rem)': {
            margin: '0.5rem',
            width: 'calc(100% - 1rem)',
            maxWidth: 'none',
            maxHeight: 'calc(100% - 1rem)',
          },
        },
      },
    },
    MuiDialogTitle: {
      defaultProps: { component: 'h2' },
      styleOverrides: {
        root: { fontSize: '1.25rem', fontWeight: 700, paddingBottom: '0.5rem' },
      },
    },
    MuiDialogContent: {
      styleOverrides: {
        root: {
          paddingTop: '0.5rem !important',
          // The list of a picker opens inside: room for a few of its lines, so that the dialog does not grow under the keys.
          '&:has([role="combobox"])': { minHeight: 'min(22rem, 60vh)' },
        },
      },
    },
    MuiDialogActions: {
      styleOverrides: {
        root: {
          padding: '1rem 1.5rem 1.25rem',
          gap: '0.5rem',
          flexWrap: 'wrap',
        },
      },
    },
    MuiDrawer: { defaultProps: { transitionDuration: 0 } },
    MuiCheckbox: {
      defaultProps: { size: 'small' },
      styleOverrides: { root: { color: outline, padding: '0.375rem' } },
    },
    MuiTab: {
      styleOverrides: { root: { minHeight: '2.75rem', fontSize: '0.9375rem' } },
    },
    MuiTooltip: {
      styleOverrides: {
        tooltip: {
          backgroundColor: gray[900],
          fontSize: '0.8125rem',
          lineHeight: 1.5,
        },
      },
    },
  },
});
