import { CONSENT_ITEMS } from '@madoguchi/domain/consent';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { DeskStaffDocument } from '../cases/case.operations.ts';
import { CheckField } from '../cases/parts/CheckField.tsx';
import { SelectField } from '../cases/parts/SelectField.tsx';
import { useToday } from '../cases/reference.ts';
import { type AppError, fieldMessage } from '../data-provider/errors.ts';
import { useDocument } from '../data-provider/use-document.ts';
import { useT } from '../i18n/provider.tsx';
import { ChoiceChips } from '../shared/fields/ChoiceChips.tsx';
import { FieldGroup } from '../shared/fields/field-frame.tsx';
import { DateField } from '../shared/fields/JapaneseFields.tsx';
import { TextField } from '../shared/fields/TextField.tsx';
import { useViewer } from '../sign-in/session.ts';
import { blue, gray, hairline } from '../theme/palette.ts';
import {
  type ConsentCase,
  type ConsentForm,
  capacitiesOf,
  type Gap,
  itemsBeyond,
  methodsOf,
  withThirdPerson,
  wordingOf,
} from './consent-form.ts';
import type { ConsentBook, ConsentWording } from './use-consents.ts';
import { useRecipients } from './use-recipients.ts';

const Grid = styled('div')({ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '1rem' });
const Pair = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 14rem), 1fr))',
  gap: '0.75rem 1rem',
});
const Items = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: '0 1.25rem' });
const Wording = styled('section')({
  padding: '0.625rem 0.875rem 0.75rem',
  borderInlineStart: `0.25rem solid ${blue[900]}`,
  backgroundColor: blue[50],
  '& h3': { fontSize: '0.875rem', lineHeight: 1.5 },
  '& h3 small': { fontWeight: 400 },
  '& p': { maxWidth: '44rem', lineHeight: 1.75 },
  '& p + p': { marginTop: '0.375rem', fontWeight: 700 },
});
const Details = styled('details')({
  paddingTop: '0.5rem',
  borderTop: `1px solid ${hairline}`,
  '& > summary': { minHeight: '1.75rem', color: gray[800], fontSize: '0.9375rem', cursor: 'pointer' },
  '&[open] > summary': { marginBottom: '0.5rem' },
});

/** Behind the fold; opened by itself where something is wrong in it. */
const FOLDED = ['purpose', 'evidence', 'thirdPerson'] as const;
/** Every field that has a place for the words of the server. */
export const CONSENT_FIELDS = [
  'giverName',
  'capacity',
  'mandate',
  'toOrganisationId',
  'toDeskId',
  'items',
  'method',
  'witnessId',
  'wordingId',
  'endsOn',
  ...FOLDED,
] as const;

interface Props {
  readonly matter: ConsentCase;
  readonly book: ConsentBook;
  readonly wordings: readonly ConsentWording[];
  readonly form: ConsentForm;
  readonly onChange: (form: ConsentForm) => void;
  readonly error: AppError | undefined;
  /** A referral has said already to whom. */
  readonly recipientFixed?: boolean | undefined;
}

/** Everything that a consent says, with the text to be read out; nothing typed is lost by an error. */
export function ConsentFields(props: Props) {
  const { matter, book, form, onChange, error, recipientFixed = false } = props;
  const t = useT();
  const today = useToday();
  const set = (part: Partial<ConsentForm>) => onChange({ ...form, ...part });
  const wrong = (field: string) => fieldMessage(error, field);
  const written = form.method === 'WRITING' || form.method === 'WEB_FORM';
  return (
    <Grid>
      <ReadOut {...props} />
      <Pair>
        <Place of="giverName">
          <TextField
            label={t('consents.dialog.giverName')}
            required
            value={form.giverName}
            onChange={(giverName) => set({ giverName })}
            error={wrong('giverName')}
          />
        </Place>
        <ChoiceChips
          label={t('consents.capacity.label')}
          dense
          choices={capacitiesOf(matter, form).map((value) => ({ value, label: t(`consents.capacity.${value}`) }))}
          value={form.capacity}
          onChange={(capacity) => set({ capacity })}
          error={wrong('capacity')}
        />
      </Pair>
      {form.capacity === 'PROXY' && (
        <TextField
          label={t('consents.dialog.mandate')}
          required
          value={form.mandate}
          onChange={(mandate) => set({ mandate })}
          error={wrong('mandate')}
        />
      )}
      {!recipientFixed && <To {...props} />}
      <FieldGroup label={t('consents.dialog.items')} required error={wrong('items')}>
        <Items>
          {CONSENT_ITEMS.map((item) => (
            <CheckField
              key={item}
              label={t(`consents.item.${item}`)}
              checked={form.items.includes(item)}
              onChange={(on) =>
                set({ items: CONSENT_ITEMS.filter((each) => (each === item ? on : form.items.includes(each))) })
              }
            />
          ))}
          {itemsBeyond(form, book.standardItems).length > 0 && (
            <Button size="small" variant="text" onClick={() => set({ items: book.standardItems })}>
              {t('consents.dialog.standard')}
            </Button>
          )}
        </Items>
      </FieldGroup>
      <ChoiceChips
        label={t('consents.method.label')}
        dense
        hint={matter.sensitive || form.thirdPerson ? t('consents.dialog.strict') : undefined}
        choices={methodsOf(matter, form).map((value) => ({ value, label: t(`consents.method.${value}`) }))}
        value={form.method}
        onChange={(method) => set({ method })}
        error={wrong('method')}
      />
      {form.method === 'TELEPHONE_WITH_WITNESS' && <Witness {...props} />}
      {written && <Evidence {...props} required />}
      <DateField
        label={t('consents.dialog.endsOn')}
        hint={book.oneReferral ? t('consents.dialog.oneReferral') : undefined}
        required
        today={today}
        value={form.endsOn}
        onChange={(endsOn) => set({ endsOn })}
        error={wrong('endsOn')}
      />
      <Details open={FOLDED.some((field) => wrong(field) !== undefined) || undefined}>
        <summary>{t('consents.dialog.details')}</summary>
        <Grid>
          <TextField
            label={t('consents.dialog.purpose')}
            required
            value={form.purpose}
            onChange={(purpose) => set({ purpose })}
            error={wrong('purpose')}
          />
          {!written && <Evidence {...props} />}
          <ChoiceChips
            label={t('consents.dialog.language')}
            dense
            choices={[
              { value: 'ja', label: t('consents.dialog.japanese') },
              { value: 'en', label: t('consents.dialog.english') },
            ]}
            value={form.language}
            onChange={(language) => set({ language })}
          />
          {matter.kind === 'COMPANY' && (
            <CheckField
              label={t('consents.dialog.thirdPerson')}
              hint={t('consents.dialog.thirdPersonHint')}
              checked={form.thirdPerson}
              onChange={(on) => onChange(withThirdPerson(matter, form, on))}
            />
          )}
        </Grid>
      </Details>
    </Grid>
  );
}

/** A field at which the dialog may begin. */
function Place({ of, children }: { of: Gap; children: ReactNode }) {
  return <div data-gap={of}>{children}</div>;
}

/** The whole text in its version, to be read out aloud. */
function ReadOut({ matter, book, wordings, form, error }: Props) {
  const t = useT();
  const wording = wordingOf(wordings, matter, form);
  const beyond = form.thirdPerson ? [] : itemsBeyond(form, book.standardItems);
  const wrong = fieldMessage(error, 'wordingId');
  return (
    <Wording>
      <h3>
        {t('consents.dialog.readOut')}{' '}
        {wording !== undefined && <small>{t('consents.dialog.readOutVersion', { version: wording.version })}</small>}
      </h3>
      {wording === undefined ? (
        <p role="alert">{t('consents.dialog.noWording')}</p>
      ) : (
        <p lang={wording.language}>{wording.body}</p>
      )}
      {beyond.length > 0 && (
        <p>{t('consents.dialog.beyond', { items: beyond.map((item) => t(`consents.item.${item}`)).join('・') })}</p>
      )}
      {wrong !== undefined && <p role="alert">{wrong}</p>}
    </Wording>
  );
}

function To({ matter, book, form, onChange, error }: Props) {
  const t = useT();
  const recipients = useRecipients();
  const desks = (recipients?.desksOf(form.toOrganisationId) ?? []).filter((desk) => desk.id !== matter.deskId);
  const mustName = book.mustNameDesk || form.toOrganisationId === matter.organisationId;
  return (
    <Pair>
      <ChoiceChips
        label={t('consents.dialog.toOrganisation')}
        required
        dense
        choices={(recipients?.organisations ?? []).map(({ id, label }) => ({ value: id, label }))}
        value={form.toOrganisationId}
        onChange={(toOrganisationId) => onChange({ ...form, toOrganisationId, toDeskId: '' })}
        error={fieldMessage(error, 'toOrganisationId')}
      />
      <Place of="toDeskId">
        <SelectField
          label={t('consents.dialog.toDesk')}
          required={mustName}
          value={form.toDeskId}
          none={t(mustName ? 'consents.dialog.chooseDesk' : 'consents.dialog.anyDesk')}
          options={desks.map(({ id, label }) => ({ value: id, label }))}
          onChange={(toDeskId) => onChange({ ...form, toDeskId })}
          error={fieldMessage(error, 'toDeskId')}
        />
      </Place>
    </Pair>
  );
}

function Witness({ matter, form, onChange, error }: Props) {
  const t = useT();
  const viewer = useViewer();
  const staff = useDocument(DeskStaffDocument, { deskId: matter.deskId }, { staleTime: 60_000 }).data?.deskStaff ?? [];
  return (
    <Place of="witnessId">
      <SelectField
        label={t('consents.dialog.witness')}
        required
        value={form.witnessId}
        none={t('cases.notChosen')}
        options={staff
          .filter((person) => person.id !== viewer.id)
          .map((person) => ({ value: person.id, label: person.name }))}
        onChange={(witnessId) => onChange({ ...form, witnessId })}
        error={fieldMessage(error, 'witnessId')}
      />
    </Place>
  );
}

function Evidence({ form, onChange, error, required = false }: Props & { required?: boolean }) {
  const t = useT();
  return (
    <TextField
      label={t('consents.dialog.evidence')}
      hint={t('consents.dialog.evidenceHint')}
      required={required}
      value={form.evidence}
      onChange={(evidence) => onChange({ ...form, evidence })}
      error={fieldMessage(error, 'evidence')}
    />
  );
}
