import { Undo2 } from 'lucide-react'
import {
  useEffect,
  useId,
  useRef,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
} from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { choiceOf, takesLetters } from './choice-keys.ts'
import styles from './question-card.module.css'
import type { QueueRun } from './use-queue-run.ts'

export interface Choice {
  readonly label: string
  readonly detail?: string | undefined
  readonly run: () => void
  readonly isDisabled?: boolean | undefined
  /** Never what Enter does: it would be given by mistake. */
  readonly isAside?: boolean | undefined
}

export interface QuestionCardProps {
  readonly run: Pick<QueueRun, 'answered' | 'all' | 'place' | 'skipped' | 'error' | 'back' | 'undo'>
  readonly title: ReactNode
  /** What is known, and what has to be said. */
  readonly children: ReactNode
  /** The first is what Enter does; the digits stand for them in this order. */
  readonly choices: readonly Choice[]
  /** The first field takes the focus: the answer is typed. */
  readonly startsInField?: boolean | undefined
  readonly onSkip: () => void
}

/**
 * One question at a time. Digits choose, S skips, B goes back and U takes back the last answer: only while the focus
 * is in the card, so that no key does something unasked (WCAG 2.1.4).
 */
export function QuestionCard(props: QuestionCardProps): ReactElement {
  const { run, choices, startsInField, onSkip } = props
  const { t } = useTranslation('tidy-up')
  const headingId = useId()
  const card = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const field = startsInField ? card.current?.querySelector('input') : undefined
    const target = field ?? heading.current
    target?.focus({ preventScroll: true })
  }, [startsInField])
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    const { key, target } = event
    if (!(target instanceof HTMLElement) || !takesLetters(target)) return
    const letters = { s: onSkip, b: run.back, u: run.undo }
    const letter = key.toLowerCase()
    const isByEnter = key === 'Enter' && choices[0]?.isAside === true
    const chosen = isByEnter ? undefined : choiceOf(key, target, heading.current, choices.length)
    const work =
      letter === 's' || letter === 'b' || letter === 'u'
        ? letters[letter]
        : chosen !== undefined && choices[chosen]?.isDisabled !== true
          ? choices[chosen]?.run
          : undefined
    if (!work) return
    event.preventDefault()
    work()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of the buttons inside
    <section ref={card} className={styles['card']} aria-labelledby={headingId} onKeyDown={press}>
      <div className={styles['progress']}>
        <ProgressBar label={t('run.progress')} value={run.answered} max={run.all} isBare />
        <p aria-live="polite">
          {run.place === undefined
            ? t('run.skippedLeft', { count: run.skipped })
            : t('run.place', { place: run.place, all: run.all })}
        </p>
      </div>
      <h2 ref={heading} id={headingId} tabIndex={-1} className={styles['title']}>
        {props.title}
      </h2>
      <div className={styles['body']}>{props.children}</div>
      <ErrorNotice error={run.error} />
      <ul className={styles['choices']}>
        {choices.map(({ label, detail, run: choose, isDisabled, isAside }, place) => (
          <li key={label}>
            <Button
              kind={place === 0 && isAside !== true ? 'primary' : 'secondary'}
              onPress={choose}
              isDisabled={isDisabled === true}
              aria-keyshortcuts={
                place === 0 && isAside !== true ? `${place + 1} Enter` : String(place + 1)
              }
            >
              <kbd aria-hidden>{place + 1}</kbd>
              <span>
                {label}
                {detail !== undefined && <small>{detail}</small>}
              </span>
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles['ways']}>
        <Button kind="quiet" onPress={onSkip} aria-keyshortcuts="S">
          {t('run.skip')} <kbd aria-hidden>S</kbd>
        </Button>
        <Button
          kind="quiet"
          onPress={run.back}
          isDisabled={run.back === undefined}
          aria-keyshortcuts="B"
        >
          {t('run.back')} <kbd aria-hidden>B</kbd>
        </Button>
        <Button
          kind="quiet"
          icon={<Undo2 aria-hidden />}
          onPress={run.undo}
          isDisabled={run.undo === undefined}
          aria-keyshortcuts="U"
        >
          {t('run.undo')} <kbd aria-hidden>U</kbd>
        </Button>
      </div>
    </section>
  )
}
