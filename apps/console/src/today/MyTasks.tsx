import type { TodayQuery } from '@madoguchi/contract';
import { Link } from 'react-router';
import { CompleteTaskDocument } from '../cases/case-commands.operations.ts';
import { Quiet, Rows } from '../cases/parts/Panel.tsx';
import { TaskRow } from '../cases/parts/TaskRow.tsx';
import { useFocusAfterRemoval } from '../cases/parts/use-focus-after-removal.ts';
import { useCommand } from '../data-provider/use-command.ts';
import { useT } from '../i18n/provider.tsx';
import { announce } from '../layout/live-region.tsx';
import { pathTo } from '../links.ts';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';

type Task = TodayQuery['today']['myTasks'][number];

/** Dated next steps over all of one's cases. */
export function MyTasks({ tasks }: { tasks: readonly Task[] }) {
  const t = useT();
  const complete = useCommand(CompleteTaskDocument, { refresh: ['Today', 'CasePage'] });
  const finish = async (task: Task) => {
    if ((await complete.run({ id: task.id })) !== undefined)
      announce(t('cases.tasks.completed', { title: task.title }));
  };
  const box = useFocusAfterRemoval<HTMLDivElement>(tasks.length);
  if (tasks.length === 0) return <Quiet>{t('cases.tasks.none')}</Quiet>;
  return (
    <div ref={box}>
      {complete.error !== undefined && <ErrorMessage error={complete.error} />}
      <Rows>
        {tasks.map((task) => (
          <li key={task.id}>
            <TaskRow
              title={task.title}
              dueOn={task.dueOn}
              onComplete={() => void finish(task)}
              link={
                <Link className="number" to={pathTo('cases', task.caseId)}>
                  {task.caseNumber}
                </Link>
              }
            />
          </li>
        ))}
      </Rows>
    </div>
  );
}
