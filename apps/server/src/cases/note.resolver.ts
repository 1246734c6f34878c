import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Context } from '../context.ts';
import { addNote } from './add-note.ts';
import { Case } from './case.type.ts';
import { AddNoteInput, RetractNoteInput } from './note.input.ts';
import { readCase } from './read-case.queries.ts';
import { retractNote } from './retract-note.ts';

@Resolver()
export class NoteResolver {
  @Mutation(() => Case)
  async addNote(@Arg('input', () => AddNoteInput) input: AddNoteInput, @Ctx() context: Context): Promise<Case> {
    return readCase(context, await addNote(context, input));
  }

  @Mutation(() => Case)
  async retractNote(
    @Arg('input', () => RetractNoteInput) input: RetractNoteInput,
    @Ctx() context: Context,
  ): Promise<Case> {
    return readCase(context, await retractNote(context, input));
  }
}
