import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { BreachId } from '../../../domain/model/id.ts'
import type { ReviewChoice } from '../../../domain/review/review-question.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { showToast } from '../../state/toasts.ts'
import { orpc, wire } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import styles from './platform-question-card.module.css'
import type { PlatformQuestion } from './review-view.ts'

const choices = ['yes', 'no', 'to-ask'] as const satisfies readonly ReviewChoice[]

interface RowProps {
  readonly question: PlatformQuestion
}

function PlatformRow({ question }: RowProps): ReactElement {
  const { t } = useTranslation(['review', 'ui'])
  const { serviceName } = useCatalogue()
  const answer = useMutation(orpc.review.answer.mutationOptions())
  const takeBack = useMutation({ mutationFn: (editId: string) => wire.edits.undo({ editId }) })
  const { breachId, key, account, serviceId, isToAsk } = question
  const service = serviceId ? serviceName(serviceId) : ''
  const say = (choice: ReviewChoice): void =>
    answer.mutate(
      { breachId, key, answer: { choice } },
      {
        onSuccess: ({ editId }) =>
          showToast({
            title: t(`platform.done.${choice === 'yes' || choice === 'no' ? choice : 'to-ask'}`, {
              title: account.title,
              service,
            }),
            tone: 'done',
            action: { label: t('ui:undo'), run: () => takeBack.mutate(editId) },
          }),
      },
    )
  return (
    <li className={styles['row']}>
      <p id={`platform-${account.id}`}>
        {t('title.platform', { title: account.title, service })}
        {isToAsk && <span className={styles['ask']}>{t('platform.toAsk')}</span>}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset would be drawn as a form */}
      <div role="group" aria-labelledby={`platform-${account.id}`} className={styles['answers']}>
        {choices
          .filter((choice) => !(isToAsk && choice === 'to-ask'))
          .map((choice) => (
            <Button key={choice} onPress={() => say(choice)} isDisabled={answer.isPending}>
              {t(`platform.${choice}`)}
            </Button>
          ))}
      </div>
      <ErrorNotice error={answer.error ?? takeBack.error} />
    </li>
  )
}

export interface PlatformQuestionCardProps {
  readonly breachId: BreachId
}

/**
 * For a breach of a platform: whether the family's schools and nurseries use it, until each has been answered. Nothing
 * for any other breach.
 */
export function PlatformQuestionCard({ breachId }: PlatformQuestionCardProps): ReactElement {
  const { t } = useTranslation('review')
  const { data } = useSuspenseQuery(orpc.review.platforms.queryOptions({ input: { breachId } }))
  if (data.length === 0) return <></>
  return (
    <Card title={t('platform.heading')}>
      <p>{t('platform.lead')}</p>
      <ul className={styles['rows']}>
        {data.map((question) => (
          <PlatformRow key={question.key} question={question} />
        ))}
      </ul>
    </Card>
  )
}
