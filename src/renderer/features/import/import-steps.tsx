import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Steps } from '../../ui/steps.tsx'

const allSteps = ['choose', 'columns', 'review', 'import', 'done'] as const
export type ImportStep = (typeof allSteps)[number]

export interface ImportStepsProps {
  readonly current: ImportStep
  /** The file is a table of no known kind, so its columns are named on the way. */
  readonly withColumns: boolean
}

/** Where one is between the file and its deletion. */
export function ImportSteps({ current, withColumns }: ImportStepsProps): ReactElement {
  const { t } = useTranslation('import')
  const steps = allSteps.filter((step) => withColumns || step !== 'columns')
  return <Steps labels={steps.map((step) => t(`steps.${step}`))} current={steps.indexOf(current)} />
}
