import { styled } from '@mui/material/styles';
import type { KeyboardEvent } from 'react';
import { useT } from '../../i18n/provider.tsx';
import { blue, gray, white } from '../../theme/palette.ts';
import { DockClock } from './DockClock.tsx';
import type { OpenSheet } from './dock-state.ts';
import { labelOf } from './sheet.ts';

interface Props {
  readonly sheets: readonly OpenSheet[];
  readonly activeId: string | undefined;
  readonly onActivate: (id: string) => void;
}

const List = styled('div')({
  display: 'flex',
  gap: '0.25rem',
  padding: '0.25rem 0.5rem 0',
  overflowX: 'auto',
  borderBottom: `1px solid ${gray[200]}`,
  backgroundColor: gray[50],
  '& [role="tab"]': {
    display: 'flex',
    flex: '0 1 auto',
    alignItems: 'baseline',
    gap: '0.375rem',
    minWidth: '4.5rem',
    minHeight: '2rem',
    padding: '0.25rem 0.5rem',
    border: `1px solid ${gray[200]}`,
    borderBottom: 0,
    borderRadius: '0.375rem 0.375rem 0 0',
    backgroundColor: gray[50],
    fontSize: '0.8125rem',
    lineHeight: 1.5,
    cursor: 'pointer',
  },
  '& [role="tab"][aria-selected="true"]': {
    backgroundColor: white,
    fontWeight: 700,
    boxShadow: `inset 0 0.1875rem 0 ${blue[900]}`,
  },
  '& [data-label]': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
});

export const tabId = (id: string) => `dock-tab-${id}`;

/** Up to four calls at once, each with its own clock. Arrows move between them. */
export function DockTabs({ sheets, activeId, onActivate }: Props) {
  const t = useT();
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const at = sheets.findIndex((entry) => entry.sheet.id === activeId);
    const next = sheets[(at + step + sheets.length) % sheets.length];
    if (next === undefined) return;
    event.preventDefault();
    onActivate(next.sheet.id);
    document.getElementById(tabId(next.sheet.id))?.focus();
  };
  return (
    <List role="tablist" aria-label={t('dock.tabs')} onKeyDown={onKeyDown}>
      {sheets.map(({ sheet, recorded }) => (
        <button
          key={sheet.id}
          id={tabId(sheet.id)}
          type="button"
          role="tab"
          data-ring="inset"
          aria-selected={sheet.id === activeId}
          tabIndex={sheet.id === activeId ? 0 : -1}
          onClick={() => onActivate(sheet.id)}
        >
          <span data-label>
            {recorded?.number ??
              labelOf(sheet) ??
              (sheet.subject === 'ANONYMOUS' ? t('dock.subjects.ANONYMOUS') : t('dock.untitled'))}
          </span>
          {recorded === undefined && <DockClock sheet={sheet} />}
        </button>
      ))}
    </List>
  );
}
