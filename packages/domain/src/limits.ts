/** The most letters, as people count them, that a field takes. The form shows them and the server refuses what is longer. */
export const LIMITS = {
  memo: 20_000,
  answer: 20_000,
  note: 20_000,
  subject: 200,
  name: 100,
  kana: 100,
  companyName: 200,
  companyKana: 200,
  address: 300,
  department: 100,
  jobTitle: 100,
  email: 254,
  phone: 32,
  callbackNote: 200,
  reason: 1_000,
  plateMessage: 200,
  stockPhrase: 2_000,
  search: 200,
  code: 64,
  password: 128,
} as const;

export type LimitedField = keyof typeof LIMITS;
