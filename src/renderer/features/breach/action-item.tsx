import { Hourglass } from 'lucide-react'
import { useEffect, useRef, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { usePartialDate } from '../../state/dates.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { ActionDetails } from './action-details.tsx'
import { isSettled } from './is-repeat.ts'
import type { IncidentAction } from './incident-view.ts'
import type { Spotlight } from './spotlight.ts'
import type { IncidentData } from './use-incident.ts'
import type { ActionChange } from './with-action.ts'
import styles from './action-item.module.css'

export interface ActionItemProps {
  readonly action: IncidentAction
  readonly incident: IncidentData
  readonly onChange: (change: ActionChange) => void
  readonly isOpenAtFirst: boolean
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

/** One step: a box, what and why; how, sources and notes one step away. */
export function ActionItem(props: ActionItemProps): ReactElement | undefined {
  const { action, incident, onChange, isOpenAtFirst, isRepeat, spotlight } = props
  const { t } = useTranslation('breach')
  const date = usePartialDate()
  const item = useSpotlight(spotlight)
  const words = incident.catalogue.actionWords(action)
  if (!words) return undefined
  const { key, note, state, doneOn } = action
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
        onChange={(isDone) => onChange({ key, note, state: isDone ? 'done' : 'to-do' })}
        description={isSettled(action) ? undefined : why}
      >
        <span className={styles['title']}>{words.title}</span>
      </CheckboxField>
      <div className={styles['more']}>
        {state === 'waiting' && (
          <p className={styles['waits']}>
            <Hourglass aria-hidden />
            {t('steps.waits')}
          </p>
        )}
        {state === 'done' && (
          <p className={styles['done']}>
            {doneOn ? t('steps.doneOn', { when: date(doneOn) }) : t('steps.done')}
          </p>
        )}
        {state === 'not-for-us' && (
          <p className={styles['aside']}>
            {t('steps.notForUs')}
            <Button
              kind="quiet"
              onPress={() => onChange({ key, note, state: 'to-do' })}
              aria-label={`${t('steps.putBack')}: ${words.title}`}
            >
              {t('steps.putBack')}
            </Button>
          </p>
        )}
        {note && <p className={styles['note']}>{t('steps.noted', { note })}</p>}
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
          <ActionDetails action={action} words={words} incident={incident} onChange={onChange} />
        </Disclosure>
      )}
    </li>
  )
}
