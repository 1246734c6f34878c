/** What anybody may know: the desks, the code lists and the lines of the plan. Every other table holds case data. */
export const OPEN_TABLES = new Set([
  'installation',
  'organisation',
  'desk',
  'code_item',
  'stock_phrase',
  'programme',
  'counter',
  'retention_class',
  'consent_term',
  'clock_term',
]);
