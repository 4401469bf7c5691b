import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { IncidentData } from '../incident/use-incident.ts'
import type { Difference } from '../incident/incident-types.ts'
import { useDifferenceWords } from '../incident/use-difference-words.ts'
import type { PaperNames } from '../print/paper-names.ts'
import { TickBox } from '../print/tick-box.tsx'

export interface DifferenceLineProps {
  readonly difference: Difference
  readonly incident: IncidentData
  readonly names: PaperNames
  readonly namesPlaces: boolean
}

/** What the family wrote down may hold anything; what the breach does not say any more may have been of it (P7). */
const isPrinted = (text: string, { timeline, contested }: IncidentData['breach']): boolean =>
  [...timeline, ...contested].some((one) => one.text === text)

/** One thing that became different; a step has a box for the pen. */
export function DifferenceLine(props: DifferenceLineProps): ReactElement {
  const { difference, incident, names, namesPlaces } = props
  const { t } = useTranslation('papers')
  const words = useDifferenceWords((accountId) => {
    const account = incident.account(accountId)
    return account && names.account(account).service
  }, names.person)
  const step = difference.about === 'step' ? difference.step : undefined
  const account = step?.accountId && incident.account(step.accountId)
  const told = (): Difference => {
    if (difference.about === 'step' && step) {
      return { ...difference, step: { ...step, params: names.params(step.params, account) } }
    }
    const isVeiled =
      difference.about === 'statement' &&
      !namesPlaces &&
      !isPrinted(difference.text, incident.breach)
    return isVeiled ? { ...difference, text: t('own.statement') } : difference
  }
  return (
    <li>
      {step && <TickBox state={step.state} />}
      <span>{words(told())}</span>
    </li>
  )
}
