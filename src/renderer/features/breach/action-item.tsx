import { useEffect, useRef, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PartialDate } from '../../../domain/model/partial-date.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import type { StepChange } from '../incident/step-change.ts'
import { StepDialog } from '../incident/step-dialog.tsx'
import { StepDuty } from '../incident/step-duty.tsx'
import { StepStanding } from '../incident/step-standing.tsx'
import { StepWarnings } from '../incident/step-warnings.tsx'
import { ActionDetails } from './action-details.tsx'
import { isSettled } from '../incident/is-repeat.ts'
import type { IncidentAction } from '../incident/incident-view.ts'
import type { Spotlight } from './spotlight.ts'
import type { IncidentData } from '../incident/use-incident.ts'
import styles from './action-item.module.css'

export interface ActionItemProps {
  readonly action: IncidentAction
  readonly incident: IncidentData
  readonly onChange: (change: StepChange) => void
  readonly isOpenAtFirst: boolean
  /** By when all open steps of its group are due, where it is one day. */
  readonly groupDue: PartialDate | undefined
  /** The step before it is the same, at another account. */
  readonly isRepeat: boolean
  /** Given where somebody asked to be shown this very step. */
  readonly spotlight: Spotlight | undefined
}

/** Brings the step into view and its box into focus when it is asked for. */
const useSpotlight = (spotlight: Spotlight | undefined) => {
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (!spotlight) return
    item.current?.scrollIntoView({ block: 'center' })
    item.current?.querySelector<HTMLElement>('input')?.focus({ preventScroll: true })
  }, [spotlight])
  return item
}

/** One step: a box, what and why, where it stands; how and sources one step away, all else in a window. */
export function ActionItem(props: ActionItemProps): ReactElement | undefined {
  const { action, incident, onChange, isOpenAtFirst, groupDue, isRepeat, spotlight } = props
  const { t } = useTranslation(['breach', 'incident'])
  const item = useSpotlight(spotlight)
  const [isChanging, setChanging] = useState(false)
  const words = incident.catalogue.actionWords(action)
  if (!words) return undefined
  const { key, state } = action
  const isOpen = isOpenAtFirst || spotlight !== undefined
  const why = isRepeat ? t('steps.sameWay') : words.why
  return (
    <li
      ref={item}
      className={styles['item']}
      data-state={state}
      data-repeat={isRepeat || undefined}
    >
      <CheckboxField
        isSelected={state === 'done'}
        isDisabled={state === 'not-for-us'}
        onChange={(isDone) => onChange({ key, state: isDone ? 'done' : 'to-do' })}
        description={isSettled(action) ? undefined : why}
      >
        <span className={styles['title']}>{words.title}</span>
      </CheckboxField>
      <div className={styles['more']}>
        <StepWarnings step={action} />
        <StepStanding step={action} />
        <StepDuty step={action} groupDue={groupDue} />
      </div>
      <div className={styles['change']}>
        {state === 'not-for-us' ? (
          <Button
            kind="quiet"
            onPress={() => onChange({ key, state: 'to-do' })}
            aria-label={`${t('steps.putBack')}: ${words.title}`}
          >
            {t('steps.putBack')}
          </Button>
        ) : (
          <Button
            kind="quiet"
            onPress={() => setChanging(true)}
            aria-label={t('incident:step.changeOf', { step: words.title })}
          >
            {t('incident:step.change')}
          </Button>
        )}
      </div>
      {state !== 'not-for-us' && (
        <Disclosure
          key={isOpen ? 'open' : 'closed'}
          isOpenAtFirst={isOpen}
          layout="parted"
          label={
            <>
              <span aria-hidden>{t('steps.how')}</span>
              <span className="visually-hidden">{t('steps.howTo', { step: words.title })}</span>
            </>
          }
        >
          <ActionDetails action={action} words={words} incident={incident} />
        </Disclosure>
      )}
      {isChanging && (
        <StepDialog
          title={words.title}
          step={action}
          onSave={onChange}
          onClose={() => setChanging(false)}
        />
      )}
    </li>
  )
}
