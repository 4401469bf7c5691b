import { useNavigate } from '@tanstack/react-router'
import { Printer } from 'lucide-react'
import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { Breach } from '../../../domain/model/breach.ts'
import { useDateWords } from '../../state/dates.ts'
import { Button } from '../../ui/button.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { startAccount } from '../account/account-start.ts'
import { WriteLetterLink } from '../letters/write-letter-link.tsx'
import { accountStartOf } from './account-start-of.ts'
import { fallenAccounts } from './fallen-accounts.ts'
import { peopleByLevel } from './people-by-level.ts'
import { stepCounts } from '../incident/step-counts.ts'
import type { IncidentData } from '../incident/use-incident.ts'

export interface BreachHeaderProps {
  readonly incident: IncidentData
}

function PrintActions({ incident }: Pick<BreachHeaderProps, 'incident'>): ReactElement | undefined {
  const { t } = useTranslation('breach')
  const navigate = useNavigate()
  const { people, household, view } = incident
  const [only] = people
  // The first thing to do with a breach is to start a file; then to print.
  const kind = view.openedOn === undefined ? 'secondary' : 'primary'
  if (!only) return undefined
  const pageOf = (person: typeof only) => ({
    to: '/print/breaches/$breachId/$personId' as const,
    params: { breachId: view.breachId, personId: person.personId },
  })
  if (people.length === 1) {
    return (
      <LinkButton kind={kind} {...pageOf(only)}>
        <Printer aria-hidden />
        {t('print.one', { name: household.nameOf(only.personId) })}
      </LinkButton>
    )
  }
  return (
    <Menu
      trigger={
        <Button kind={kind} icon={<Printer aria-hidden />}>
          {t('print.some')}
        </Button>
      }
      actions={[
        ...people.map((person) => ({
          id: person.personId,
          label: t('print.one', { name: household.nameOf(person.personId) }),
          run: () => void navigate(pageOf(person)),
        })),
        {
          id: 'all',
          label: t('print.all'),
          run: () =>
            void navigate({
              to: '/print/breaches/$breachId',
              params: { breachId: view.breachId },
            }),
        },
      ]}
    />
  )
}

/** Why nobody is in it: that no account matches is never told as good news (P6). */
const nobodyBecause = ({ services }: Breach): 'none' | 'platform' | 'service' => {
  if (services.length === 0) return 'none'
  return services.some((service) => service.as === 'platform') ? 'platform' : 'service'
}

/** What happened, in one sentence; then: who is in it and how sure, what falls with it, what is left to do. */
export function BreachHeader(props: BreachHeaderProps): ReactElement {
  const { incident } = props
  const { t } = useTranslation(['breach', 'data'])
  const { list } = useDateWords()
  const { breach, people, view, household } = incident
  const [firstService] = breach.services
  const groups = peopleByLevel(people)
  const actions = people.flatMap((person) => person.actions)
  const counts = stepCounts(actions)
  const falls = t('lead.falls', { count: fallenAccounts(view.fallsWith).toFix })
  const who = groups.map(({ level, personIds }) =>
    t(`lead.${level}`, { names: list(personIds.map(household.nameOf)), count: personIds.length }),
  )
  return (
    <PageHeader
      eyebrow={
        <>
          {breach.kind === 'breach' ? t('eyebrow') : t(`data:breachKind.${breach.kind}`)}
          {breach.origin !== 'catalogue' && ` · ${t(`origin.${breach.origin}`)}`}
        </>
      }
      title={breach.name}
      lead={
        <>
          {who.length > 0 ? (
            <b>{who.join(' ')}</b>
          ) : (
            <Trans
              t={t}
              i18nKey={`lead.nobody.${nobodyBecause(breach)}`}
              components={{ b: <b /> }}
            />
          )}{' '}
          {falls} {counts.all + counts.toKeep > 0 && t('lead.steps', { ...counts })}
        </>
      }
      actions={
        <>
          <LinkButton to="/breaches/$breachId/edit" params={{ breachId: breach.id }}>
            {breach.origin === 'own' ? t('own.edit') : t('own.add')}
          </LinkButton>
          {people.length > 0 && firstService && (
            <WriteLetterLink serviceId={firstService.serviceId} breachId={breach.id} />
          )}
          {people.length === 0 && firstService && (
            <LinkButton
              kind="primary"
              to="/accounts/new"
              onClick={() => startAccount(accountStartOf(breach))}
            >
              {t(`lead.add.${nobodyBecause(breach) === 'platform' ? 'platform' : 'service'}`)}
            </LinkButton>
          )}
          <PrintActions incident={incident} />
        </>
      }
    />
  )
}
