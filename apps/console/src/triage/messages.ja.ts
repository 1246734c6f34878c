export const triageJa = {
  group: { LONG_OVERDUE: '大幅超過', OVERDUE: '期限超過', TODAY: '本日', LATER: 'それ以降' },
  groups: '期限の組',
  all: 'すべて',
  unassignedOnly: '担当なしだけ',
  pane: '選んでいる案件',
  nothing: '行を選ぶと、ここで読めます。',
  noDesk: '窓口に所属していないため、振分ける案件はありません。',
};
