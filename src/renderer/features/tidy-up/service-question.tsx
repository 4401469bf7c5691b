import { useSuspenseQuery } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { ServiceId } from '../../../domain/model/id.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { orpc, wire } from '../../state/wire.ts'
import { ServiceField } from '../account/service-field.tsx'
import { AccountFacts } from './account-facts.tsx'
import { QuestionCard, type Choice } from './question-card.tsx'
import type { QuestionProps } from './question-props.ts'
import { TogetherNote } from './together-note.tsx'

/** More would be guessing. */
const mostOffered = 3

/** Which service an account is with. */
export function ServiceQuestion({ item, run }: QuestionProps<'unnamed'>): ReactElement {
  const { t } = useTranslation(['tidy-up', 'account'])
  const { serviceName } = useCatalogue()
  const { account } = item
  const [chosen, setChosen] = useState<ServiceId>()
  const { data: matches } = useSuspenseQuery(
    orpc.services.matches.queryOptions({
      input: { origins: account.origins, title: account.title },
    }),
  )
  const choose = (serviceId: ServiceId): void =>
    run.answer(item, () => wire.accounts.change({ ids: [account.id], change: { serviceId } }))
  const offered = matches
    .filter(({ serviceId }) => serviceId !== account.serviceId && serviceId !== chosen)
    .slice(0, mostOffered)
  const choices: readonly Choice[] = [
    ...(chosen === undefined
      ? []
      : [{ label: t('service.use', { service: serviceName(chosen) }), run: () => choose(chosen) }]),
    ...offered.map(({ serviceId, basis, on }) => ({
      label: serviceName(serviceId),
      detail: t(`account:recognised.basis.${basis}`, { on }),
      run: () => choose(serviceId),
    })),
    {
      label: t('service.none'),
      detail: t('service.noneDetail'),
      isAside: true,
      run: () => run.answer(item, () => wire.tidyUp.settle({ queue: item.queue, key: item.key })),
    },
  ]
  return (
    <QuestionCard
      run={run}
      onSkip={() => run.skip(item)}
      title={t('service.title', { title: account.title })}
      choices={choices}
    >
      <p>{t('service.lead')}</p>
      <TogetherNote ids={account.subjectIds} />
      <AccountFacts account={account} />
      <ServiceField value={chosen} onChange={(service) => setChosen(service?.id)} />
    </QuestionCard>
  )
}
