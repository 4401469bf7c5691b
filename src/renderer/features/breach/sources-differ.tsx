import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { contradictedClasses } from '../../../domain/knowledge/contradicted-classes.ts'
import type { Breach, HibpDifference } from '../../../domain/model/breach.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import { SourceRefs } from './source-refs.tsx'
import styles from './what-happened.module.css'

/** One difference between the entry and the loaded list, as a sentence. */
const useDifferenceWords = (): ((difference: HibpDifference) => string) => {
  const { t } = useTranslation('breach')
  const { dateOrText, list } = useDateWords()
  const { dataClassName } = useCatalogue()
  return (difference) => {
    switch (difference.about) {
      case 'date':
        return t('differs.date', {
          ours: dateOrText(difference.ours),
          theirs: dateOrText(difference.theirs),
        })
      case 'classes-more':
      case 'classes-fewer':
        return t(`differs.${difference.about}`, {
          classes: list(difference.classes.map(dataClassName)),
        })
      case 'verified':
        return t(difference.theirs ? 'differs.theyVerified' : 'differs.theyDoubt')
    }
  }
}

/** Ids of the sources that say a class was lost, and of those that say it was not. */
const sourcesAbout = (breach: Breach, dataClass: string): readonly string[] =>
  [...breach.classes, ...breach.notTaken]
    .filter((one) => one.dataClass === dataClass)
    .flatMap(({ sources }) => sources)

/** Where sources disagree, and how we read it: nothing is smoothed over. */
export function SourcesDiffer({ breach }: { readonly breach: Breach }): ReactElement | undefined {
  const { t } = useTranslation('breach')
  const { dataClassName } = useCatalogue()
  const words = useDifferenceWords()
  const denied = contradictedClasses(breach)
  const differs = breach.hibpDiffers ?? []
  if (breach.contested.length + differs.length + denied.length === 0) return undefined
  return (
    <section>
      <h3>{t('story.contested')}</h3>
      <ul className={styles['contested']}>
        {denied.map((dataClass) => (
          <li key={dataClass}>
            {t('differs.denied', { name: dataClassName(dataClass) })}
            <SourceRefs breach={breach} ids={sourcesAbout(breach, dataClass)} />
          </li>
        ))}
        {breach.contested.map((statement) => (
          <li key={statement.text}>
            {statement.text}
            <SourceRefs breach={breach} ids={statement.sources} />
          </li>
        ))}
        {differs.map((difference) => (
          <li key={difference.about}>{words(difference)}</li>
        ))}
      </ul>
    </section>
  )
}
