import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Context } from '../context.ts';
import { StaffName } from '../staff/staff-name.type.ts';
import { CaseSortEnum } from '../wire/enums.ts';
import { PageInput, pageOf } from '../wire/paging.type.ts';
import { UUID } from '../wire/scalars.ts';
import { Case, CaseEvent, CasePage, CasePlate } from './case.type.ts';
import { listCaseEvents } from './case-events.queries.ts';
import { CaseFilter } from './case-filter.type.ts';
import { type CaseSort, listCases } from './case-list.queries.ts';
import { findCaseByNumber, listCasePlates } from './plate.queries.ts';
import { openCasePage } from './read-case.queries.ts';
import { getToday } from './today.queries.ts';
import { Today, TriageCounts } from './today.type.ts';
import { getTriageCounts, listDeskStaff } from './triage.queries.ts';

@Resolver()
export class CaseResolver {
  @Query(() => CasePage)
  cases(
    @Arg('filter', () => CaseFilter, { nullable: true }) filter: CaseFilter | null,
    @Arg('sort', () => CaseSortEnum, { nullable: true, defaultValue: 'DUE' }) sort: CaseSort | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Ctx() context: Context,
  ): Promise<CasePage> {
    return listCases(context.read, filter ?? {}, sort ?? 'DUE', pageOf(page), context.now);
  }

  @Query(() => [CasePlate])
  casePlates(@Arg('deskId', () => UUID) deskId: string, @Ctx() context: Context): Promise<CasePlate[]> {
    return listCasePlates(context.read, deskId);
  }

  @Query(() => Case)
  case(@Arg('id', () => UUID) id: string, @Ctx() context: Context): Promise<Case> {
    return openCasePage(context, id);
  }

  @Query(() => CasePlate, { nullable: true })
  caseByNumber(@Arg('number', () => String) number: string, @Ctx() context: Context): Promise<CasePlate | null> {
    return findCaseByNumber(context.read, number);
  }

  @Query(() => [CaseEvent])
  caseEvents(@Arg('id', () => UUID) id: string, @Ctx() context: Context): Promise<CaseEvent[]> {
    return listCaseEvents(context.read, id);
  }

  @Query(() => Today)
  today(@Arg('deskId', () => UUID, { nullable: true }) deskId: string | null, @Ctx() context: Context): Promise<Today> {
    return getToday(context.read, deskId ?? null, context.now);
  }

  @Query(() => TriageCounts)
  triageCounts(@Arg('deskId', () => UUID) deskId: string, @Ctx() context: Context): Promise<TriageCounts> {
    return getTriageCounts(context.read, deskId, context.now);
  }

  @Query(() => [StaffName])
  deskStaff(@Arg('deskId', () => UUID) deskId: string, @Ctx() context: Context): Promise<StaffName[]> {
    return listDeskStaff(context.read, deskId);
  }
}
