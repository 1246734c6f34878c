import { useT } from '../../i18n/provider.tsx';
import { ReasonDialog } from '../../shared/feedback/ReasonDialog.tsx';
import { toast } from '../../shared/feedback/toast.tsx';
import type { InquiryDialogProps } from './dialog-props.ts';
import { HoldInquiryDocument } from './inquiries.operations.ts';
import { useInquiryCommand } from './use-inquiry.ts';

/** 証拠保全 of a sheet that stands on no case. */
export function HoldDialog({ inquiry, onClose }: Pick<InquiryDialogProps, 'inquiry' | 'onClose'>) {
  const t = useT();
  const command = useInquiryCommand(HoldInquiryDocument, inquiry.id, () => undefined);
  const press = async (reason: string) => {
    if ((await command.run({ inquiryId: inquiry.id, reason })) === undefined) return;
    toast.success(t('audit.placed', { number: inquiry.number }));
    onClose();
  };
  return (
    <ReasonDialog
      title={t('audit.placeTitle')}
      lead={t('inquiries.holdLead')}
      confirmLabel={t('audit.place')}
      running={command.running}
      error={command.error}
      onConfirm={(reason) => void press(reason)}
      onClose={onClose}
    />
  );
}
