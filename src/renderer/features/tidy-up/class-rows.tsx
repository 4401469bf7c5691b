import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { DataClassId } from '../../../domain/model/data-class.ts'
import type { Fidelity } from '../../../domain/model/holding.ts'
import type { AskedClass } from '../../../domain/tidy-up/tidy-up-queue.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { StateGlyph } from '../../ui/state-glyph.tsx'
import { FidelityChoice } from '../account/fidelity-choice.tsx'
import styles from './class-rows.module.css'

export type Said = ReadonlyMap<DataClassId, Fidelity>

export interface ClassRowsProps {
  readonly classes: readonly AskedClass[]
  /** The person's. */
  readonly name: string
  readonly said: Said
  readonly onSay: (dataClass: DataClassId, fidelity: Fidelity) => void
}

/** Each kind of data with its three answers; what a breach lost says so. */
export function ClassRows({ classes, name, said, onSay }: ClassRowsProps): ReactElement {
  const { t } = useTranslation(['tidy-up', 'account'])
  const { dataClass: classOf, dataClassName } = useCatalogue()
  return (
    <ul className={styles['rows']}>
      {classes.map(({ dataClass, isLost }) => {
        const word = dataClassName(dataClass)
        const fidelity = said.get(dataClass)
        return (
          <li key={dataClass} className={styles['row']}>
            <StateGlyph state={isLost ? 'ask' : 'assumed'} isDecorative />
            <span className={styles['words']}>
              <span className={styles['class']}>{word}</span>
              {isLost && <small>{t('confirm.lost')}</small>}
              {fidelity === 'altered' && classOf(dataClass)?.credential && (
                <small>{t('account:holdings.stillOpens')}</small>
              )}
            </span>
            <FidelityChoice
              label={t('account:holdings.choice', { dataClass: word, name })}
              value={fidelity}
              onChange={(value) => onSay(dataClass, value)}
            />
          </li>
        )
      })}
    </ul>
  )
}
