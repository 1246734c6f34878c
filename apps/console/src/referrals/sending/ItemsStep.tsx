import { LIMITS } from '@madoguchi/domain/limits';
import { REFERRAL_KIND_LABELS } from '@madoguchi/domain/referral';
import { REFERRAL_REASONS } from '@madoguchi/domain/referral-reasons';
import Button from '@mui/material/Button';
import { CheckField } from '../../cases/parts/CheckField.tsx';
import { SelectField } from '../../cases/parts/SelectField.tsx';
import { useNames } from '../../cases/reference.ts';
import { useBilingual, useLocale, useT } from '../../i18n/provider.tsx';
import { startHere } from '../../shared/feedback/dialog-parts.tsx';
import { FieldGroup } from '../../shared/fields/field-frame.tsx';
import { TextArea } from '../../shared/fields/TextField.tsx';
import { ConsentBlock } from './ConsentBlock.tsx';
import { FilesField } from './FilesField.tsx';
import { NotesField } from './NotesField.tsx';
import { type ItemsForm, standingOf, type TypedKind } from './sending-items.ts';
import { Checks, Explained, Fields, Fold, Mark, Told } from './sending-styles.ts';
import type { ConsentOnTheWay } from './use-consent-on-the-way.tsx';
import type { Places } from './use-places.ts';
import { type Sending, tellsOf } from './use-sending.ts';

interface Props {
  readonly sending: Sending;
  readonly places: Places;
  readonly consent: ConsentOnTheWay;
}

/** Step 2: what is told, the standard filled in, and the consent that covers it. */
export function ItemsStep({ sending, places, consent }: Props) {
  const t = useT();
  const { items, setItems, standing } = sending;
  const set = (part: Partial<ItemsForm>) => setItems({ ...items, ...part });
  const tells = tellsOf(sending.detail);
  const standard = items.identity === tells.identity && items.contact === tells.contact;
  const fromCase = (kind: 'IDENTITY' | 'CONTACT', field: 'identity' | 'contact') => {
    const item = t(`consents.item.${kind}`);
    const label = standingOf(standing, kind) === undefined ? item : t('sending.items.renewed', { item });
    return (
      <CheckField
        label={label}
        checked={items[field]}
        disabled={!tells[field]}
        onChange={(on) => set({ [field]: on })}
      />
    );
  };
  return (
    <Fields>
      <Returned sending={sending} />
      <Destination sending={sending} places={places} />
      <FieldGroup label={t('sending.items.label')}>
        <Checks>
          {fromCase('IDENTITY', 'identity')}
          {fromCase('CONTACT', 'contact')}
          {standing.length === 0 && !standard && (
            <Button size="small" variant="text" onClick={() => set(tells)}>
              {t('sending.items.standard')}
            </Button>
          )}
        </Checks>
      </FieldGroup>
      <Typed sending={sending} consent={consent} kind="SUMMARY" begin />
      <NotesField sending={sending} />
      <FilesField sending={sending} />
      <Fold open={items.typed.DISPATCH !== '' || undefined}>
        <summary>{t('sending.items.more')}</summary>
        <Fields>
          <Typed sending={sending} consent={consent} kind="DISPATCH" />
        </Fields>
      </Fold>
      <ThirdPersonConsent sending={sending} consent={consent} />
      <ConsentBlock consent={consent} enquiry={sending.enquiry} />
    </Fields>
  );
}

/** What the other side asked for stands at the top while it is mended. */
export function Returned({ sending }: { sending: Sending }) {
  const t = useT();
  const names = useNames();
  const [locale] = useLocale();
  const { referral } = sending;
  if (referral?.status !== 'RETURNED') return null;
  const reason = REFERRAL_REASONS.find((each) => each.move === 'RETURN' && each.code === referral.reasonCode);
  const word = referral.words.findLast((each) => !each.ours && each.kind === 'RETURN');
  return (
    <Told role="status">
      <h3>
        {t('sending.returned.title')} {t('sending.returned.from', { desk: names.desk(referral.toDeskId) })}
      </h3>
      {reason !== undefined && <p>{reason.label[locale]}</p>}
      {word !== undefined && <p>{word.body}</p>}
    </Told>
  );
}

export function Destination({ sending, places }: { sending: Sending; places: Places }) {
  const t = useT();
  const bilingual = useBilingual();
  const [locale] = useLocale();
  const { route, referral } = sending;
  const place = route === undefined ? undefined : places.find(route.placeKey);
  if (route === undefined || place === undefined) return null;
  const line = places.programmes.find((each) => each.id === route.programmeId) ?? referral?.programme ?? undefined;
  return (
    <Explained>
      <Mark>{place.badge}</Mark>{' '}
      {t('sending.place.line', { place: route.bodyName || place.name, kind: REFERRAL_KIND_LABELS[route.kind][locale] })}
      {line !== undefined && `　${bilingual(line)}`}
    </Explained>
  );
}

interface TypedProps {
  readonly sending: Sending;
  readonly consent: ConsentOnTheWay;
  readonly kind: TypedKind;
  /** The person begins here. */
  readonly begin?: boolean;
}

function Typed({ sending, consent, kind, begin = false }: TypedProps) {
  const t = useT();
  const { items, setItems } = sending;
  const crossing = consent.asked === 'ASKED';
  return (
    <div>
      <TextArea
        label={t(`sending.items.${kind}`)}
        hint={kind === 'SUMMARY' ? t('sending.items.SUMMARYHint') : undefined}
        rows={kind === 'SUMMARY' ? 4 : 2}
        limit={LIMITS.note}
        value={items.typed[kind]}
        onChange={(text) => setItems({ ...items, typed: { ...items.typed, [kind]: text } })}
        {...(begin ? { inputRef: startHere } : {})}
      />
      {crossing && items.typed[kind] !== '' && (
        <CheckField
          label={t('sending.items.thirdPerson')}
          checked={items.thirdPerson[kind]}
          onChange={(on) => setItems({ ...items, thirdPerson: { ...items.thirdPerson, [kind]: on } })}
        />
      )}
    </div>
  );
}

/** A passage about somebody else leaves the organisation with that person's own consent alone (design §2). */
function ThirdPersonConsent({ sending, consent }: { sending: Sending; consent: ConsentOnTheWay }) {
  const t = useT();
  const { items, setItems, notes, files } = sending;
  const marked =
    Object.values(items.thirdPerson).includes(true) ||
    files.some((file) => file.thirdPerson && items.files.some((each) => each.id === file.id)) ||
    notes.some((note) => note.thirdPerson && items.noteIds.includes(note.id));
  if (!marked || consent.asked !== 'ASKED') return null;
  const none = consent.thirdPersons.length === 0;
  return (
    <Told>
      <p>{t('sending.items.thirdPersonMissing')}</p>
      {!none && (
        <SelectField
          label={t('sending.items.thirdPersonConsent')}
          none={t('sending.items.thirdPersonNone')}
          value={items.thirdPersonConsentId}
          options={consent.thirdPersons.map((each) => ({ value: each.id, label: each.giverName }))}
          onChange={(thirdPersonConsentId) => setItems({ ...items, thirdPersonConsentId })}
        />
      )}
      {consent.canRecord && (
        <Button size="small" onClick={() => consent.record(true)}>
          {t('sending.consent.recordThirdPerson')}
        </Button>
      )}
    </Told>
  );
}
