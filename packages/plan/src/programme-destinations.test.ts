import { describe, expect, test } from 'vitest';
import {
  canBePointedTo,
  DESKS,
  destinationOf,
  EXTERNAL_BODIES,
  findProgramme,
  GUIDANCE_LINES,
  PROGRAMMES,
  TOPIC_LISTS,
  TOPICS,
} from './index.ts';

const pointable = PROGRAMMES.filter(canBePointedTo);

describe('who stands behind a line of the plan', () => {
  test.each(pointable)('$code $nameJa leads somewhere that exists', ({ code }) => {
    const destination = destinationOf(code);
    expect(destination, code).toBeDefined();
    if (destination?.at === 'DESK') expect(DESKS.map((desk) => desk.code)).toContain(destination.code);
    if (destination?.at === 'BODY') expect(EXTERNAL_BODIES.map((body) => body.code)).toContain(destination.code);
  });

  test('nobody is sent to an agreement, to a framework, or to the duty of steering itself', () => {
    const closed = PROGRAMMES.filter((programme) => !canBePointedTo(programme));
    expect(closed.map((programme) => programme.kind)).toEqual(
      expect.arrayContaining(['agreement', 'coordination', 'referral']),
    );
    for (const { code } of closed) expect(destinationOf(code), code).toBeUndefined();
  });

  test('a desk that the plan names stands behind its own line', () => {
    for (const desk of DESKS.filter((each) => each.kind === 'CONSULTATION_DESK'))
      expect(destinationOf(desk.programmeCode), desk.code).toMatchObject({ at: 'DESK', code: desk.code });
  });

  test('the best documented expert dispatch goes to the labour office of the area, as its guide says', () => {
    expect(destinationOf('4-都-ウ-2')).toEqual({ at: 'LABOUR_OFFICE_OF_AREA', confidence: 'OFFICIAL' });
  });

  test('each side answers for its own lines', () => {
    for (const { code, actor } of pointable) {
      const destination = destinationOf(code);
      if (destination?.at !== 'DESK') continue;
      const owner = DESKS.find((desk) => desk.code === destination.code)?.organisation;
      expect(owner === 'TCCI', code).toBe(actor === 'TCCI');
    }
  });
});

describe('the 誘導 lines of the chamber', () => {
  test('are 2-商-ウ, 4-商-エ and 6-商-エ', () => {
    expect(GUIDANCE_LINES.map((each) => each.line)).toEqual(
      PROGRAMMES.filter((programme) => programme.kind === 'referral').map((programme) => programme.code),
    );
  });

  test.each(GUIDANCE_LINES)('$line steers to lines of 都, each with a desk or a body', ({ programmes }) => {
    expect(programmes.length).toBeGreaterThan(1);
    for (const programme of programmes) {
      expect(findProgramme(programme.code)?.actor).toBe('TMG');
      expect(destinationOf(programme.code), programme.code).toBeDefined();
    }
  });
});

describe('bodies outside', () => {
  const known = new Set<string>([...TOPIC_LISTS.map((list) => list.code), ...TOPICS.map((topic) => topic.code)]);

  test.each(EXTERNAL_BODIES)('$nameJa serves somebody, answers known topics and has a reading', (external) => {
    expect(external.serves.length).toBeGreaterThan(0);
    expect(external.kana).toMatch(/^[ぁ-ゖー・0-9]+$/u);
    for (const topic of external.answers) expect(known, topic).toContain(topic);
    if (external.url !== undefined) expect(new URL(external.url).protocol).toBe('https:');
    if (external.telephone !== undefined) expect(external.telephone).toMatch(/^\+81\d{9,10}$/);
  });
});

test('a topic that a desk specialises in is one that it takes', () => {
  for (const desk of DESKS) {
    const taken = TOPICS.filter((topic) => desk.topicLists.includes(topic.list)).map((topic) => topic.code);
    for (const topic of desk.specialTopics) expect(taken, `${desk.code} ${topic}`).toContain(topic);
  }
});
