import { Link } from '@tanstack/react-router'
import { useMemo, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '../../../domain/model/person.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { Card } from '../../ui/card.tsx'
import { MoreButton, useSome } from '../../ui/some-at-a-time.tsx'
import { StepsDone } from '../../ui/steps-done.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import { LostDataLines } from './lost-data-lines.tsx'
import { lostData } from './lost-data.ts'
import { worstFirst } from './worst-first.ts'
import type { SurfaceBreach, SurfaceView } from './surface-view.ts'
import styles from './touching-breaches.module.css'
import { VerdictReasons } from './verdict-reasons.tsx'

export interface TouchingBreachesProps {
  readonly person: Person
  readonly surface: SurfaceView
}

interface ItemProps extends TouchingBreachesProps {
  readonly one: SurfaceBreach
}

function Item({ one, person, surface }: ItemProps): ReactElement {
  const { t } = useTranslation('person')
  const { breach: breachOf } = useCatalogue()
  const { breachId, done, steps } = one
  const name = breachOf(breachId)?.name ?? breachId
  const forBreach = (
    <span className="visually-hidden">{t('breaches.forBreach', { breach: name })}</span>
  )
  return (
    <li className={styles['item']}>
      <div className={styles['head']}>
        <h3>
          <Link to="/breaches/$breachId" params={{ breachId }}>
            {name}
          </Link>
        </h3>
        <VerdictBadge level={one.level} />
      </div>
      <LostDataLines lost={lostData(one)} />
      {steps > 0 && (
        <div className={styles['steps']}>
          <StepsDone done={done} steps={steps} words={t('breaches.steps', { done, steps })} />
        </div>
      )}
      <VerdictReasons
        verdicts={one.verdicts}
        breach={name}
        titleOf={(accountId) =>
          surface.rows.find((row) => row.accountId === accountId)?.title ??
          t('breaches.account', { name: person.name })
        }
      />
      <p className={styles['links']}>
        <Link to="/breaches/$breachId" params={{ breachId }}>
          {t('breaches.open')}
          {forBreach}
        </Link>
        {steps > 0 && (
          <Link to="/print/breaches/$breachId/$personId" params={{ breachId, personId: person.id }}>
            {t('breaches.print')}
            {forBreach}
          </Link>
        )}
      </p>
    </li>
  )
}

/** More than these make the page long and nothing clearer; the worst come first. */
const breachesAtOnce = 8

/** The breaches a person is or may be in, worst first, each with why, what, and how far the work has come. */
export function TouchingBreaches({ person, surface }: TouchingBreachesProps): ReactElement {
  const { t } = useTranslation('person')
  const { name } = person
  const sorted = useMemo(() => worstFirst(surface.breaches), [surface.breaches])
  const { shown, rest, showMore } = useSome(sorted, breachesAtOnce)
  return (
    <Card title={t('breaches.title', { name })}>
      {surface.breaches.length === 0 ? (
        <>
          <p>{t('breaches.none', { name })}</p>
          <p className={styles['links']}>
            <Link to="/breaches">{t('breaches.all')}</Link>
          </p>
        </>
      ) : (
        <>
          <ul className={styles['items']}>
            {shown.map((one) => (
              <Item key={one.breachId} one={one} person={person} surface={surface} />
            ))}
          </ul>
          <p className={styles['more']}>
            <MoreButton rest={rest} showMore={showMore} />
          </p>
        </>
      )}
    </Card>
  )
}
