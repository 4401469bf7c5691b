import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { partialDate } from '../../../domain/model/partial-date.ts'
import type { MappedGroup } from '../../../domain/reuse/mapped-reuse.ts'
import { useDateWords } from '../../state/dates.ts'
import { useHousehold } from '../../state/household.ts'
import { useInterface } from '../../state/interface.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { isKeptTogether } from '../person/age-milestone.ts'
import styles from './group-card.module.css'
import { LossLines } from './loss-lines.tsx'
import { isSecret, type GroupView } from './reuse-view.ts'
import { useGroupName } from './use-group-name.ts'

/** Nothing to do now is not the same as safe (P6). */
const settledWords = ({ states }: MappedGroup): 'marked' | 'waits' | 'settled' =>
  states.unsure > 0 ? 'marked' : states.waits > 0 ? 'waits' : 'settled'

/** What follows when one account of the group falls. */
function FallsWords({ view: { group, size, map } }: { readonly view: GroupView }): ReactElement {
  const { t } = useTranslation('reuse')
  const { kind, urgency, losses, states } = group
  if (kind === 'email') {
    return (
      <>
        {t('falls.email', { count: size })}
        {losses.length > 0 && <> {t('falls.emailLost')}</>}
      </>
    )
  }
  if (kind === 'user-name') return <>{t('falls.user-name', { count: size })}</>
  if (urgency === 'settled') return <>{t(`falls.${settledWords(group)}`)}</>
  const [first, second] = group.members.map(({ account }) => map.accounts[account]?.title ?? '')
  return (
    <>
      {urgency === 'leaked' || urgency === 'lost'
        ? states['in-use'] === 1
          ? t('falls.secretLostOne', { account: first ?? '' })
          : t('falls.secretLost', { count: states['in-use'] })
        : size === 2
          ? t('falls.pair', { first: first ?? '', second: second ?? '' })
          : t('falls.secret', { count: size })}
      {kind === 'answer' && <> {t('falls.answer')}</>}
    </>
  )
}

function LeakWords({ view: { group } }: { readonly view: GroupView }): ReactElement {
  const { t } = useTranslation('reuse')
  const { date } = useDateWords()
  const { leak, strength = 'unknown' } = group
  return (
    <>
      {leak ? t(`leak.${leak.outcome}`, { date: date(leak.on) }) : t('leak.unasked')}{' '}
      {t(`strength.${strength}`)}
    </>
  )
}

/** What is known of a group: whose, lost by whom, leaked or not, what falls with what, and why it stands here. */
export function GroupFacts({ view }: { readonly view: GroupView }): ReactElement {
  const { t } = useTranslation('reuse')
  const { list } = useDateWords()
  const { nameOf, person } = useHousehold()
  const groupName = useGroupName()
  const today = partialDate(useInterface((state) => state.status?.today) ?? '')
  const { group } = view
  const grown = group.people.filter((id) => {
    const one = person(id)
    return one?.role === 'child' && today && isKeptTogether(one.birthDate, today)
  })
  return (
    <div className={styles['facts']}>
      <p>
        <FallsWords view={view} />
      </p>
      <LossLines view={view} />
      {group.kind === 'password' && (
        <p className={styles['quiet']}>
          <LeakWords view={view} />
        </p>
      )}
      <p className={styles['quiet']}>{t('whose', { names: list(group.people.map(nameOf)) })}</p>
      {isSecret(group) && grown.length > 0 && group.states['in-use'] > 0 && (
        <p className={styles['quiet']}>
          {t('together', { names: list(grown.map(nameOf)), count: grown.length })}
        </p>
      )}
      {isSecret(group) && (
        <Disclosure label={t('why')} about={groupName(view.name)}>
          {group.reasons.length === 0 ? (
            <p>{t('noReason')}</p>
          ) : (
            <ul>
              {group.reasons.map((reason) => (
                <li key={reason}>{t(`reason.${reason}`)}</li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
    </div>
  )
}
