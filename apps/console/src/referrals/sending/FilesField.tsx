import { kindOf, sizeOf } from '../../attachments/file-words.ts';
import { CheckField } from '../../cases/parts/CheckField.tsx';
import { When } from '../../cases/parts/When.tsx';
import { ThirdPerson } from '../../cases/timeline/timeline-styles.ts';
import { useT } from '../../i18n/provider.tsx';
import { Fold, Head } from './sending-styles.ts';
import type { Sending } from './use-sending.ts';

/** Files of the case that go along; none at first, and no control where the case has none. */
export function FilesField({ sending }: { sending: Sending }) {
  const t = useT();
  const { items, setItems, files } = sending;
  if (files.length === 0) return null;
  const isChosen = (id: string) => items.files.some((each) => each.id === id);
  const chosen = files.filter((file) => isChosen(file.id)).length;
  const toggle = ({ id, thirdPerson }: (typeof files)[number], on: boolean) =>
    setItems({
      ...items,
      files: [...items.files.filter((each) => each.id !== id), ...(on ? [{ id, thirdPerson }] : [])],
    });
  return (
    <Fold open={chosen > 0 || undefined}>
      <summary>{t('sending.items.files', { count: chosen })}</summary>
      <ul>
        {files.map((file) => (
          <li key={file.id}>
            <CheckField label={file.name} checked={isChosen(file.id)} onChange={(on) => toggle(file, on)} />
            <Head>
              <span>{kindOf(file.mediaType)}</span>
              <span>{sizeOf(file.size)}</span>
              <When at={file.createdAt} />
              <span>{file.uploadedBy.name}</span>
              {file.thirdPerson && <ThirdPerson>{t('cases.note.thirdPerson')}</ThirdPerson>}
            </Head>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
