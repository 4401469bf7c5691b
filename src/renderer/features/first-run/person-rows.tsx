import { Plus } from 'lucide-react'
import { useRef, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonRole } from '../../../domain/model/person.ts'
import { useInterface } from '../../state/interface.ts'
import { Button } from '../../ui/button.tsx'
import { personProblems } from '../settings/person-draft.ts'
import { addRow, changeRow, keptRows, type PersonRow } from './first-run-draft.ts'
import { PersonRowFields } from './person-row-fields.tsx'
import styles from './person-rows.module.css'

export interface PersonRowsProps {
  /** Whose rows are shown. */
  readonly group: PersonRole
  /** Everybody's rows. */
  readonly people: readonly PersonRow[]
  readonly onChange: (people: readonly PersonRow[]) => void
  /** The step was sent: says what is missing. */
  readonly isTried: boolean
}

/** The guardians or the children, with ways to add and to take away. */
export function PersonRows({ group, people, onChange, isTried }: PersonRowsProps): ReactElement {
  const { t } = useTranslation('first-run')
  const today = useInterface((state) => state.status?.today)
  const heading = useRef<HTMLHeadingElement>(null)
  const [added, setAdded] = useState<number>()
  const kept = keptRows(people)
  const rows = people.filter((row) => row.role === group)
  const add = (): void => {
    const next = addRow(people, group)
    setAdded(next.at(-1)?.key)
    onChange(next)
  }
  const remove = (key: number): void => {
    onChange(people.filter((row) => row.key !== key))
    // The button that had the focus is gone with its row.
    heading.current?.focus()
  }
  return (
    <section className={styles['people']}>
      <h2 ref={heading} tabIndex={-1}>
        {t(`people.group.${group}`)}
      </h2>
      <p className={styles['help']}>{t(`people.help.${group}`)}</p>
      {rows.map((row, index) => (
        <PersonRowFields
          key={row.key}
          row={row}
          number={index + 1}
          problems={isTried && kept.includes(row) ? personProblems(row, today) : {}}
          takesFocus={added === row.key}
          onChange={(change) => onChange(changeRow(people, row.key, change))}
          onRemove={group === 'child' || rows.length > 1 ? () => remove(row.key) : undefined}
        />
      ))}
      <div>
        <Button icon={<Plus aria-hidden />} onPress={add}>
          {t(`people.${rows.length > 0 ? 'another' : 'add'}.${group}`)}
        </Button>
      </div>
    </section>
  )
}
