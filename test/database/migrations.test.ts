import {
  AUDIENCES,
  CASE_KINDS,
  CASE_STATUSES,
  CLOCK_KINDS,
  CONSENT_CAPACITIES,
  CONSENT_METHODS,
  CONSENT_STATUSES,
  CONTACT_KINDS,
  GRANT_VIAS,
  HOLD_ON,
  INQUIRY_KINDS,
  INQUIRY_SUBJECTS,
  MAIL_STATES,
  NOTE_KINDS,
  NOTICE_KINDS,
  ORGANISATION_CODES,
  REFERRAL_KINDS,
  REFERRAL_LIFE_CYCLE,
  REFERRAL_MOVERS,
  REFERRAL_STATUSES,
  ROLES,
  SESSION_KINDS,
  SHARED_ITEM_KINDS,
  STREAM_KINDS,
} from '@madoguchi/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOrm } from '../../apps/server/src/database/orm.ts';
import { prepareDatabase } from '../../apps/server/src/database/prepare.ts';
import { REFERRAL_WORD_KINDS } from '../../apps/server/src/referrals/referral.entity.ts';
import { createEmptyDatabase } from '../support/database.ts';
import { type Desks, openDesks } from '../support/kit.ts';

describe('the database as migrated', () => {
  let desks: Desks;
  beforeAll(async () => {
    desks = await openDesks('migrations');
  });
  afterAll(() => desks.close());

  it.each([
    ['cases', 'status', CASE_STATUSES],
    ['cases', 'kind', CASE_KINDS],
    ['cases', 'hold_on', HOLD_ON],
    ['inquiry', 'kind', INQUIRY_KINDS],
    ['inquiry', 'subject', INQUIRY_SUBJECTS],
    ['inquiry', 'contact_kind', CONTACT_KINDS],
    ['inquiry', 'audience', AUDIENCES],
    ['note', 'kind', NOTE_KINDS],
    ['note', 'audience', AUDIENCES],
    ['case_access', 'via', GRANT_VIAS],
    ['clock', 'kind', CLOCK_KINDS],
    ['consent', 'status', CONSENT_STATUSES],
    ['consent', 'method', CONSENT_METHODS],
    ['consent', 'capacity', CONSENT_CAPACITIES],
    ['referral', 'kind', REFERRAL_KINDS],
    ['referral', 'status', REFERRAL_STATUSES],
    ['referral', 'whose_move', REFERRAL_MOVERS],
    ['referral_word', 'kind', REFERRAL_WORD_KINDS],
    ['shared_item', 'kind', SHARED_ITEM_KINDS],
    ['notice', 'kind', NOTICE_KINDS],
    ['notice', 'mail_state', MAIL_STATES],
    ['membership', 'role', ROLES],
    ['organisation', 'code', ORGANISATION_CODES],
    ['session', 'kind', SESSION_KINDS],
    ['event', 'stream_kind', STREAM_KINDS],
  ] as const)('knows for %s.%s the values that the domain knows', async (table, column, values) => {
    const rows = await desks.sql<{ definition: string }>(
      `select pg_get_constraintdef(c.oid) as definition from pg_constraint c
        where c.conrelid = $1::regclass and c.contype = 'c' and c.conkey = array[(select attnum from pg_attribute where attrelid = c.conrelid and attname = $2)]`,
      [`app.${table}`, column],
    );
    const known = [...(rows[0]?.definition ?? '').matchAll(/'([A-Za-z_]+)'::text/g)].map((match) => match[1]);
    expect(known.toSorted()).toEqual([...values].toSorted());
  });

  it('lets a referral make the moves of the life cycle and no other', async () => {
    const [row] = await desks.superuser<{ moves: string[] }>('select fn.referral_moves() as moves');
    const table = Object.entries(REFERRAL_LIFE_CYCLE).flatMap(([from, moves]) =>
      Object.values(moves).flatMap((to) => (to === from ? [] : [`${from}>${to}`])),
    );
    expect(row?.moves.toSorted()).toEqual([...new Set(table)].toSorted());
  });

  it('has every column that an entity maps, of a type the entity understands, and nothing to alter', async () => {
    const orm = await createOrm(desks.database.ownerUrl, 1);
    try {
      const sql = await orm.schema.getUpdateSchemaSQL({ wrap: false, safe: true });
      // The hand-written migration is the source: its indexes, checks, policies and defaults are not repeated on the entities.
      const columns = sql
        .split('\n')
        .filter((line) => /\b(add column|alter column|create table)\b/i.test(line) && !/drop default;$/.test(line));
      expect(columns).toEqual([]);
    } finally {
      await orm.close(true);
    }
  });

  it('is prepared twice without a change', async () => {
    const before = await desks.sql<{ n: number }>(`select count(*)::int as n from app.code_item`);
    await prepareDatabase(desks.database.ownerUrl, true);
    expect(await desks.sql(`select count(*)::int as n from app.code_item`)).toEqual(before);
  });

  it('keeps what an administrator changed in a code list when the program starts again', async () => {
    await desks.sql(`update app.desk set name_ja = '窓口（改称）' where slug = 'talent'`);
    await prepareDatabase(desks.database.ownerUrl, true);
    expect(await desks.sql(`select name_ja from app.desk where slug = 'talent'`)).toEqual([
      { name_ja: '窓口（改称）' },
    ]);
  });

  it('is refused by an older program, in one sentence', async () => {
    await desks.sql(
      `insert into public.schema_migration (name, executed_at) values ('29990101-from-the-future', now())`,
    );
    await expect(prepareDatabase(desks.database.ownerUrl, true)).rejects.toThrow(/より新しい版/);
    await desks.sql(`delete from public.schema_migration where name like '2999%'`);
  });
});

describe('an empty database', () => {
  it('is brought up by two programs that start at the same moment', async () => {
    const database = await createEmptyDatabase('two_starts');
    try {
      await Promise.all([prepareDatabase(database.ownerUrl, true), prepareDatabase(database.ownerUrl, true)]);
    } finally {
      await database.drop();
    }
  });
});
