import { describe, expect, it } from 'vitest';
import { type Amendment, amendmentOf, changesOf, conflictFields, mergedAmendment } from './amendment.ts';

const base: Amendment = {
  subject: '男性育業の制度づくり',
  topics: ['CHILDCARE_MEN'],
  urgent: false,
  clientType: 'HR_OFFICER',
  language: 'ja',
  contactId: '',
  dueAt: '2026-11-30T08:00:00.000Z',
};

describe('an amendment', () => {
  it('sends only what was changed', () => {
    expect(changesOf(base, { ...base, subject: '男性育業と時差勤務', topics: ['CHILDCARE_MEN'] })).toEqual({
      subject: '男性育業と時差勤務',
    });
    expect(changesOf(base, base)).toEqual({});
  });
  it('takes a case without contact and due date as it is', () => {
    const source = { ...base, contact: null, dueAt: null };
    expect(amendmentOf(source)).toMatchObject({ contactId: '', dueAt: '' });
  });
});

describe('two amendments of one case', () => {
  const mine = { ...base, subject: '私の件名', urgent: true };
  const theirs = { ...base, subject: '同僚の件名', language: 'en' };
  it('are laid side by side, field by field', () => {
    const fields = conflictFields(
      { base, mine, theirs },
      (field) => field,
      (field, of) => String(of[field]),
    );
    expect(fields.find((field) => field.name === 'subject')).toMatchObject({ mine: '私の件名', theirs: '同僚の件名' });
  });
  it('become one by the choice of each field, and lose nothing of what the other changed', () => {
    const merged = mergedAmendment(mine, theirs, { subject: 'theirs', urgent: 'mine', language: 'theirs' });
    expect(merged).toMatchObject({ subject: '同僚の件名', urgent: true, language: 'en' });
    expect(changesOf(amendmentOf({ ...theirs, contact: null }), merged)).toEqual({ urgent: true });
  });
});
