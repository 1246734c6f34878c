import { useDocument } from '../data-provider/use-document.ts';
import { useT } from '../i18n/provider.tsx';
import { CodePicker } from '../shared/fields/CodePicker.tsx';
import { ApproversDocument } from './staff.operations.ts';

interface Props {
  readonly deskId: string;
  readonly staffId: string;
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly error?: string | undefined;
}

/** In whose place an approver decides: one of the desk’s approvers in office, or nobody. */
export function DeputyField({ deskId, staffId, value, onChange, error }: Props) {
  const t = useT();
  const { data } = useDocument(ApproversDocument, { deskId });
  const approvers = (data?.staffList.items ?? []).filter(
    (member) =>
      member.id !== staffId &&
      member.memberships.some(
        (post) =>
          post.role === 'APPROVER' && post.state === 'IN_FORCE' && post.deputyFor === null && post.desk?.id === deskId,
      ),
  );
  return (
    <CodePicker
      label={t('staff.deputy')}
      options={approvers.map((each) => ({ code: each.id, label: each.name, kana: each.kana, key: '' }))}
      value={value}
      onChange={onChange}
      single
      hint={t('staff.deputyLead')}
      error={error}
    />
  );
}
