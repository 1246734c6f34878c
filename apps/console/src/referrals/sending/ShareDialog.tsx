import type { CaseReferralsQuery, ConsentItem } from '@madoguchi/contract';
import { LIMITS } from '@madoguchi/domain/limits';
import { useState } from 'react';
import { sizeOf } from '../../attachments/file-words.ts';
import { CheckField } from '../../cases/parts/CheckField.tsx';
import { SelectField } from '../../cases/parts/SelectField.tsx';
import type { CaseDetail } from '../../cases/types.ts';
import { useCommand } from '../../data-provider/use-command.ts';
import { useT } from '../../i18n/provider.tsx';
import { ConfirmDialog } from '../../shared/feedback/ConfirmDialog.tsx';
import { Lead, Stack, startInside, useSaveKey } from '../../shared/feedback/dialog-parts.tsx';
import { ChoiceChips } from '../../shared/fields/ChoiceChips.tsx';
import { TextArea } from '../../shared/fields/TextField.tsx';
import { ShareItemsDocument } from './sending.operations.ts';
import { Told } from './sending-styles.ts';
import { useCaseFiles } from './use-case-files.ts';
import { notesOf, tellsOf } from './use-sending.ts';

const EXCERPT_LETTERS = 60;
const FROM_CASE: readonly ConsentItem[] = ['IDENTITY', 'CONTACT'];

/** What is asked for has not been given yet. Who it is and how they are reached comes from the case. */
function missingOf(kind: ConsentItem, given: { noteId: string; fileId: string; body: string }): boolean {
  if (kind === 'NOTE') return given.noteId === '';
  if (kind === 'ATTACHMENT') return given.fileId === '';
  return !FROM_CASE.includes(kind) && given.body.trim() === '';
}

interface Props {
  readonly detail: CaseDetail;
  readonly referral: { readonly id: string; readonly number: string; readonly version: number } & Pick<
    CaseReferralsQuery['caseReferrals']['referrals'][number],
    'kind' | 'end' | 'anonymous'
  >;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Something more for the other end once it has accepted: what a call left out, or what has come up since. */
export default function ShareDialog({ detail, referral, onClose, onDone }: Props) {
  const t = useT();
  const [kind, setKind] = useState<ConsentItem>('SUMMARY');
  const [body, setBody] = useState('');
  const [noteId, setNoteId] = useState('');
  const [fileId, setFileId] = useState('');
  const [tried, setTried] = useState(false);
  // Of an anonymous enquiry: the very words that somebody has made sure of.
  const [sure, setSure] = useState<string>();
  const command = useCommand(ShareItemsDocument, { refresh: ['CaseReferrals', 'ReferralPage', 'CasePage'] });
  const notes = notesOf(detail);
  const tells = tellsOf(detail);
  // Where both ends read one and the same case, what the receiver attaches to it is read there.
  const listed = useCaseFiles(detail.id);
  const files = referral.end === 'SENDER' || referral.kind === 'GUIDANCE' ? (listed ?? []) : [];
  // Who the client is and how they are reached is told by the end that owns the case it began with.
  const { anonymous } = referral;
  const confirms = anonymous && referral.end === 'SENDER';
  const more: ConsentItem[] = [
    ...(notes.length > 0 ? (['NOTE'] as const) : []),
    'DISPATCH',
    ...(files.length > 0 ? (['ATTACHMENT'] as const) : []),
    ...(referral.end === 'SENDER' && tells.identity ? (['IDENTITY'] as const) : []),
    ...(referral.end === 'SENDER' && tells.contact ? (['CONTACT'] as const) : []),
  ];
  const kinds: ConsentItem[] = ['SUMMARY', ...(anonymous ? [] : more)];
  const fromCase = FROM_CASE.includes(kind);
  const confirmed = sure === body;
  const missing = missingOf(kind, { noteId, fileId, body });
  const share = async () => {
    setTried(true);
    if (missing || (confirms && !confirmed)) return;
    const { id, version } = referral;
    const item =
      kind === 'NOTE'
        ? { kind, noteId, thirdPerson: notes.find((note) => note.id === noteId)?.thirdPerson ?? false }
        : kind === 'ATTACHMENT'
          ? { kind, attachmentId: fileId, thirdPerson: files.find((file) => file.id === fileId)?.thirdPerson ?? false }
          : { kind, body: fromCase ? null : body.trim() };
    if ((await command.run({ id, version, confirmsAnonymous: confirms && confirmed, items: [item] })) !== undefined)
      onDone();
  };
  useSaveKey(() => void share());
  return (
    <ConfirmDialog
      title={t('sending.share.title', { number: referral.number })}
      confirmLabel={t('sending.share.submit')}
      onConfirm={() => void share()}
      onClose={onClose}
      running={command.running}
      error={command.error}
    >
      <Stack>
        <Lead>{t(anonymous ? 'sending.enquiry.shareLead' : 'sending.share.lead')}</Lead>
        <div ref={startInside}>
          <ChoiceChips
            label={t('sending.share.kind')}
            dense
            choices={kinds.map((value) => ({ value, label: t(`consents.item.${value}`) }))}
            value={kind}
            onChange={setKind}
          />
        </div>
        {kind === 'NOTE' && (
          <SelectField
            label={t('consents.item.NOTE')}
            required
            none={t('cases.notChosen')}
            value={noteId}
            options={notes.map((note) => ({ value: note.id, label: note.body.slice(0, EXCERPT_LETTERS) }))}
            onChange={setNoteId}
            error={tried && missing ? t('sending.share.noteMissing') : undefined}
          />
        )}
        {kind === 'ATTACHMENT' && (
          <SelectField
            label={t('consents.item.ATTACHMENT')}
            required
            none={t('cases.notChosen')}
            value={fileId}
            options={files.map((file) => ({ value: file.id, label: `${file.name}　${sizeOf(file.size)}` }))}
            onChange={setFileId}
            error={tried && missing ? t('sending.share.fileMissing') : undefined}
          />
        )}
        {kind !== 'NOTE' && kind !== 'ATTACHMENT' && !fromCase && (
          <TextArea
            label={t(`consents.item.${kind}`)}
            required
            rows={4}
            limit={LIMITS.note}
            value={body}
            onChange={setBody}
            error={tried && missing ? t('sending.share.missing') : undefined}
          />
        )}
        {confirms && (
          <CheckField
            label={t('sending.enquiry.confirm')}
            checked={confirmed}
            onChange={(on) => setSure(on ? body : undefined)}
          />
        )}
        {confirms && tried && !confirmed && !missing && <Told role="alert">{t('sending.enquiry.confirmMissing')}</Told>}
      </Stack>
    </ConfirmDialog>
  );
}
