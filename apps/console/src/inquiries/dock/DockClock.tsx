import { useEffect, useState } from 'react';
import { useT } from '../../i18n/provider.tsx';
import type { Sheet } from './sheet.ts';
import { clockEnd, elapsedText } from './sitting-times.ts';

/** The time since the sheet was opened. It ticks for the eye alone; a screen reader reads it when it comes by. */
export function DockClock({ sheet }: { sheet: Sheet }) {
  const t = useT();
  const [now, setNow] = useState(() => new Date());
  const running = sheet.times.endedAt === null && !sheet.times.later;
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => setNow(new Date()), 1000);
    return () => clearInterval(timer);
  }, [running]);
  const text = elapsedText(sheet.startedAt, clockEnd(sheet, now));
  return (
    <span className="number">
      <span className="visually-hidden">{t('dock.elapsed', { time: text })}</span>
      <span aria-hidden>{text}</span>
    </span>
  );
}
