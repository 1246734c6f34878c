import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Case } from '../cases/case.type.ts';
import { readCase } from '../cases/read-case.queries.ts';
import { Context } from '../context.ts';
import { addTask } from './add-task.ts';
import { completeTask } from './complete-task.ts';
import { AddTaskInput, CompleteTaskInput } from './task.type.ts';

@Resolver()
export class TaskResolver {
  @Mutation(() => Case)
  async addTask(@Arg('input', () => AddTaskInput) input: AddTaskInput, @Ctx() context: Context): Promise<Case> {
    return readCase(context, await addTask(context, input));
  }

  @Mutation(() => Case)
  async completeTask(
    @Arg('input', () => CompleteTaskInput) input: CompleteTaskInput,
    @Ctx() context: Context,
  ): Promise<Case> {
    return readCase(context, await completeTask(context, input));
  }
}
