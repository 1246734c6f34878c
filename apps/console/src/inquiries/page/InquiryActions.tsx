import type { InquiryAction } from '@madoguchi/contract';
import Button from '@mui/material/Button';
import { useT } from '../../i18n/provider.tsx';

export type InquiryAct = InquiryAction;

const ORDER: readonly InquiryAct[] = ['OPEN_CASE', 'ATTACH', 'CORRECT', 'MOVE', 'LEGAL_HOLD'];

/** Exactly the buttons that the server offers. */
export function InquiryActions({
  actions,
  onAct,
}: {
  actions: readonly InquiryAct[];
  onAct: (act: InquiryAct) => void;
}) {
  const t = useT();
  return ORDER.filter((act) => actions.includes(act)).map((act) => (
    <Button key={act} variant={act === 'OPEN_CASE' ? 'contained' : 'outlined'} onClick={() => onAct(act)}>
      {t(`inquiries.action.${act}`)}
    </Button>
  ));
}
