import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import { isSettled } from '../incident/is-repeat.ts'
import { stepCounts } from '../incident/step-counts.ts'
import { ListHint } from './list-hint.tsx'
import { ListRow } from './list-row.tsx'
import { numberSteps } from './number-steps.ts'
import { paperDue } from './paper-due.ts'
import type { SheetPartProps } from './sheet-context.ts'
import styles from './sheet-list.module.css'
import { stepWords } from './step-words.ts'

/** The list itself: every box, most urgent first, a line each; how it is done stands behind, under its number. */
export function SheetList({ sheet }: SheetPartProps): ReactElement {
  const { t } = useTranslation(['print', 'data'])
  const { date } = useDateWords()
  const { actions } = sheet.assessed
  const groups = numberSteps(actions)
  const steps = groups.flatMap((group) => group.steps.map(({ step }) => step))
  const titles = steps.map((step) => stepWords(sheet, step)?.title)
  const { done, all, waiting } = stepCounts(steps)
  const minded = actions.filter((one) => one.urgency === 'keep-in-mind' && !isSettled(one))
  const dated = minded.flatMap((one) => {
    const title = stepWords(sheet, one)?.title
    const dueOn = paperDue(one.dueOn, sheet.incident.catalogue.action(one.actionId))
    return dueOn && title !== undefined ? [{ title, dueOn }] : []
  })
  return (
    <section>
      <div className={styles['head']}>
        <h2>{t('steps.title')}</h2>
        {all > 0 && <p>{t('head.progress', { done, all, waiting })}</p>}
      </div>
      {groups.length === 0 ? (
        <p>{t('steps.none', { name: sheet.names.person(sheet.person.id) })}</p>
      ) : (
        <ListHint actions={steps} catalogue={sheet.incident.catalogue} />
      )}
      {minded.length > 0 && (
        <p className={styles['minded']}>
          {t('minded.count', { count: minded.length })}{' '}
          {dated
            .map(({ title, dueOn }) => t('minded.dated', { title, when: date(dueOn, 'short') }))
            .join(' ')}
        </p>
      )}
      {groups.map((group) => (
        <section key={group.urgency}>
          <h3 className={styles['urgency']}>{t(`data:urgency.${group.urgency}`)}</h3>
          <ol start={group.steps[0]?.number}>
            {group.steps.map(({ number, step }) => (
              <ListRow
                key={step.key}
                number={number}
                action={step}
                sheet={sheet}
                saysAccount={titles.filter((one) => one === titles[number - 1]).length > 1}
              />
            ))}
          </ol>
        </section>
      ))}
    </section>
  )
}
