import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { WithoutRemedy } from '../../../domain/model/checklist.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import styles from './no-remedy-list.module.css'

export interface NoRemedyListProps {
  /** Whose data it is, as the playbook's sentences name them. */
  readonly name: string
  readonly withoutRemedy: readonly WithoutRemedy[]
}

/** Lost data that no step brings back: why, and how to live with it. Nothing where there is none. */
export function NoRemedyList({ name, withoutRemedy }: NoRemedyListProps): ReactElement | undefined {
  const { t, i18n } = useTranslation('incident')
  const { dataClassName, noRemedyWords } = useCatalogue()
  const { list } = useDateWords()
  const capital = (text: string): string =>
    text.charAt(0).toLocaleUpperCase(i18n.language) + text.slice(1)
  const said = withoutRemedy.flatMap(({ id, classes }) => {
    const words = noRemedyWords(id, name)
    return words ? [{ id, classes, ...words }] : []
  })
  if (said.length === 0) return undefined
  return (
    <section className={styles['section']}>
      <h3>{t('noRemedy.title')}</h3>
      <ul className={styles['list']}>
        {said.map(({ id, classes, because, liveWith }) => (
          <li key={id}>
            <b>{capital(list(classes.map(dataClassName)))}</b>
            <p>{because}</p>
            {liveWith !== undefined && (
              <p>
                <b>{t('noRemedy.live')}</b> {liveWith}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
