import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import { wire } from '../../state/wire.ts'
import { AccountFacts } from './account-facts.tsx'
import { QuestionCard } from './question-card.tsx'
import type { QuestionProps } from './question-props.ts'
import { TogetherNote } from './together-note.tsx'

/** Whether anybody still uses an account, and why it is asked. */
export function DormantQuestion({ item, run }: QuestionProps<'dormant'>): ReactElement {
  const { t } = useTranslation('tidy-up')
  const { date } = useDateWords()
  const { service } = useCatalogue()
  const { account, why, facts, queue, key } = item
  const { serviceId } = account
  const named = serviceId && service(serviceId)
  const change = (status: 'deletion-requested' | 'deleted'): void =>
    run.answer(item, () => wire.accounts.change({ ids: [account.id], change: { status } }))
  const settle = (status: 'active' | 'dormant'): void => {
    const isSaid = account.status === 'dormant' ? status === 'active' : status === 'dormant'
    run.answer(item, () => wire.tidyUp.settle({ queue, key, ...(isSaid && { status }) }))
  }
  return (
    <QuestionCard
      run={run}
      onSkip={() => run.skip(item)}
      title={t('dormant.title', { title: account.title })}
      choices={[
        {
          label: t(account.kind === 'enrolment' ? 'dormant.going' : 'dormant.inUse'),
          detail: t('dormant.inUseDetail'),
          run: () => settle('active'),
        },
        {
          label: t('dormant.asked'),
          detail: t('dormant.askedDetail'),
          run: () => change('deletion-requested'),
        },
        {
          label: t('dormant.deleted'),
          detail: t('dormant.deletedDetail'),
          run: () => change('deleted'),
        },
        {
          label: t('dormant.keep'),
          detail: t('dormant.keepDetail'),
          run: () => settle('dormant'),
        },
      ]}
    >
      <p>
        {why
          .map(({ code, date: day, sign }) =>
            code === 'quiet-since' && day && sign
              ? t(`dormant.quiet.${sign}`, { date: date(day) })
              : code === 'service-closed'
                ? day
                  ? t('dormant.closedSince', { date: date(day) })
                  : t('dormant.closed')
                : t('dormant.said'),
          )
          .join(' ')}{' '}
        {facts > 0 && t('dormant.facts', { count: facts })}
      </p>
      <TogetherNote ids={account.subjectIds} />
      <AccountFacts account={account} />
      {named && (
        <p>
          <Link to="/services/$serviceId" params={{ serviceId: named.id }}>
            {t('dormant.how', { service: named.name })}
          </Link>
        </p>
      )}
    </QuestionCard>
  )
}
