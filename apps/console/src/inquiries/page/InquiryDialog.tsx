import { AttachDialog } from './AttachDialog.tsx';
import { CorrectDialog } from './CorrectDialog.tsx';
import type { InquiryDialogProps } from './dialog-props.ts';
import { HoldDialog } from './HoldDialog.tsx';
import type { InquiryAct } from './InquiryActions.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { OpenCaseDialog } from './OpenCaseDialog.tsx';

export function InquiryDialog({ act, ...props }: InquiryDialogProps & { act: InquiryAct }) {
  switch (act) {
    case 'CORRECT':
      return <CorrectDialog {...props} />;
    case 'ATTACH':
      return <AttachDialog {...props} />;
    case 'OPEN_CASE':
      return <OpenCaseDialog {...props} />;
    case 'MOVE':
      return <MoveDialog {...props} />;
    case 'LEGAL_HOLD':
      return <HoldDialog {...props} />;
  }
}
