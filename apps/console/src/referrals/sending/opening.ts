/** What the dialog opens with: the draft that one finds, one that is named, a request to answer, or nothing at all. */
export type Opening =
  | { readonly from: 'draft' }
  | { readonly from: 'referral'; readonly id: string }
  | { readonly from: 'request'; readonly id: string; readonly deskId: string }
  | { readonly from: 'nothing' };
