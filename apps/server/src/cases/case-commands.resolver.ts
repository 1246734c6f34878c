import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Context } from '../context.ts';
import { amendCase } from './amend-case.ts';
import { assignCase } from './assign-case.ts';
import {
  AmendCaseInput,
  AssignCaseInput,
  CloseCaseInput,
  HoldCaseInput,
  LeaveMessageInput,
  OpenCaseInput,
  PointOutProgrammesInput,
  ReadInEmergencyInput,
  ReopenCaseInput,
  SetCasePoolInput,
  StartCaseInput,
  WakeCaseInput,
} from './case.input.ts';
import { Case } from './case.type.ts';
import { closeCase } from './close-case.ts';
import { holdCase } from './hold-case.ts';
import { leaveMessage } from './leave-message.ts';
import { openCase } from './open-case.ts';
import { pointOutProgrammes } from './point-out-programmes.ts';
import { readCase, readCaseIfVisible } from './read-case.queries.ts';
import { readInEmergency } from './read-in-emergency.ts';
import { reopenCase } from './reopen-case.ts';
import { setCasePool } from './set-case-pool.ts';
import { startCase } from './start-case.ts';
import { wakeCase } from './wake-case.ts';

/** Every act on a case: the command, then the page as its reader may read it afterwards. */
@Resolver()
export class CaseCommandsResolver {
  @Mutation(() => Case)
  async openCase(@Arg('input', () => OpenCaseInput) input: OpenCaseInput, @Ctx() context: Context): Promise<Case> {
    return readCase(context, await openCase(context, input));
  }

  /** Null where a sensitive case was given away: it is no longer the giver's to read. */
  @Mutation(() => Case, { nullable: true })
  async assignCase(
    @Arg('input', () => AssignCaseInput) input: AssignCaseInput,
    @Ctx() context: Context,
  ): Promise<Case | null> {
    return readCaseIfVisible(context, await assignCase(context, input));
  }

  @Mutation(() => Case)
  async startCase(@Arg('input', () => StartCaseInput) input: StartCaseInput, @Ctx() context: Context): Promise<Case> {
    return readCase(context, await startCase(context, input));
  }

  @Mutation(() => Case)
  async holdCase(@Arg('input', () => HoldCaseInput) input: HoldCaseInput, @Ctx() context: Context): Promise<Case> {
    return readCase(context, await holdCase(context, input));
  }

  @Mutation(() => Case)
  async wakeCase(@Arg('input', () => WakeCaseInput) input: WakeCaseInput, @Ctx() context: Context): Promise<Case> {
    return readCase(context, await wakeCase(context, input));
  }

  @Mutation(() => Case)
  async closeCase(@Arg('input', () => CloseCaseInput) input: CloseCaseInput, @Ctx() context: Context): Promise<Case> {
    return readCase(context, await closeCase(context, input));
  }

  @Mutation(() => Case)
  async reopenCase(
    @Arg('input', () => ReopenCaseInput) input: ReopenCaseInput,
    @Ctx() context: Context,
  ): Promise<Case> {
    return readCase(context, await reopenCase(context, input));
  }

  @Mutation(() => Case)
  async amendCase(@Arg('input', () => AmendCaseInput) input: AmendCaseInput, @Ctx() context: Context): Promise<Case> {
    return readCase(context, await amendCase(context, input));
  }

  @Mutation(() => Case)
  async pointOutProgrammes(
    @Arg('input', () => PointOutProgrammesInput) input: PointOutProgrammesInput,
    @Ctx() context: Context,
  ): Promise<Case> {
    return readCase(context, await pointOutProgrammes(context, input));
  }

  @Mutation(() => Case)
  async leaveMessage(
    @Arg('input', () => LeaveMessageInput) input: LeaveMessageInput,
    @Ctx() context: Context,
  ): Promise<Case> {
    return readCase(context, await leaveMessage(context, input));
  }

  @Mutation(() => Case)
  async setCasePool(
    @Arg('input', () => SetCasePoolInput) input: SetCasePoolInput,
    @Ctx() context: Context,
  ): Promise<Case> {
    return readCase(context, await setCasePool(context, input));
  }

  @Mutation(() => Case)
  async readInEmergency(
    @Arg('input', () => ReadInEmergencyInput) input: ReadInEmergencyInput,
    @Ctx() context: Context,
  ): Promise<Case> {
    return readCase(context, await readInEmergency(context, input));
  }
}
