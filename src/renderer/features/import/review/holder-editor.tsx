import { Check } from 'lucide-react'
import type { ReactElement } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useHousehold } from '../../../state/household.ts'
import { PersonDot } from '../../../ui/person-dot.tsx'
import type { ImportRow } from '../import-types.ts'
import { PeopleReason } from './people-reason.tsx'
import { sharedHolder } from './shared-people.ts'
import type { RowChange } from './use-assign.ts'
import styles from './row-editor.module.css'

export interface RowEditorPartProps {
  /** Empty where some of the rows are not in the page. */
  readonly rows: readonly ImportRow[]
  /** How many rows it is about. */
  readonly count: number
  readonly isDecided: boolean
  readonly onDecide: (decision: Omit<RowChange, 'rows'>) => void
}

/** One press says who holds the account. */
export function HolderEditor({
  rows,
  count,
  isDecided,
  onDecide,
}: RowEditorPartProps): ReactElement {
  const { t } = useTranslation('import')
  const { people, hueOf } = useHousehold()
  const holder = sharedHolder(rows)
  return (
    <>
      <PeopleReason rows={rows} isDecided={isDecided} />
      {count > rows.length && <p className={styles['why']}>{t('edit.keepKnown')}</p>}
      <ListBox
        aria-label={t('grid.holder')}
        className={styles['people'] ?? ''}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the popover has this one list
        autoFocus
        selectionMode="single"
        selectedKeys={holder === undefined ? [] : [holder]}
        onSelectionChange={(keys) => {
          // Pressing the holder again empties the selection: it is a confirmation.
          const chosen = people.find(({ id }) => keys === 'all' || keys.has(id))
          const holderId = chosen?.id ?? holder
          if (holderId) onDecide({ holderId })
        }}
      >
        {people.map(({ id, name }) => (
          <ListBoxItem key={id} id={id} textValue={name} className={styles['person'] ?? ''}>
            <PersonDot name={name} hue={hueOf(id)} />
            {name}
            {id === holder && <Check aria-hidden />}
          </ListBoxItem>
        ))}
      </ListBox>
    </>
  )
}
