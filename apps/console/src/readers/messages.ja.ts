export const readersJa = {
  ask: '誰が読めるか',
  title: '誰が読めるか',
  nobody: '今は誰も読めません。',
  gone: 'この記録は、もうここからは読めません。',
};
