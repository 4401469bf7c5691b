import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { personRoles } from '../../../domain/model/person.ts'
import type { Service } from '../../../domain/model/service.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import { heldOf } from './held-view.ts'

/** More names make no sentence. */
const named = 4

/** The sentence that comes first: what it holds of children and of parents, and how many breaches are known. */
export function ServiceLead(props: {
  readonly service: Service
  readonly breachCount: number
}): ReactElement {
  const { t } = useTranslation('service')
  const { catalogue, dataClassName } = useCatalogue()
  const { list } = useDateWords()
  const parts = personRoles.toReversed().flatMap((role) => {
    const { held, isTypical } = heldOf(props.service, role, catalogue.typicalHoldings)
    if (held.length === 0) return []
    const names = held.map(({ dataClass }) => dataClassName(dataClass))
    const shown = names.length > named + 1 ? names.slice(0, named) : names
    const more = names.length - shown.length
    const classes = list(more > 0 ? [...shown, t('lead.more', { count: more })] : shown)
    return [t(`lead.${isTypical ? 'typical' : 'known'}.${role}`, { classes })]
  })
  return (
    <>
      <b>{t('lead.breaches', { count: props.breachCount })}</b> {parts.join(' ')}
    </>
  )
}
