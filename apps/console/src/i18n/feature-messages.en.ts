import type { featureMessagesJa } from './feature-messages.ja.ts';
import type { Shape } from './shape.ts';

/** The same features in English. */
export const featureMessagesEn: Shape<typeof featureMessagesJa> = {};
