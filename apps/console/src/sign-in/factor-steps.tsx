import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type FormEvent, type ReactNode, useState } from 'react';
import { fieldMessage } from '../data-provider/errors.ts';
import { useCommand } from '../data-provider/use-command.ts';
import { useT } from '../i18n/provider.tsx';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { TextField } from '../shared/fields/TextField.tsx';
import { blue, gray } from '../theme/palette.ts';
import { QrPicture } from './QrPicture.tsx';
import { ConfirmSecondFactorDocument, EnrolSecondFactorDocument } from './sign-in.operations.ts';

const Steps = styled('form')({ display: 'grid', gap: '1rem', '& ol': { paddingInlineStart: '1.5rem' } });
const Step = styled('div')({ display: 'grid', gap: '0.5rem', lineHeight: 1.7 });
const Secret = styled('code')({
  padding: '0.5rem 0.75rem',
  border: `1px solid ${gray[200]}`,
  borderRadius: '0.375rem',
  backgroundColor: blue[50],
  fontSize: '1rem',
  letterSpacing: '0.05em',
  overflowWrap: 'anywhere',
});
const Codes = styled('ul')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 20rem), 1fr))',
  gap: '0.25rem 1rem',
  padding: '0.75rem',
  border: `1px solid ${gray[200]}`,
  borderRadius: '0.375rem',
  '& code': { fontSize: '0.9375rem', overflowWrap: 'anywhere' },
});

interface Props {
  /** Whoever has a factor shows a code of it before another one begins. */
  readonly standing: boolean;
  readonly lead?: ReactNode;
  readonly onDone: () => void;
}

/** The key, the first code, the recovery codes: one after the other. */
export function FactorSteps({ standing, lead, onDone }: Props) {
  const t = useT();
  const enrol = useCommand(EnrolSecondFactorDocument);
  const confirm = useCommand(ConfirmSecondFactorDocument);
  const [begun, setBegun] = useState<{ id: string; secret: string; uri: string }>();
  const [codes, setCodes] = useState<readonly string[]>();
  const [code, setCode] = useState('');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (codes !== undefined) return onDone();
    if (begun === undefined) {
      const answer = await enrol.run({ code: standing ? code : null });
      setCode('');
      if (answer !== undefined) setBegun(answer.enrolSecondFactor);
      return;
    }
    const answer = await confirm.run({ factorId: begun.id, code });
    if (answer !== undefined) setCodes(answer.confirmSecondFactor.codes);
  };
  const failure = enrol.error ?? confirm.error;
  const codeField = (label: string) => (
    <TextField
      label={label}
      name="one-time-code"
      autoComplete="one-time-code"
      value={code}
      onChange={setCode}
      error={fieldMessage(confirm.error, 'code')}
    />
  );
  return (
    <Steps onSubmit={(event) => void submit(event)} noValidate>
      {failure !== undefined && codes === undefined && <ErrorMessage error={failure} />}
      {codes !== undefined ? (
        <Step role="status">
          <h2>{t('factor.codesTitle')}</h2>
          <p>{t('factor.codesLead')}</p>
          <Codes>
            {codes.map((each) => (
              <li key={each}>
                <code>{each}</code>
              </li>
            ))}
          </Codes>
        </Step>
      ) : begun === undefined ? (
        <>
          {lead}
          {standing && codeField(t('factor.currentCode'))}
        </>
      ) : (
        <>
          <Step>
            <p>{t('factor.step1')}</p>
            <QrPicture text={begun.uri} label={t('factor.picture')} />
            <a href={begun.uri}>{t('factor.openApp')}</a>
            <p>{t('factor.secret')}</p>
            <Secret>{(begun.secret.match(/.{1,4}/g) ?? []).join(' ')}</Secret>
          </Step>
          <Step>
            <p>{t('factor.step2')}</p>
            {codeField(t('factor.code'))}
          </Step>
        </>
      )}
      <Button type="submit" variant="contained" disabled={enrol.running || confirm.running}>
        {t(
          codes !== undefined
            ? 'factor.kept'
            : begun !== undefined
              ? 'factor.confirm'
              : standing
                ? 'factor.again'
                : 'factor.begin',
        )}
      </Button>
    </Steps>
  );
}
