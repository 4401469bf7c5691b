import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useHousehold } from '../../state/household.ts'
import { Select } from '../../ui/select.tsx'
import type { ToDoFilter } from './to-do-groups.ts'
import styles from './to-do.module.css'

export interface ToDoFiltersProps {
  readonly filter: ToDoFilter
  readonly onChange: (filter: ToDoFilter) => void
}

const all = 'all'
const nobody = 'nobody'

/** About whom, and who does it. */
export function ToDoFilters({ filter, onChange }: ToDoFiltersProps): ReactElement {
  const { t } = useTranslation('to-do')
  const { children, guardians } = useHousehold()
  const people = [...children, ...guardians]
  const option = ({ id, name }: (typeof people)[number]) => ({ id: String(id), label: name })
  return (
    <fieldset className={styles['filters']} aria-label={t('filter.label')}>
      <Select<string>
        label={t('filter.person')}
        options={[{ id: all, label: t('filter.everybody') }, ...people.map(option)]}
        value={filter.personId ?? all}
        onChange={(id) =>
          onChange({ ...filter, personId: people.find((person) => person.id === id)?.id })
        }
      />
      <Select<string>
        label={t('filter.responsible')}
        options={[
          { id: all, label: t('filter.anybody') },
          ...guardians.map(option),
          { id: nobody, label: t('filter.nobody') },
        ]}
        value={filter.responsible ?? all}
        onChange={(id) =>
          onChange({
            ...filter,
            responsible: id === nobody ? nobody : guardians.find((person) => person.id === id)?.id,
          })
        }
      />
    </fieldset>
  )
}
