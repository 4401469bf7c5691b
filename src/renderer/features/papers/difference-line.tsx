import type { ReactElement } from 'react'
import type { IncidentData } from '../breach/use-incident.ts'
import type { Difference } from '../incident/incident-types.ts'
import { useDifferenceWords } from '../incident/use-difference-words.ts'
import type { PaperNames } from '../print/paper-names.ts'
import { TickBox } from '../print/tick-box.tsx'

export interface DifferenceLineProps {
  readonly difference: Difference
  readonly incident: IncidentData
  readonly names: PaperNames
}

/** One thing that became different; a step has a box for the pen. */
export function DifferenceLine(props: DifferenceLineProps): ReactElement {
  const { difference, incident, names } = props
  const words = useDifferenceWords((accountId) => {
    const account = incident.account(accountId)
    return account && names.account(account).service
  }, names.person)
  const step = difference.about === 'step' ? difference.step : undefined
  const account = step?.accountId && incident.account(step.accountId)
  const told =
    difference.about === 'step' && step
      ? { ...difference, step: { ...step, params: names.params(step.params, account) } }
      : difference
  return (
    <li>
      {step && <TickBox state={step.state} />}
      <span>{words(told)}</span>
    </li>
  )
}
