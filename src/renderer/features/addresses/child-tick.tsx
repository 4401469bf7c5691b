import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../domain/model/id.ts'
import { partialDate } from '../../../domain/model/partial-date.ts'
import { useDateWords } from '../../state/dates.ts'
import { useHousehold } from '../../state/household.ts'
import { useInterface } from '../../state/interface.ts'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { isDoneTogether } from './is-done-together.ts'

export interface ChildTickProps {
  readonly childIds: readonly PersonId[]
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
}

/** A child's own address is looked up only with the child's knowledge, from 13 on with the child (P10). */
export function ChildTick({ childIds, isSelected, onChange }: ChildTickProps): ReactElement {
  const { t } = useTranslation('addresses')
  const { person } = useHousehold()
  const { list } = useDateWords()
  const today = useInterface(({ status }) => (status ? partialDate(status.today) : undefined))
  const children = childIds.map(person).filter((child) => child !== undefined)
  const isTogether = isDoneTogether(children, today)
  const values = { count: children.length, names: list(children.map(({ name }) => name)) }
  return (
    <CheckboxField
      isSelected={isSelected}
      onChange={onChange}
      description={t(isTogether ? 'row.togetherWhy' : 'row.knowsWhy')}
    >
      {t(isTogether ? 'row.together' : 'row.knows', values)}
    </CheckboxField>
  )
}
