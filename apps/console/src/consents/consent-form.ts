import type { ConsentCapacity, ConsentItem, ConsentMethod, RecordConsentInput } from '@madoguchi/contract';
import { CONSENT_METHODS, methodSuffices } from '@madoguchi/domain/consent';
import { wordingCodesFor } from '@madoguchi/domain/consent-wording';
import type { CommandInput } from '../data-provider/use-command.ts';
import type { Consent, ConsentBook, ConsentWording } from './use-consents.ts';

/** What the form needs to know of the case; a referral that asks for a consent on its way knows it as well. */
export interface ConsentCase {
  readonly id: string;
  readonly number: string;
  readonly kind: 'COMPANY' | 'INDIVIDUAL';
  readonly sensitive: boolean;
  readonly language: string;
  readonly deskId: string;
  readonly organisationId: string;
}

/** To whom; a referral brings it along, the case page proposes it. */
export interface ConsentTo {
  readonly organisationId: string;
  readonly deskId: string;
}

/** What a referral on its way wants agreed to. */
export interface ConsentWish {
  /** Beyond the standard ones. */
  readonly items: readonly ConsentItem[];
  /** The consent of somebody who is spoken of, not of the client. */
  readonly thirdPerson: boolean;
}

export interface ConsentForm {
  readonly giverName: string;
  readonly capacity: ConsentCapacity;
  readonly mandate: string;
  readonly toOrganisationId: string;
  /** '' for any desk of the organisation. */
  readonly toDeskId: string;
  readonly items: readonly ConsentItem[];
  readonly purpose: string;
  readonly method: ConsentMethod;
  readonly witnessId: string;
  readonly evidence: string;
  readonly endsOn: string | undefined;
  readonly thirdPerson: boolean;
  readonly language: 'ja' | 'en';
}

interface PresetOptions {
  readonly book: ConsentBook;
  /** The organisation across the agreement: 東商 for 都, 都 for everybody else. */
  readonly counterpartId: string | undefined;
  readonly purpose: string;
  readonly to?: ConsentTo | undefined;
  readonly wish?: ConsentWish | undefined;
}

/**
 * The standard preset (design §3): identity, contact, summary and outcome, by telephone, to the other organisation, to the default
 * end. Whom an earlier consent of the case named is proposed again.
 */
export function presetOf(matter: ConsentCase, { book, counterpartId, purpose, to, wish }: PresetOptions): ConsentForm {
  const [earlier] = book.consents.filter((each) => !each.thirdPerson);
  const proposed = to ?? (earlier && { organisationId: earlier.toOrganisationId, deskId: earlier.toDeskId ?? '' });
  const preset: ConsentForm = {
    giverName: book.likelyGiver ?? '',
    capacity: matter.kind === 'COMPANY' ? 'AUTHORISED_CONTACT' : 'PERSON',
    mandate: '',
    toOrganisationId: proposed?.organisationId ?? counterpartId ?? '',
    toDeskId: proposed?.deskId ?? '',
    items: [...book.standardItems, ...(wish?.items ?? [])],
    purpose,
    method: book.methods.includes('TELEPHONE') ? 'TELEPHONE' : 'TELEPHONE_WITH_WITNESS',
    witnessId: '',
    evidence: '',
    endsOn: book.defaultEndsOn,
    thirdPerson: false,
    language: matter.language === 'ja' ? 'ja' : 'en',
  };
  return wish?.thirdPerson ? { ...withThirdPerson(matter, preset, true), giverName: '' } : preset;
}

/** The methods that the form offers: a passage about somebody who is not in the room weighs as much as SENSITIVE. */
export function methodsOf(matter: Pick<ConsentCase, 'sensitive'>, form: Pick<ConsentForm, 'thirdPerson'>) {
  return CONSENT_METHODS.filter((method) =>
    methodSuffices({ sensitive: matter.sensitive || form.thirdPerson }, method),
  );
}

/** Who may give it. */
export function capacitiesOf(
  matter: Pick<ConsentCase, 'kind'>,
  form: Pick<ConsentForm, 'thirdPerson'>,
): readonly ConsentCapacity[] {
  return matter.kind === 'COMPANY' && !form.thirdPerson ? ['AUTHORISED_CONTACT', 'PROXY'] : ['PERSON', 'PROXY'];
}

/** Turned into the consent of the person spoken of, or back: what no longer fits is chosen anew, what was typed stays. */
export function withThirdPerson(matter: ConsentCase, form: ConsentForm, thirdPerson: boolean): ConsentForm {
  const next = { ...form, thirdPerson };
  const methods = methodsOf(matter, next);
  const capacities = capacitiesOf(matter, next);
  return {
    ...next,
    method: methods.includes(form.method) ? form.method : 'TELEPHONE_WITH_WITNESS',
    capacity: capacities.includes(form.capacity) ? form.capacity : (capacities[0] ?? form.capacity),
  };
}

/** The text to be read out or signed: by what it is about, in the giver's language. */
export function wordingOf(
  wordings: readonly ConsentWording[],
  matter: Pick<ConsentCase, 'sensitive'>,
  form: Pick<ConsentForm, 'thirdPerson' | 'language'>,
): ConsentWording | undefined {
  const [code] = wordingCodesFor({ sensitive: matter.sensitive, thirdPerson: form.thirdPerson });
  return wordings.find((each) => each.code === code && each.language === form.language);
}

/** What the text itself does not name; read out after it. */
export function itemsBeyond(form: Pick<ConsentForm, 'items'>, standard: readonly ConsentItem[]): ConsentItem[] {
  return form.items.filter((item) => !standard.includes(item));
}

const orNull = (text: string) => (text.trim() === '' ? null : text);

export function inputOf(caseId: string, form: ConsentForm, wording: ConsentWording): CommandInput<RecordConsentInput> {
  return {
    caseId,
    giverName: form.giverName,
    capacity: form.capacity,
    mandate: form.capacity === 'PROXY' ? orNull(form.mandate) : null,
    toOrganisationId: form.toOrganisationId,
    toDeskId: orNull(form.toDeskId),
    items: [...form.items],
    purpose: form.purpose,
    method: form.method,
    witnessId: form.method === 'TELEPHONE_WITH_WITNESS' ? orNull(form.witnessId) : null,
    wordingId: wording.id,
    evidence: orNull(form.evidence),
    endsOn: form.endsOn ?? null,
    thirdPerson: form.thirdPerson,
  };
}

/** Where the person begins: at the first field that the preset leaves open, or at the button, so that one key confirms. */
export function firstGap(form: ConsentForm, book: Pick<ConsentBook, 'mustNameDesk'>, ownOrganisationId: string): Gap {
  if (form.giverName.trim() === '') return 'giverName';
  if (form.toDeskId === '' && (book.mustNameDesk || form.toOrganisationId === ownOrganisationId)) return 'toDeskId';
  if (form.method === 'TELEPHONE_WITH_WITNESS' && form.witnessId === '') return 'witnessId';
  return 'confirm';
}
export type Gap = 'giverName' | 'toDeskId' | 'witnessId' | 'confirm';

/** Consents of others that came in while the form was open, to the same place: the second is told. */
export function meanwhile(
  consents: readonly Consent[],
  knownIds: readonly string[],
  form: Pick<ConsentForm, 'toOrganisationId' | 'thirdPerson'>,
): Consent | undefined {
  return consents.find(
    (each) =>
      each.status === 'IN_FORCE' &&
      !knownIds.includes(each.id) &&
      each.toOrganisationId === form.toOrganisationId &&
      each.thirdPerson === form.thirdPerson,
  );
}
