/** Goes with the way to a case: its page opens the dialog that sends it on. It stands in no address. */
export const SEND_ON = { sendOn: true } as const;

export function wantsSendOn(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'sendOn' in state && state.sendOn === true;
}
