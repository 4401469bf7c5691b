import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { classNames } from '../../ui/class-names.ts'
import styles from './passphrase-strength.module.css'
import { levelOf, suggestionsOf, warningOf } from './passphrase-words.ts'
import type { PassphraseRating } from './use-passphrase-rating.ts'

export interface PassphraseStrengthProps {
  readonly rating: PassphraseRating | undefined
}

const parts = [1, 2, 3, 4] as const

/** How hard the passphrase is to guess, in words; the bar only helps. Read out as it changes. */
export function PassphraseStrength({ rating }: PassphraseStrengthProps): ReactElement {
  const { t } = useTranslation('first-run')
  const warning = rating && warningOf(rating.warning)
  const hints = rating && !rating.enough ? suggestionsOf(rating.suggestions) : []
  return (
    <output className={styles['strength']}>
      {rating && (
        <>
          <span
            className={classNames(styles['bar'], rating.enough && styles['enough'])}
            aria-hidden
          >
            {parts.map((part) => (
              <span
                key={part}
                className={styles['part']}
                data-on={rating.score >= part || undefined}
              />
            ))}
          </span>
          <span>
            <b>{t(`strength.level.${levelOf(rating.score)}`)}</b>{' '}
            {warning && t(`strength.warning.${warning}`)}{' '}
            {hints.map((hint) => t(`strength.suggestion.${hint}`)).join(' ')}
          </span>
        </>
      )}
    </output>
  )
}
