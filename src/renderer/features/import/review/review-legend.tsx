import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Disclosure } from '../../../ui/disclosure.tsx'
import type { ImportDraft } from '../import-types.ts'
import { LeftOutKind } from '../left-out-kind.tsx'
import { useLeftOutWords } from '../left-out-words.ts'
import { DuplicateRule } from './duplicate-rule.tsx'
import styles from './review-legend.module.css'

/** What the words of the list mean, and what of the file does not come into it. */
export function ReviewLegend({ leftOut }: Pick<ImportDraft, 'leftOut'>): ReactElement {
  const { t } = useTranslation('import')
  const leftOutWords = useLeftOutWords(leftOut)
  return (
    <div className={styles['legend']}>
      <p>{t('review.legend')}</p>
      <DuplicateRule />
      {leftOutWords !== undefined && (
        <Disclosure label={t('review.leftOut', { list: leftOutWords })}>
          <div className={styles['kinds']}>
            <p>{t('leftOut.text')}</p>
            {leftOut.map((kind) => (
              <section key={kind.what} className={styles['kind']}>
                <h2>{t(`kind.${kind.what}`, { count: kind.count })}</h2>
                <LeftOutKind of={kind} />
              </section>
            ))}
          </div>
        </Disclosure>
      )}
    </div>
  )
}
