import { CheckField } from '../../cases/parts/CheckField.tsx';
import { Quiet } from '../../cases/parts/Panel.tsx';
import { When } from '../../cases/parts/When.tsx';
import { ThirdPerson } from '../../cases/timeline/timeline-styles.ts';
import { useT } from '../../i18n/provider.tsx';
import { Fold, Head } from './sending-styles.ts';
import type { Sending } from './use-sending.ts';

const LETTERS = 60;
const excerpt = (body: string) => (body.length > LETTERS ? `${body.slice(0, LETTERS)}…` : body);

/** Notes of the timeline that go along word for word; none at first. */
export function NotesField({ sending }: { sending: Sending }) {
  const t = useT();
  const { items, setItems, notes } = sending;
  const chosen = notes.filter((note) => items.noteIds.includes(note.id)).length;
  const toggle = (id: string, on: boolean) =>
    setItems({ ...items, noteIds: on ? [...items.noteIds, id] : items.noteIds.filter((each) => each !== id) });
  return (
    <Fold open={chosen > 0 || undefined}>
      <summary>{t('sending.items.notes', { count: chosen })}</summary>
      {notes.length === 0 && <Quiet>{t('sending.items.noNotes')}</Quiet>}
      <ul>
        {notes.map((note) => (
          <li key={note.id}>
            <CheckField
              label={excerpt(note.body)}
              checked={items.noteIds.includes(note.id)}
              onChange={(on) => toggle(note.id, on)}
            />
            <Head>
              <When at={note.occurredAt} />
              <span>{note.author.name}</span>
              {note.thirdPerson && <ThirdPerson>{t('cases.note.thirdPerson')}</ThirdPerson>}
            </Head>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
