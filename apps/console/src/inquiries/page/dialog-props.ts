import type { Reference } from '../reference.ts';
import type { InquiryDetail } from './correction.ts';

export interface InquiryDialogProps {
  readonly inquiry: InquiryDetail;
  readonly reference: Reference;
  readonly onClose: () => void;
}
