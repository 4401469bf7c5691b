import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import { Button } from '../../ui/button.tsx'
import { StateGlyph } from '../../ui/state-glyph.tsx'
import type { IncidentAction, IncidentFallsWith } from '../incident/incident-view.ts'
import type { IncidentData } from '../incident/use-incident.ts'
import styles from './falls-with.module.css'

export interface FallenRowProps {
  readonly falls: IncidentFallsWith
  readonly incident: IncidentData
  /** The step that puts it right, where there is one. */
  readonly step: IncidentAction | undefined
  readonly onShowStep: (action: IncidentAction) => void
}

function StepState(props: {
  readonly action: IncidentAction
  readonly account: string
  readonly onShowStep: (action: IncidentAction) => void
}): ReactElement {
  const { t } = useTranslation('breach')
  const { date } = useDateWords()
  const { action, account, onShowStep } = props
  if (action.state === 'to-do') {
    return (
      <Button onPress={() => onShowStep(action)} aria-label={t('falls.showStepFor', { account })}>
        {t('falls.showStep')}
      </Button>
    )
  }
  const words = {
    waiting: t('falls.waits'),
    'not-for-us': t('falls.notForUs'),
    done: action.doneOn
      ? t('falls.doneOn', { when: date(action.doneOn, 'short') })
      : t('falls.done'),
  }
  return <span className={styles['state']}>{words[action.state]}</span>
}

/** One account that shares a lost secret, whose it is, and where its step stands. */
export function FallenRow({ falls, incident, step, onShowStep }: FallenRowProps): ReactElement {
  const { t } = useTranslation(['breach', 'data'])
  const { list } = useDateWords()
  const { accountId, kind, sharedWith, sharedWithMore, settledByChange, assumedInForce } = falls
  const account = incident.account(accountId)
  const title = account?.title ?? t('who.account')
  const titles = new Set(sharedWith.flatMap((id) => incident.account(id)?.title ?? []))
  const more = sharedWithMore === undefined ? [] : [t('falls.more', { count: sharedWithMore })]
  return (
    <li className={styles['row']} data-settled={settledByChange || undefined}>
      <StateGlyph state={settledByChange ? 'held' : 'exposed'} isDecorative />
      <div className={styles['words']}>
        <p>
          <Link to="/accounts/$accountId" params={{ accountId }}>
            {title}
          </Link>
          {account && (
            <span className={styles['people']}>
              {list(account.subjectIds.map(incident.household.nameOf))}
            </span>
          )}
        </p>
        <p className={styles['reason']}>
          {t('falls.sharedWith', {
            kind: t(`data:reuse.${kind}`),
            accounts: list([...titles, ...more]),
          })}
          {'. '}
          {settledByChange ? t('falls.settled') : assumedInForce && t('falls.assumedInForce')}
        </p>
      </div>
      {step && !settledByChange && (
        <StepState action={step} account={title} onShowStep={onShowStep} />
      )}
    </li>
  )
}
