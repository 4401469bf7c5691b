import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import { useHousehold } from '../../state/household.ts'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import type { KnownAddress } from '../network/network-status.ts'
import styles from './address-row.module.css'
import { ChildTick } from './child-tick.tsx'
import { LookupResult } from './lookup-result.tsx'

export interface AddressRowProps {
  readonly known: KnownAddress
  readonly isChosen: boolean
  /** The tick that the child knows. */
  readonly isKnown: boolean
  readonly isRunning: boolean
  readonly hasList: boolean
  readonly onChoose: (isChosen: boolean) => void
  readonly onKnow: (isKnown: boolean) => void
}

/** One address: whose it is, what was found, and whether to look it up. */
export function AddressRow(props: AddressRowProps): ReactElement {
  const { known, isChosen, isKnown, isRunning, hasList, onChoose, onKnow } = props
  const { t } = useTranslation('addresses')
  const { nameOf } = useHousehold()
  const { list } = useDateWords()
  const { address, holderIds, childIds, accounts } = known
  return (
    <li className={styles['row']}>
      <CheckboxField
        isSelected={isChosen}
        isDisabled={isRunning}
        onChange={onChoose}
        description={t('row.facts', { who: list(holderIds.map(nameOf)), accounts })}
      >
        <span translate="no" className={styles['address']}>
          {address}
        </span>
      </CheckboxField>
      <div className={styles['more']}>
        {isChosen && childIds.length > 0 && (
          <ChildTick childIds={childIds} isSelected={isKnown} onChange={onKnow} />
        )}
        <LookupResult known={known} isRunning={isRunning} hasList={hasList} />
      </div>
    </li>
  )
}
