import { css, Global } from '@emotion/react';
import { black, blue, fontStack, gray, hairline, white, yellow } from './palette.ts';

const styles = css`
  *, *::before, *::after { box-sizing: border-box; }
  html { font-size: 100%; accent-color: ${blue[900]}; -webkit-text-size-adjust: 100%; scroll-padding-top: 5rem; }
  body {
    margin: 0;
    background: ${white};
    color: ${gray[900]};
    font-family: ${fontStack};
    font-size: 1rem;
    line-height: 1.7;
    overflow-wrap: anywhere;
    line-break: strict;
    font-feature-settings: 'palt' 0;
    -webkit-font-smoothing: antialiased;
  }
  /* Lines of headings and notes break between phrases, not inside a word. */
  h1, h2, h3, h4, legend, label, button, caption, p { word-break: auto-phrase; text-wrap: pretty; }
  h1, h2, h3, h4, p, dl, dd, ol, ul, figure { margin: 0; }
  ol, ul { padding: 0; list-style: none; }
  button, input, textarea, select { font: inherit; color: inherit; }
  a { color: ${blue[900]}; text-decoration-thickness: 0.0625rem; text-underline-offset: 0.1875rem; }
  a:hover { color: ${blue[1000]}; text-decoration-thickness: 0.1875rem; }
  a:visited { color: ${blue[900]}; }
  table { border-collapse: collapse; width: 100%; }
  kbd {
    display: inline-block;
    min-width: 1.5rem;
    padding: 0 0.375rem;
    border: 1px solid ${gray[420]};
    border-bottom-width: 2px;
    border-radius: 0.25rem;
    background: ${white};
    color: ${gray[800]};
    font-family: inherit;
    font-size: 0.8125rem;
    line-height: 1.5;
    text-align: center;
  }
  hr { border: 0; border-top: 1px solid ${hairline}; }

  /* The ring is the same at every stop, so it wins over what single controls say about outlines. */
  :focus-visible {
    outline: 0.25rem solid ${black} !important;
    outline-offset: 0.125rem !important;
    box-shadow: 0 0 0 0.125rem ${yellow[300]} !important;
    border-radius: 0.25rem;
  }
  [data-ring='inset']:focus-visible {
    outline-offset: -0.25rem !important;
    box-shadow: inset 0 0 0 0.375rem ${yellow[300]} !important;
  }
  /* Headings and landmarks that take the focus by program, for a screen reader, are no stops of the Tab key. */
  :is(h1, h2, h3)[tabindex='-1']:focus, main[tabindex='-1']:focus, [role='dialog']:focus {
    outline: none !important;
    box-shadow: none !important;
  }
  .visually-hidden {
    position: absolute !important;
    width: 1px; height: 1px; margin: -1px; padding: 0; border: 0;
    overflow: hidden; clip-path: inset(50%); white-space: nowrap;
  }
  .number { font-variant-numeric: tabular-nums; white-space: nowrap; }

  @media (prefers-reduced-motion: reduce) {
    *, *::before, *::after { animation-duration: 0.01ms !important; transition-duration: 0.01ms !important; scroll-behavior: auto !important; }
  }
  @page { size: A4; margin: 18mm 16mm; }
  @media print {
    [data-print='no'] { display: none !important; }
    body { font-size: 10.5pt; }
  }
`;

export const GlobalStyles = () => <Global styles={styles} />;
