import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useEffect, useId, useRef, useState } from 'react';
import { useT } from '../../i18n/provider.tsx';
import { blue, gray, hairline, orange, outline, white, yellow } from '../../theme/palette.ts';
import { type ConflictField, differing, resolveConflict, type Side, suggestedSide } from './conflict.ts';

export interface ConflictPanelProps {
  readonly fields: readonly ConflictField[];
  /** Who changed it and when, where the server says so. */
  readonly changedBy?: string | undefined;
  /** The chosen side of every differing field; the caller builds the input and sends it with the new version. */
  readonly onResolve: (sides: Readonly<Record<string, Side>>) => void;
  readonly onCancel: () => void;
  readonly running?: boolean | undefined;
}

const Panel = styled('section')({
  padding: '1rem 1.25rem 1.25rem',
  border: `1px solid ${yellow[1000]}`,
  borderInlineStart: `0.375rem solid ${orange[600]}`,
  borderRadius: '0.375rem',
  backgroundColor: yellow[50],
  '& h2': { fontSize: '1.125rem' },
});
const Field = styled('fieldset')({
  minWidth: 0,
  margin: '0.75rem 0 0',
  padding: '0.625rem 0 0',
  border: 0,
  borderTop: `1px solid ${hairline}`,
  '& legend': {
    float: 'left',
    width: '100%',
    marginBottom: '0.375rem',
    fontSize: '0.875rem',
    fontWeight: 700,
  },
});
const Sides = styled('div')({
  clear: 'both',
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 14rem), 1fr))',
  gap: '0.5rem',
});
const Choice = styled('label')({
  display: 'grid',
  gridTemplateColumns: 'auto 1fr',
  gap: '0 0.5rem',
  alignItems: 'baseline',
  padding: '0.5rem 0.75rem',
  border: `1px solid ${outline}`,
  borderRadius: '0.375rem',
  backgroundColor: white,
  cursor: 'pointer',
  '&:has(:checked)': {
    borderColor: blue[900],
    boxShadow: `inset 0 0 0 1px ${blue[900]}`,
  },
  '& input': {
    width: '1.125rem',
    height: '1.125rem',
    alignSelf: 'center',
    accentColor: blue[900],
  },
  '& small': { color: gray[600], fontSize: '0.8125rem' },
  '& span': {
    gridColumn: 2,
    whiteSpace: 'pre-wrap',
    fontSize: '0.9375rem',
    lineHeight: 1.6,
  },
});
const Buttons = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0.5rem',
  marginTop: '1rem',
});

/** Mine and theirs, field by field; nothing is lost and nothing is overwritten without a choice. */
export function ConflictPanel({ fields, changedBy, onResolve, onCancel, running }: ConflictPanelProps) {
  const t = useT();
  const id = useId();
  const [chosen, setChosen] = useState<Record<string, Side>>({});
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const open = differing(fields);
  const sides: readonly Side[] = ['mine', 'theirs'];
  return (
    <Panel aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {t('conflict.title')}
      </h2>
      {changedBy !== undefined && <p>{changedBy}</p>}
      <p>{t(open.length === 0 ? 'conflict.none' : 'conflict.lead')}</p>
      {open.map((field) => (
        <Field key={field.name}>
          <legend>{field.label}</legend>
          <Sides>
            {sides.map((side) => (
              <Choice key={side}>
                <input
                  type="radio"
                  name={`${id}-${field.name}`}
                  checked={(chosen[field.name] ?? suggestedSide(field)) === side}
                  onChange={() => setChosen({ ...chosen, [field.name]: side })}
                />
                <small>{t(side === 'mine' ? 'conflict.keepMine' : 'conflict.keepTheirs')}</small>
                <span>{field[side] === '' ? t('conflict.empty') : field[side]}</span>
              </Choice>
            ))}
          </Sides>
        </Field>
      ))}
      <Buttons>
        <Button
          variant="contained"
          disabled={running ?? false}
          onClick={() => onResolve(resolveConflict(fields, chosen))}
        >
          {t('conflict.save')}
        </Button>
        <Button onClick={onCancel}>{t('action.cancel')}</Button>
      </Buttons>
    </Panel>
  );
}
