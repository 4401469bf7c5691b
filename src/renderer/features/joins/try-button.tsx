import { FlaskConical } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountId } from '../../../domain/model/id.ts'
import { Button } from '../../ui/button.tsx'
import { useJoins } from './joins-context.ts'

/** Tries the deletion of some accounts, or stops trying it. */
export function TryButton(props: {
  readonly accountIds: readonly AccountId[]
  /** What it tries, for screen readers. */
  readonly label: string
}): ReactElement {
  const { t } = useTranslation('joins')
  const { tick, ticked } = useJoins().trial
  const isTried = props.accountIds.every((id) => ticked.has(id))
  const words = t(isTried ? 'try.stop' : 'try.step')
  return (
    <Button
      kind="quiet"
      icon={<FlaskConical aria-hidden />}
      aria-label={`${words}: ${props.label}`}
      onPress={() => {
        tick(props.accountIds, !isTried)
      }}
    >
      {words}
    </Button>
  )
}
