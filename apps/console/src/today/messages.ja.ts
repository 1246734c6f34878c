export const todayJa = {
  figures: '今日の数字',
  inquiries: '今日の相談',
  tallies: '今日の問合せ等',
  newAtDesk: '窓口の未着手',
  overdueAtDesk: '窓口の期限超過',
  drafts: '書きかけの受付',
  myCases: '自分の案件',
  noCases: '担当している案件はありません。',
  recent: '最近の受付',
};
