import { useState } from 'react';
import { useT } from '../i18n/provider.tsx';
import { toast } from '../shared/feedback/toast.tsx';
import { LinkDialog } from './LinkDialog.tsx';

interface Invited {
  readonly link: string | null;
  readonly mailed: boolean;
}

/** What became of an invitation: on its way by mail, to be handed over now, or waiting for a second person. */
export function useInvited() {
  const t = useT();
  const [link, setLink] = useState<string>();
  const tell = (invited: Invited) => {
    if (invited.mailed) toast.success(t('staff.mailed'));
    else if (invited.link !== null) setLink(invited.link);
    else toast.success(t('staff.renewalAsked'));
  };
  const dialog = link === undefined ? null : <LinkDialog link={link} onClose={() => setLink(undefined)} />;
  return { tell, dialog };
}

export type Tell = ReturnType<typeof useInvited>['tell'];
