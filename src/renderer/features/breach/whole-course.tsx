import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import type { CoursePoint } from '../incident/file-course.ts'
import { saidBy } from '../incident/said-by.ts'
import { SourceRefs } from './source-refs.tsx'
import type { IncidentData } from '../incident/use-incident.ts'
import styles from './what-happened.module.css'

export interface WholeCourseProps {
  readonly incident: IncidentData
  readonly points: readonly CoursePoint[]
}

const keyOf = (point: CoursePoint): string => {
  const text = point.kind === 'statement' ? point.text : ''
  const account = point.kind === 'notice' ? point.accountId : ''
  return [point.kind, point.date, text, account].join(' ')
}

/** Day by day: each statement with who made it, and what we did ourselves. */
export function WholeCourse({ incident, points }: WholeCourseProps): ReactElement | undefined {
  const { t } = useTranslation(['incident', 'breach', 'data'])
  const { date, list } = useDateWords()
  const { breach, catalogue } = incident
  const words = (point: CoursePoint): string => {
    switch (point.kind) {
      case 'statement':
        return point.text
      case 'notice':
        return t('course.notice', {
          account: incident.account(point.accountId)?.title ?? t('breach:who.account'),
        })
      case 'done': {
        const titles = point.steps.flatMap((step) => catalogue.actionWords(step)?.title ?? [])
        return t('course.doneWhich', { steps: list([...new Set(titles)]) })
      }
      case 'access':
      case 'copied':
      case 'discovered':
      case 'disclosed':
      case 'opened':
      case 'closed':
        return t(`course.${point.kind}`)
    }
  }
  if (points.length === 0) return undefined
  return (
    <ol className={styles['timeline']} aria-label={t('course.all')}>
      {points.map((point) => {
        const sources = 'sources' in point ? point.sources : []
        const names = saidBy(breach, sources)
        return (
          <li key={keyOf(point)} data-ours={!('sources' in point) || undefined}>
            <b>{point.date ? date(point.date, 'short') : t('data:unknown')}</b>
            <span>
              {words(point)}
              {names.length > 0 && <small>{t('course.by', { names: list(names) })}</small>}
              <SourceRefs breach={breach} ids={sources} />
            </span>
          </li>
        )
      })}
    </ol>
  )
}
