import { ago, type Moment, on, type Tally } from '../story.ts';

const at = (
  desk: string,
  by: Tally['by'],
  when: Moment,
  kind: Tally['kind'],
  channel: Tally['channel'] = 'PHONE',
): Tally => ({
  desk,
  by,
  at: when,
  kind,
  channel,
});

/** Contacts that are counted and are no 相談. */
export const DEMO_TALLIES: readonly Tally[] = [
  at('work-style', 'hataraki-1', on('05-11', '09:25'), 'QUERY'),
  at('talent', 'jinzai-1', on('06-02', '10:15'), 'BOOKING_CHANGE'),
  at('foreign-talent', 'gaikoku-1', on('07-15', '16:20'), 'QUERY', 'EMAIL'),
  at('working-women', 'josei-3', on('08-20', '14:20'), 'BOOKING_CHANGE'),
  at('platinum-career', 'platinum-1', on('09-12', '11:05'), 'QUERY'),
  at('working-women', 'josei-2', on('10-02', '17:45'), 'SILENT'),
  at('core-talent', 'senmon-2', on('10-19', '13:50'), 'WRONG_NUMBER'),
  at('working-women', 'josei-1', ago(2, '09:35'), 'QUERY'),
  at('work-style', 'hataraki-2', ago(1, '10:05'), 'BOOKING_CHANGE'),
  at('working-women', 'josei-1', ago(1, '14:20'), 'WRONG_NUMBER'),
];
