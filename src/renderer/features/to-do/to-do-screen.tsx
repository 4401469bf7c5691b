import { useSuspenseQueries } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { orpc } from '../../state/wire.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { useToday } from '../../state/use-today.ts'
import { ToDoEmpty } from './to-do-empty.tsx'
import { toDoFigures } from './to-do-figures.ts'
import { isOpenStep, isOpenTask } from './to-do-groups.ts'
import { ToDoList } from './to-do-list.tsx'

/** What is to do over all open files, the same task once, in the order of its day. */
export function ToDoScreen(): ReactElement {
  const { t } = useTranslation('to-do')
  const today = useToday()
  const [tasks, files] = useSuspenseQueries({
    queries: [orpc.incidents.tasks.queryOptions(), orpc.incidents.list.queryOptions()],
  })
  const open = tasks.data.filter(isOpenTask)
  // The last tick does not take the list away from under the hand that made it.
  const [hadOpen] = useState(open.length > 0)
  const openFiles = files.data.filter(({ closedOn }) => closedOn === undefined)
  const figures = today && toDoFigures(tasks.data, today)
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={
          open.length > 0 &&
          figures && (
            <Trans
              t={t}
              i18nKey="lead"
              values={{
                due: figures.overdue + figures.today,
                count: open.filter(isOpenStep).length,
                files: openFiles.length,
              }}
              components={{ b: <b /> }}
            />
          )
        }
      />
      {open.length > 0 || hadOpen ? (
        <ToDoList tasks={tasks.data} />
      ) : (
        <ToDoEmpty hasFiles={openFiles.length > 0} />
      )}
    </>
  )
}
