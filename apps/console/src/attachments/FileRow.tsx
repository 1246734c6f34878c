import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { When } from '../cases/parts/When.tsx';
import { useNames, useReference } from '../cases/reference.ts';
import { Retracted, ThirdPerson } from '../cases/timeline/timeline-styles.ts';
import { useT } from '../i18n/provider.tsx';
import { ReadersBadge } from '../readers/ReadersBadge.tsx';
import { gray } from '../theme/palette.ts';
import { kindOf, sizeOf } from './file-words.ts';
import { SaveFile } from './SaveFile.tsx';
import type { CaseFile } from './types.ts';

const Line = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0.125rem 0.75rem',
  fontSize: '0.875rem',
  lineHeight: 1.6,
  color: gray[700],
  '& > [data-name]': { color: gray[900], fontSize: '0.9375rem', overflowWrap: 'anywhere' },
});
const Tools = styled('span')({ marginInlineStart: 'auto' });

/** One file: name, kind by its content, size, who, when, who reads it. */
export function FileRow({ file, onRemove }: { file: CaseFile; onRemove: () => void }) {
  const t = useT();
  const names = useNames();
  const organisation = useReference()?.desks.find((desk) => desk.id === file.deskId)?.organisation.code;
  const place = names.place(file.deskId);
  const removed = file.removedAt !== null;
  return (
    <>
      <Line>
        {removed ? <s data-name>{file.name}</s> : <SaveFile id={file.id} name={file.name} />}
        <span className="number">
          {kindOf(file.mediaType)}　{sizeOf(file.size)}
        </span>
        {file.removable && (
          <Tools>
            <Button
              size="small"
              variant="text"
              aria-label={t('attachments.removeOf', { name: file.name })}
              onClick={onRemove}
            >
              {t('attachments.remove')}
            </Button>
          </Tools>
        )}
      </Line>
      <Line>
        <When at={file.createdAt} />
        <span>
          {file.uploadedBy.name}
          {place !== '' && `（${place}）`}
        </span>
        <ReadersBadge kind="FILE" id={file.id} audience={file.audience} organisation={organisation} />
        {file.thirdPerson && (
          <ThirdPerson title={t('cases.note.thirdPersonNote')}>{t('cases.note.thirdPersonMark')}</ThirdPerson>
        )}
      </Line>
      {removed && (
        <Retracted>{t('attachments.removed', { reason: file.removedReason ?? t('field.unknown') })}</Retracted>
      )}
    </>
  );
}
