import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Context } from '../context.ts';
import { LocalDate, UUID } from '../wire/scalars.ts';
import { FigureRow, HelpingDesk } from './helping-desk.type.ts';
import { listFigureRows, listHelpingDesks } from './participation.queries.ts';

@Resolver()
export class ParticipationResolver {
  @Query(() => [HelpingDesk])
  otherDesksHelping(
    @Arg('companyId', () => UUID) companyId: string,
    @Arg('draftId', () => UUID) draftId: string,
    @Ctx() context: Context,
  ): Promise<HelpingDesk[]> {
    return listHelpingDesks(context, companyId, draftId);
  }

  @Query(() => [FigureRow])
  figureRows(
    @Arg('from', () => LocalDate) from: string,
    @Arg('until', () => LocalDate) until: string,
    @Arg('deskId', () => UUID, { nullable: true }) deskId: string | null,
    @Ctx() context: Context,
  ): Promise<FigureRow[]> {
    return listFigureRows(context, { deskId: deskId ?? null, from, until });
  }
}
