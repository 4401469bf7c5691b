import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { FoundJoin } from '../../../domain/joins/join-map.ts'
import { StateGlyph } from '../../ui/state-glyph.tsx'
import styles from './join-parts.module.css'
import { usePartWords } from './use-part-words.ts'

/** The parts of a join as a sum: each with how it stands and how many accounts carry it. */
export function JoinParts({ join }: { readonly join: FoundJoin }): ReactElement {
  const { t } = useTranslation(['joins', 'data'])
  const partWords = usePartWords(join)
  return (
    <ul className={styles['parts']} aria-label={t('list.parts')}>
      {join.parts.map(({ partId, state, accounts }, at) => (
        <li key={partId} className={styles['line']}>
          {at > 0 && (
            <span className={styles['words']} aria-hidden>
              +
            </span>
          )}
          <span className={styles['part']}>
            <StateGlyph state={state} isDecorative />
            <span className={styles['words']}>
              {t('list.part', {
                data: partWords(partId),
                state: t(`data:state.${state}`),
                count: accounts,
              })}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}
