import type { LookUpCallerQuery } from '@madoguchi/contract';
import { styled } from '@mui/material/styles';
import { useCallback, useState } from 'react';
import { execute } from '../../data-provider/client.ts';
import { useT } from '../../i18n/provider.tsx';
import { announce } from '../../layout/live-region.tsx';
import { gray, green } from '../../theme/palette.ts';
import { shortDay } from '../shorten.ts';
import { ChosenCaller } from './ChosenCaller.tsx';
import { ComboBox } from './ComboBox.tsx';
import { isWorthAsking } from './caller-look-up.ts';
import { LookUpCallerDocument } from './dock.operations.ts';
import { NewClientForm } from './NewClientForm.tsx';
import { NewCompanyForm } from './NewCompanyForm.tsx';
import { type Match, withCaller } from './sheet.ts';
import { useSheet } from './sheet-context.ts';
import { Row, RowLabel, Small, WordButton } from './styles.ts';
import { useLookUp } from './use-look-up.ts';

type Found = LookUpCallerQuery['lookUpCaller'][number];

const Name = styled('span')({ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '0 0.5rem' });
const Verified = styled('b')({ color: green[900], fontSize: '0.8125rem' });
const Hints = styled('span')({ display: 'block', color: gray[700], fontSize: '0.8125rem' });

function matchOf(found: Found): Match {
  const { company, client, contactName, inquiryCount, lastInquiryAt, openCases } = found;
  return {
    company: company === null ? null : { ...company },
    client: client === null ? null : { ...client },
    contactName,
    earlier: { count: inquiryCount, lastAt: lastInquiryAt },
    cases: openCases.map(({ id, number, subject, assigneeName }) => ({ id, number, subject, assigneeName })),
  };
}

/** 相手: digits, kana or a name find the company, or this desk's own earlier client; nothing is asked while composing. */
export function CallerField() {
  const t = useT();
  const { sheet, set, change, errorOf, focusField } = useSheet();
  const { deskId, subject, callerText } = sheet;
  const [registering, setRegistering] = useState(false);
  const ask = useCallback(
    async (text: string, signal: AbortSignal) =>
      (await execute(LookUpCallerDocument, { deskId, subject, text }, { signal })).lookUpCaller,
    [deskId, subject],
  );
  const lookUp = useLookUp<Found>(ask, isWorthAsking);

  if (subject === 'ANONYMOUS') return null;
  const company = subject === 'COMPANY';
  const chosen = sheet.company !== null || sheet.client !== null;

  const choose = (found: Found) => {
    lookUp.clear();
    const match = matchOf(found);
    change((now) => withCaller(now, match));
    announce(t('dock.chosen', { name: match.company?.name ?? match.client?.name ?? '' }));
    focusField('topics');
  };
  const onEnter = async () => {
    if (callerText.trim() === '') {
      focusField('topics');
      return;
    }
    // Enter may come before the answer: one match is taken, several are shown, none begins a new entry.
    const found =
      lookUp.text === callerText && lookUp.items !== undefined ? lookUp.items : await lookUp.now(callerText);
    const [only] = found;
    if (found.length === 1 && only !== undefined) choose(only);
    else if (found.length === 0) setRegistering(true);
  };
  const close = () => {
    setRegistering(false);
    focusField('caller');
  };

  if (chosen) return <ChosenCaller />;
  if (registering) {
    return company ? (
      <NewCompanyForm typed={callerText} onClose={close} />
    ) : (
      <NewClientForm typed={callerText} onClose={close} />
    );
  }
  const items = lookUp.items ?? [];
  const answered = lookUp.items !== undefined && lookUp.text === callerText;
  const status = lookUp.failed
    ? t('dock.lookUpFailed')
    : lookUp.asking
      ? t('dock.asking')
      : answered
        ? items.length === 0
          ? t('dock.nothingFound')
          : t('dock.found', { count: items.length })
        : t('dock.unresolved');
  return (
    <Row>
      <RowLabel aria-hidden>{t('dock.caller')}</RowLabel>
      <div data-field="caller">
        <ComboBox
          label={t('dock.caller')}
          hideLabel
          placeholder={t(company ? 'dock.callerHintCompany' : 'dock.callerHintIndividual')}
          text={callerText}
          onText={(text) => set({ callerText: text })}
          onSettled={lookUp.settle}
          items={callerText === '' ? [] : items}
          itemKey={(found) => found.company?.id ?? found.client?.id ?? ''}
          renderItem={(found, active) => <FoundItem found={found} active={active} />}
          onChoose={choose}
          onEnter={() => void onEnter()}
          stale={lookUp.text !== callerText}
          listLabel={t('dock.matches')}
          status={callerText === '' ? undefined : status}
          action={
            callerText.trim() !== '' && (
              <WordButton type="button" onClick={() => setRegistering(true)}>
                {t(company ? 'dock.newCompany' : 'dock.newClient')}
              </WordButton>
            )
          }
          error={errorOf('companyId') ?? errorOf('clientId')}
          keyShortcuts="Alt+I"
        />
      </div>
    </Row>
  );
}

function FoundItem({ found, active }: { found: Found; active: boolean }) {
  const t = useT();
  const { reference } = useSheet();
  const who = found.company ?? found.client;
  const place = found.company?.municipality ?? null;
  return (
    <>
      <Name>
        <b>{who?.name ?? who?.kana ?? ''}</b>
        {found.company?.corporateNumber != null && (
          <Verified>
            ✓<span className="visually-hidden">{t('dock.verified')}</span>
          </Verified>
        )}
        <Small>
          {[who?.kana, place === null ? '' : reference.name('municipalities', place), found.contactName]
            .filter(Boolean)
            .join('・')}
        </Small>
      </Name>
      <Hints>
        {found.inquiryCount === 0 || found.lastInquiryAt === null
          ? t('dock.firstContact')
          : t('dock.earlier', { count: found.inquiryCount, date: shortDay(found.lastInquiryAt) })}
        {found.openCases.length > 0 && !active && ` ／ ${t('dock.openCasesCount', { count: found.openCases.length })}`}
      </Hints>
      {active &&
        found.openCases.map((hint) => (
          <Hints key={hint.id}>
            <span className="number">{hint.number}</span> {hint.subject}
          </Hints>
        ))}
    </>
  );
}
