import { createHmac } from 'node:crypto';
import {
  assertMayExport,
  contentOrganisations,
  EXPORT_LINK_MINUTES,
  type ExportEncoding,
  type ExportKind,
  FieldChecks,
  LIMITS,
} from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { hashOf } from '../ids.ts';
import type { Command } from '../run-command.ts';
import { measureExport } from './build-export.ts';
import type { ExportCasesInput, ExportFilter, ExportInquiriesInput } from './export.input.ts';
import { ExportOrderEntity } from './export-order.entity.ts';

/** The one part of the address that opens the door; made anew from the id, so a repeated request is told the same. */
export const exportToken = (secretKey: Buffer, id: string): string =>
  createHmac('sha256', secretKey).update(`export:${id}`).digest('base64url');

/** The filter as the trail keeps it: ids, dates and codes. */
export function filterCodes(filter: ExportFilter): Readonly<Record<string, string | boolean | readonly string[]>> {
  const entries = Object.entries({ ...filter.inquiries, ...filter.cases });
  return Object.fromEntries(
    entries.flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [[`filter.${name}`, value as string | boolean | readonly string[]]],
    ),
  );
}

/** One line for each organisation whose matters were asked for: its auditor reads it. */
export async function recordExport(
  command: Command,
  code: 'export.ordered' | 'export.made',
  organisations: readonly string[],
  event: (organisationId: string) => {
    readonly codes: Readonly<Record<string, string | number | boolean | readonly string[]>>;
    readonly content: Readonly<Record<string, unknown>>;
  },
): Promise<void> {
  for (const organisationId of organisations) {
    await command.record({
      code,
      stream: 'staff',
      subjectId: command.actor.staffId,
      organisationId,
      ...event(organisationId),
    });
  }
}

async function orderExport(
  context: Context,
  name: string,
  kind: ExportKind,
  filter: ExportFilter,
  input: { readonly requestId: string; readonly reason: string; readonly encoding: ExportEncoding | null },
): Promise<string> {
  const checks = new FieldChecks();
  checks.text('reason', input.reason, LIMITS.reason, true);
  if (filter.cases?.topic) checks.text('filter.topic', filter.cases.topic, LIMITS.code);
  checks.done();
  const encoding = input.encoding ?? 'UTF_8';
  const rows = await context.after(async (read) => {
    assertMayExport(await read.actor());
    return measureExport(read, kind, filter, context.now);
  });
  const { id } = await context.command(name, input, async (command) => {
    const { em, actor, now } = command;
    assertMayExport(actor);
    await command.write();
    const orderId = command.id();
    em.persist(
      em.create(ExportOrderEntity, {
        id: orderId,
        staffId: actor.staffId,
        sessionId: actor.sessionId,
        tokenHash: hashOf(exportToken(command.services.env.secretKey, orderId)),
        kind,
        encoding,
        locale: actor.locale,
        filter,
        reason: input.reason,
        orderedAt: now,
        expiresAt: new Date(now.getTime() + EXPORT_LINK_MINUTES * 60_000),
        takenAt: null,
      }),
    );
    await recordExport(command, 'export.ordered', contentOrganisations(actor), () => ({
      codes: { exportId: orderId, kind, encoding, rows, ...filterCodes(filter) },
      content: { reason: input.reason },
    }));
    return { id: orderId };
  });
  return id;
}

/** 一覧の書出し of sheets: who may read them may take them out, saying why. */
export function exportInquiries(context: Context, input: ExportInquiriesInput): Promise<string> {
  const filter = { inquiries: { ...input.filter, tallies: input.tallies === true } };
  return orderExport(context, 'exportInquiries', 'INQUIRIES', filter, input);
}

/** 一覧の書出し of cases. */
export function exportCases(context: Context, input: ExportCasesInput): Promise<string> {
  return orderExport(context, 'exportCases', 'CASES', { cases: { ...input.filter } }, input);
}
