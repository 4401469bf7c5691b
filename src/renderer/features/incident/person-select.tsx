import type { ReactElement } from 'react'
import type { PersonId } from '../../../domain/model/id.ts'
import type { Person } from '../../../domain/model/person.ts'
import { Select } from '../../ui/select.tsx'

export interface PersonSelectProps {
  readonly label: string
  readonly people: readonly Person[]
  /** What nobody is called here. */
  readonly nobody: string
  readonly value: PersonId | undefined
  readonly onChange: (personId: PersonId | undefined) => void
}

const none = 'nobody'

/** One of the household, or nobody. */
export function PersonSelect(props: PersonSelectProps): ReactElement {
  const { label, people, nobody, value, onChange } = props
  return (
    <Select<string>
      label={label}
      options={[
        { id: none, label: nobody },
        ...people.map((person) => ({ id: person.id, label: person.name })),
      ]}
      value={value ?? none}
      onChange={(id) => onChange(people.find((person) => person.id === id)?.id)}
    />
  )
}
