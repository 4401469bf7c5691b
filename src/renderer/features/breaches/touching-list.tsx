import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import { useHousehold } from '../../state/household.ts'
import { PersonDot } from '../../ui/person-dot.tsx'
import { MoreButton, useSome } from '../../ui/some-at-a-time.tsx'
import { StepsDone } from '../../ui/steps-done.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import type { TouchingBreach } from './breaches-view.ts'
import styles from './touching-list.module.css'

const atOnce = 50

function Item({ one }: { readonly one: TouchingBreach }): ReactElement {
  const { t } = useTranslation('breaches')
  const { breach } = useCatalogue()
  const { nameOf, hueOf } = useHousehold()
  const { list } = useDateWords()
  const { breachId, personIds, done, steps } = one
  const known = breach(breachId)
  return (
    <li className={styles['item']}>
      <div className={styles['head']}>
        <Link to="/breaches/$breachId" params={{ breachId }} className={styles['name']}>
          {known?.name ?? breachId}
        </Link>
        <VerdictBadge level={one.level} />
        {known && known.origin !== 'catalogue' && (
          <small className={styles['origin']}>{t(`origin.${known.origin}`)}</small>
        )}
      </div>
      {personIds.length > 0 && (
        <p className={styles['who']}>
          <span className={styles['dots']}>
            {personIds.map((id) => (
              <PersonDot key={id} name={nameOf(id)} hue={hueOf(id)} />
            ))}
          </span>
          {list(personIds.map(nameOf))}
        </p>
      )}
      {steps > 0 && (
        <div className={styles['steps']}>
          <StepsDone done={done} steps={steps} words={t('touching.steps', { done, steps })} />
        </div>
      )}
    </li>
  )
}

/** Breaches of the family's services: how sure it is, whom they concern, how far the work has come. */
export function TouchingList(props: {
  readonly breaches: readonly TouchingBreach[]
}): ReactElement {
  const { shown, rest, showMore } = useSome(props.breaches, atOnce)
  return (
    <>
      <ul>
        {shown.map((one) => (
          <Item key={one.breachId} one={one} />
        ))}
      </ul>
      <MoreButton rest={rest} showMore={showMore} />
    </>
  )
}
