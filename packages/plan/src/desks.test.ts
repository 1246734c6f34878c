import { describe, expect, test } from 'vitest';
import { BRANCH_DESKS, CHANNELS, CONSULTATION_DESKS, DESKS, findProgramme, TOPIC_LISTS, TOPICS } from './index.ts';

const topicsOf = (lists: readonly string[]) => TOPICS.filter((topic) => lists.includes(topic.list));

describe('the desks', () => {
  test('are the eight of the plan, four sections and 23 branches, each with a code of its own', () => {
    expect(CONSULTATION_DESKS).toHaveLength(8);
    expect(BRANCH_DESKS).toHaveLength(23);
    expect(DESKS).toHaveLength(35);
    expect(new Set(DESKS.map((desk) => desk.code)).size).toBe(35);
  });

  test('keep specialist and core talent apart from side jobs', () => {
    const programmes = CONSULTATION_DESKS.map((desk) => desk.programmeCode);
    expect(programmes).toContain('6-都-ア-6');
    expect(programmes).toContain('6-都-ア-7');
  });

  test("serve companies and individuals at one Working Women's Square, labour topics too", () => {
    const square = DESKS.find((desk) => desk.code === 'working-women');
    expect(square?.serves).toEqual(['COMPANY', 'INDIVIDUAL']);
    expect(square?.topicLists).toContain('LABOUR');
  });

  test('of the chamber serve companies alone', () => {
    for (const desk of DESKS.filter((candidate) => candidate.organisation === 'TCCI'))
      expect(desk.serves).toEqual(['COMPANY']);
  });

  describe.each(DESKS)('$nameJa', (desk) => {
    test('counts for a line of the plan, of its own side', () => {
      const programme = findProgramme(desk.programmeCode);
      expect(programme).toBeDefined();
      expect([desk.organisation === 'TCCI' ? 'TCCI' : 'TMG', 'BOTH']).toContain(programme?.actor);
    });

    test('offers topics, each by two digits of its own', () => {
      const keys = topicsOf(desk.topicLists).map((topic) => topic.key);
      expect(keys.length).toBeGreaterThan(0);
      expect(new Set(keys).size).toBe(keys.length);
    });

    test('offers a topic list to everyone it serves', () => {
      for (const kind of desk.serves) {
        const lists = TOPIC_LISTS.filter((list) => desk.topicLists.includes(list.code));
        expect(
          lists.some((list) => list.clientKinds.some((served) => served === kind)),
          kind,
        ).toBe(true);
      }
    });

    test('opens on some day of the week, never backwards, and is reached by known channels', () => {
      expect(desk.hours).toHaveLength(7);
      expect(desk.hours.flat().length).toBeGreaterThan(0);
      for (const period of desk.hours.flat()) {
        expect(period.from).toMatch(/^\d\d:\d\d$/);
        expect(period.to > period.from).toBe(true);
      }
      for (const code of desk.channels) expect(CHANNELS.some((channel) => channel.code === code)).toBe(true);
    });
  });
});

describe('topics', () => {
  test('are 99 in eight lists, each with one code, two digits, a reading in hiragana and a name in both languages', () => {
    expect(TOPIC_LISTS).toHaveLength(8);
    expect(TOPICS).toHaveLength(99);
    expect(new Set(TOPICS.map((topic) => topic.code)).size).toBe(99);
    for (const topic of TOPICS) {
      expect(
        TOPIC_LISTS.map((list) => list.code),
        topic.code,
      ).toContain(topic.list);
      expect(topic.code.startsWith(`${topic.list}_`), topic.code).toBe(true);
      expect(topic.key, topic.code).toMatch(/^(0[1-9]|[1-9]\d)$/);
      expect(topic.kana, topic.code).toMatch(/^[ぁ-ゖー・]+$/u);
      expect(topic.nameJa, topic.code).not.toBe('');
      expect(topic.nameEn, topic.code).not.toBe('');
    }
  });

  test('11 at the desk for working women is childcare leave for men', () => {
    expect(topicsOf(['WOMEN_COMPANY']).find((topic) => topic.key === '11')?.nameJa).toBe('男性育業');
  });
});
