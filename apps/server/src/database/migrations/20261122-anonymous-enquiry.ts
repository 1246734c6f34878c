import { Migration } from '@mikro-orm/migrations';
import {
  ANONYMOUS_TRIGGERS,
  ANONYMOUS_TRIGGERS_ON,
  WHAT_CROSSES,
  WHERE_IT_IS_TOLD,
} from './anonymous-enquiry/functions.ts';
import { asSystem } from './guard-table.ts';

const COLUMNS = /* sql */ `
alter table app.referral
  add column anonymous boolean not null default false,
  add column anonymity_confirmed_at timestamptz,
  add column anonymity_confirmed_by_id uuid references app.staff,
  add constraint referral_anonymous_kind check (not anonymous or kind in ('CONSULT', 'GUIDANCE')),
  add constraint referral_anonymous_unasked check (not anonymous or case_request_id is null),
  add constraint referral_anonymous_confirmed check (not anonymous or status in ('DRAFT', 'ENTERED_IN_ERROR')
    or (anonymity_confirmed_at is not null and anonymity_confirmed_by_id is not null));
`;

/** Where nobody agreed that a case crosses, a question may, without whose it is (design §3). */
export class AnonymousEnquiry extends Migration {
  override name = '20261122-anonymous-enquiry';

  override up(): void {
    this.addSql(COLUMNS);
    this.addSql(asSystem(`${WHAT_CROSSES}${ANONYMOUS_TRIGGERS}${WHERE_IT_IS_TOLD}`));
    this.addSql(ANONYMOUS_TRIGGERS_ON);
  }

  /** Append-only house: there is no way back but a backup. */
  override down(): void {
    throw new Error('20261122-anonymous-enquiry cannot be undone; restore a backup.');
  }
}
