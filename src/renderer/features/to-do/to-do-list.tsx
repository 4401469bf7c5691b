import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PartialDate } from '../../../domain/model/partial-date.ts'
import { useToday } from '../../state/use-today.ts'
import { useDateWords } from '../../state/dates.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { HeardChange } from '../../ui/heard-change.tsx'
import { MoreButton, useSome } from '../../ui/some-at-a-time.tsx'
import { commonDue } from '../incident/common-due.ts'
import type { MergedTask } from '../incident/incident-types.ts'
import { TaskItem, type TaskItemProps } from './task-item.tsx'
import { ToDoFilters } from './to-do-filters.tsx'
import {
  fitsFilter,
  isOpenStep,
  isOpenTask,
  toDoGroups,
  type ToDoGroup,
  type ToDoGroupName,
} from './to-do-groups.ts'
import styles from './to-do.module.css'
import { useSetTask } from './use-set-task.ts'

export interface ToDoListProps {
  readonly tasks: readonly MergedTask[]
}

const atOnce = 50
const everything = { personId: undefined, responsible: undefined } as const

/** No summary names these (P10); somebody who wants to work on them asks for them. */
const isQuiet = ({ steps }: MergedTask): boolean => steps.some((one) => one.isQuiet)

/** What nobody has to think of today lies in a fold. */
const folded: readonly ToDoGroupName[] = ['later', 'no-day', 'waiting']

interface GroupProps extends Pick<TaskItemProps, 'onChange'> {
  readonly group: ToDoGroup
  readonly today: PartialDate
  readonly isFolded: boolean
}

function Group({ group, today, isFolded, onChange }: GroupProps): ReactElement {
  const { t } = useTranslation('to-do')
  const { date } = useDateWords()
  const some = useSome(group.tasks, atOnce)
  const due = commonDue(group.tasks)
  const list = (
    <>
      <ul className={styles['tasks']}>
        {some.shown.map((task) => (
          <TaskItem key={task.task} task={task} groupDue={due} onChange={onChange} />
        ))}
      </ul>
      <MoreButton {...some} />
    </>
  )
  return (
    <Card
      title={
        <span className={styles['heading']} data-group={group.name}>
          {t(`group.${group.name}`)}
          <span className={styles['count']}>{group.tasks.length}</span>
          {due && due !== today && (
            <span className={styles['by']}>
              {t(due < today ? 'was' : 'by', { when: date(due) })}
            </span>
          )}
        </span>
      }
    >
      {isFolded ? (
        <Disclosure
          label={t('fold', { count: group.tasks.length })}
          about={t(`group.${group.name}`)}
        >
          {list}
        </Disclosure>
      ) : (
        list
      )}
    </Card>
  )
}

/** All open tasks under their days. What is ticked stays where it stands until the page is left. */
export function ToDoList({ tasks }: ToDoListProps): ReactElement | undefined {
  const { t } = useTranslation('to-do')
  const today = useToday()
  const { change, error } = useSetTask()
  const [filter, setFilter] = useState<Parameters<typeof fitsFilter>[1]>(everything)
  const [showsQuiet, setShowsQuiet] = useState(false)
  // As it was when it was touched: a line that jumps away from under the finger loses the reader.
  const [touched, setTouched] = useState<ReadonlyMap<string, MergedTask>>(new Map())
  if (!today) return undefined
  const wanted = tasks.filter(
    (task) => (isOpenTask(task) || touched.has(task.task)) && fitsFilter(task, filter),
  )
  const quiet = wanted.filter(isQuiet)
  const shown = wanted.filter((task) => showsQuiet || !isQuiet(task))
  const places = toDoGroups(
    shown.map((task) => touched.get(task.task) ?? task),
    today,
  )
  const now = new Map(shown.map((task) => [task.task, task]))
  const groups = places.map((group) => ({
    ...group,
    tasks: group.tasks.flatMap((task) => now.get(task.task) ?? []),
  }))
  const onChange: TaskItemProps['onChange'] = (task, said) => {
    // A day that is set, or waiting, moves it to its place; a tick does not.
    const stays = said.state === 'done' || said.state === 'to-do' || said.state === 'not-for-us'
    if (stays && !touched.has(task.task)) setTouched(new Map(touched).set(task.task, task))
    change(task, said)
  }
  return (
    <>
      <ToDoFilters filter={filter} onChange={setFilter} />
      <ErrorNotice error={error} />
      <HeardChange words={t('left', { count: tasks.filter(isOpenStep).length })} />
      {wanted.length === 0 && (
        <p>
          {t('noFit')}{' '}
          <Button kind="quiet" onPress={() => setFilter(everything)}>
            {t('clear')}
          </Button>
        </p>
      )}
      {groups.map((group) => (
        <Group
          key={group.name}
          group={group}
          today={today}
          isFolded={group !== groups[0] && folded.includes(group.name)}
          onChange={onChange}
        />
      ))}
      {quiet.length > 0 && (
        <p className={styles['quiet']}>
          {t('quiet.fold', { count: quiet.length })}. {t('quiet.text')}{' '}
          <Button kind="quiet" onPress={() => setShowsQuiet(!showsQuiet)}>
            {t(showsQuiet ? 'quiet.hide' : 'quiet.show')}
          </Button>
        </p>
      )}
    </>
  )
}
