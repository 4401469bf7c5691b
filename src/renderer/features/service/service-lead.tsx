import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { CellState } from '../../../domain/model/exposure.ts'
import { personRoles } from '../../../domain/model/person.ts'
import type { Service } from '../../../domain/model/service.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import { useHousehold } from '../../state/household.ts'
import { heldOf } from './held-view.ts'
import type { ServiceSurfaceView } from './service-surface-view.ts'

/** What is there now, or was when it got out. */
const has: ReadonlySet<CellState> = new Set(['exposed', 'held', 'assumed'])

/** More names make no sentence. */
const named = 4

/** The sentence that comes first: what it holds of children and of parents, and how many breaches are known. */
export function ServiceLead(props: {
  readonly service: Service
  readonly breachCount: number
  readonly surface: ServiceSurfaceView
}): ReactElement {
  const { t } = useTranslation('service')
  const { catalogue, dataClassName } = useCatalogue()
  const { list } = useDateWords()
  const { nameOf } = useHousehold()
  const { people } = props.surface
  if (people.length > 0) {
    const cells = people.flatMap((person) => person.cells)
    const held = new Set(cells.filter(({ state }) => has.has(state)).map((cell) => cell.dataClass))
    const out = new Set(
      cells.filter(({ state }) => state === 'exposed').map((cell) => cell.dataClass),
    )
    return (
      <Trans
        t={t}
        i18nKey="lead.ofYou"
        values={{
          kinds: held.size,
          names: list(people.map(({ personId }) => nameOf(personId))),
          out: out.size,
          rest: held.size - out.size,
          breaches: props.breachCount,
        }}
        components={{ b: <b /> }}
      />
    )
  }
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
