export const searchJa = {
  heading: '「%{text}」の検索結果',
  start: '上の検索で、番号・企業名・かな・電話・言葉を入力してください。',
  found: '%{count}見つかりました。',
  tips: '短くする、かなで入れる、電話番号だけで探すと見つかることがあります。読む権限のない記録は、ここに出ません。',
  kind: { CASE: '案件', INQUIRY: '相談', COMPANY: '企業', PLATE: '要配慮' },
};
