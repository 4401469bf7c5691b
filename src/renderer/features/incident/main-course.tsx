import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Breach } from '../../../domain/model/breach.ts'
import type { AccountId } from '../../../domain/model/id.ts'
import { useAccessWords } from '../../state/access-words.ts'
import { useDateWords } from '../../state/dates.ts'
import type { CoursePoint } from './file-course.ts'
import styles from './main-course.module.css'
import { saidBy } from './said-by.ts'

export interface MainCourseProps {
  readonly breach: Breach
  readonly points: readonly CoursePoint[]
  readonly accountTitle: (accountId: AccountId) => string
}

/** The days that matter most, from the first access to our last step, with who says each. */
export function MainCourse({ breach, points, accountTitle }: MainCourseProps): ReactElement {
  const { t } = useTranslation(['incident', 'data'])
  const { date, list } = useDateWords()
  const accessWords = useAccessWords()
  const words = (point: CoursePoint): string => {
    switch (point.kind) {
      case 'notice':
        return t('course.notice', { account: accountTitle(point.accountId) })
      case 'done':
        return t('course.doneSo', { count: point.steps.length })
      case 'statement':
        return point.text
      case 'access':
      case 'copied':
      case 'discovered':
      case 'disclosed':
      case 'opened':
      case 'closed':
        return t(`course.${point.kind}`)
    }
  }
  const dayOf = (point: CoursePoint): string =>
    (point.kind === 'access'
      ? accessWords(breach.access)
      : point.date && date(point.date, 'short')) ?? t('data:unknown')
  return (
    <ol className={styles['course']} aria-label={t('course.key')}>
      {points.map((point) => {
        const names = 'sources' in point ? saidBy(breach, point.sources) : []
        return (
          <li
            key={point.kind === 'notice' ? point.accountId : point.kind}
            data-ours={!('sources' in point) || undefined}
          >
            <b>{dayOf(point)}</b>
            <span>{words(point)}</span>
            {names.length > 0 && <small>{t('course.by', { names: list(names) })}</small>}
          </li>
        )
      })}
    </ol>
  )
}
