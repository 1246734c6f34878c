/** One line per feature: `cases: casesJa` with `casesJa` from `../cases/messages.ja.ts`. */
export const featureMessagesJa = {};
