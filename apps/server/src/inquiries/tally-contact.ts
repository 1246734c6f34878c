import { dateInTokyo, FieldChecks, fiscalYearOf, inquiryNumber, sittingErrors, UNKNOWN } from '@madoguchi/domain';
import { CHANNELS, TALLY_KINDS } from '@madoguchi/plan';
import type { Context } from '../context.ts';
import { takeNumber } from '../take-number.ts';
import { InquiryEntity } from './inquiry.entity.ts';
import type { TallyContactInput } from './inquiry.input.ts';
import { deskFacts } from './inquiry-desk.ts';

const KINDS: ReadonlySet<string> = new Set(TALLY_KINDS.map((each) => each.code));
const KNOWN_CHANNELS: ReadonlySet<string> = new Set(CHANNELS.map((each) => each.code));

/** One key: a contact that is counted and is no 相談 (問合せ, 予約変更, 間違い, 無言). */
export async function tallyContact(context: Context, input: TallyContactInput): Promise<string> {
  const at = input.at ?? context.now;
  const checks = new FieldChecks();
  checks.code('tallyKind', input.tallyKind, KINDS);
  checks.code('channel', input.channel, KNOWN_CHANNELS);
  checks.addAll(sittingErrors(at, at, context.now));
  checks.done();
  const { id } = await context.command('tallyContact', input, async (command) => {
    const desk = await deskFacts(command, input.deskId);
    const date = dateInTokyo(at);
    const year = fiscalYearOf(date);
    await command.write();
    const inquiry = command.em.create(InquiryEntity, {
      id: command.id(),
      number: inquiryNumber(year, await takeNumber(command, desk.organisationId, 'INQUIRY', year)),
      organisationId: desk.organisationId,
      deskId: input.deskId,
      counsellorId: command.actor.staffId,
      kind: 'TALLY',
      tallyKind: input.tallyKind,
      subject: 'ANONYMOUS',
      caseKind: 'INDIVIDUAL',
      sensitive: false,
      urgent: false,
      audience: 'ORGANISATION',
      channel: input.channel,
      startedAt: at,
      endedAt: at,
      recordedAt: command.now,
      callerRelation: UNKNOWN,
      callerName: null,
      callerKana: null,
      callbackTelephone: null,
      clientType: UNKNOWN,
      language: 'ja',
      interpreter: false,
      contactKind: 'NEW',
      topics: [],
      content: '',
      answer: '',
      textNorm: '',
      callerNorm: '',
      telephoneDigits: '',
      referralSource: UNKNOWN,
      outcome: null,
      companyId: null,
      contactId: null,
      clientId: null,
      caseId: null,
      statDate: date,
      statFiscalYear: year,
      statIndustry: UNKNOWN,
      statSizeBand: UNKNOWN,
      statMunicipality: UNKNOWN,
      statMembership: UNKNOWN,
      demo: desk.demo,
      version: 1,
    });
    command.em.persist(inquiry);
    await command.record({
      code: 'inquiry.tallied',
      stream: 'inquiry',
      subjectId: inquiry.id,
      organisationId: desk.organisationId,
      deskId: input.deskId,
      codes: { number: inquiry.number, tallyKind: input.tallyKind, channel: input.channel },
    });
    return { id: inquiry.id };
  });
  return id;
}
