import { FieldChecks, LIMITS, organisationAt } from '@madoguchi/domain';
import { AGE_BANDS, EMPLOYEE_BANDS } from '@madoguchi/plan';
import type { Context } from '../context.ts';
import type { Command } from '../run-command.ts';
import {
  personNorm,
  said,
  saidEmail,
  saidIndustry,
  saidKana,
  saidMunicipality,
  saidTelephone,
  telephoneDigits,
} from '../wire/said.ts';
import { ClientEntity } from './client.entity.ts';
import type { RegisterClientInput } from './client.input.ts';

const AGES: ReadonlySet<string> = new Set(AGE_BANDS.map((each) => each.code));
const SIZE_BANDS: ReadonlySet<string> = new Set(EMPLOYEE_BANDS.map((each) => each.code));

function checkInput(input: RegisterClientInput) {
  const checks = new FieldChecks();
  const band = (field: string, typed: string | null | undefined, known: ReadonlySet<string>) =>
    typed === null || typed === undefined || typed === '' ? null : checks.code(field, typed, known);
  const fields = {
    name: said(checks, 'name', input.name, LIMITS.name),
    kana: saidKana(checks, 'kana', input.kana, LIMITS.kana),
    telephone: saidTelephone(checks, 'telephone', input.telephone),
    email: saidEmail(checks, 'email', input.email),
    municipality: saidMunicipality(checks, input.municipality),
    ageBand: band('ageBand', input.ageBand, AGES),
    employerIndustry: saidIndustry(checks, 'employerIndustry', input.employerIndustry),
    employerSizeBand: band('employerSizeBand', input.employerSizeBand, SIZE_BANDS),
  };
  if (fields.name === null && fields.kana === null && fields.telephone === null && fields.email === null) {
    checks.add(
      'name',
      'お名前・フリガナ・連絡先のどれか一つを入力してください。匿名の相談は登録せずに記録できます。',
      'Enter a name, a reading or a way to call back; an anonymous talk needs no registration.',
    );
  }
  checks.done();
  return fields;
}

/**
 * The inner part of `registerClient`. The person is known to this desk alone; nothing of their employer but coarse bands.
 * Until an ordinary sheet names them they are known to the recorder and the supervisors only.
 * @returns the client's id
 */
export async function registerClientWithin(command: Command, input: RegisterClientInput): Promise<string> {
  const fields = checkInput(input);
  const organisationId = organisationAt(command.actor, input.deskId);
  await command.write();
  const id = command.id();
  const client = command.em.create(ClientEntity, {
    ...fields,
    id,
    organisationId,
    deskId: input.deskId,
    recordedById: command.actor.staffId,
    restricted: true,
    nameNorm: personNorm(fields.name, fields.kana),
    telephoneDigits: telephoneDigits(fields.telephone),
    createdAt: command.now,
    version: 1,
  });
  await command.em.persist(client).flush();
  await command.record({
    code: 'client.registered',
    stream: 'client',
    subjectId: id,
    organisationId,
    deskId: input.deskId,
    codes: { ageBand: fields.ageBand, municipality: fields.municipality },
    content: fields,
  });
  return id;
}

/** @throws DomainError BAD_USER_INPUT, FORBIDDEN at a desk that is not one's own */
export async function registerClient(context: Context, input: RegisterClientInput): Promise<string> {
  const { id } = await context.command('registerClient', input, async (command) => ({
    id: await registerClientWithin(command, input),
  }));
  return id;
}
