import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { usePartialDate } from '../../state/dates.ts'
import { orpc } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Help } from '../../ui/help.tsx'
import type { HouseholdAnswer } from './household-lead.ts'
import styles from './news-card.module.css'
import { BreachLine, PersonLine } from './news-lines.tsx'
import { useChildrenFirst } from './use-children-first.ts'

export interface NewsCardProps {
  readonly news: HouseholdAnswer['news']
}

/** Keeps the first look, so that there is something to compare with; nobody is asked, and nothing moves. */
const useFirstLook = (state: NewsCardProps['news']['state']): void => {
  const { mutate } = useMutation(
    orpc.surface.markSeen.mutationOptions({ meta: { changesNothing: true } }),
  )
  useEffect(() => {
    if (state === 'to-write') mutate({ isSaid: false })
  }, [state, mutate])
}

function Lines({ news }: NewsCardProps): ReactElement {
  const { t } = useTranslation('household')
  const inOrder = useChildrenFirst()
  return (
    <ul className={styles['lines']}>
      {news.breaches.map((change) => (
        <BreachLine key={`${change.kind} ${change.level} ${change.breachId}`} change={change} />
      ))}
      {news.moreBreaches > 0 && (
        <li className={styles['line']}>
          <Link to="/breaches">{t('news.more', { count: news.moreBreaches })}</Link>
        </li>
      )}
      {inOrder(news.people.map(({ personId }) => personId)).map((id) => {
        const person = news.people.find(({ personId }) => personId === id)
        return person && <PersonLine key={id} person={person} />
      })}
      {news.accounts !== 0 && (
        <li className={styles['line']}>
          <span className={styles['words']}>
            {t(news.accounts > 0 ? 'news.accounts' : 'news.accountsFewer', {
              count: Math.abs(news.accounts),
            })}
          </span>
        </li>
      )}
    </ul>
  )
}

/** What moved since somebody last said "seen"; nothing at all while there is nothing to compare with. */
export function NewsCard({ news }: NewsCardProps): ReactElement {
  const { t } = useTranslation('household')
  const date = usePartialDate()
  useFirstLook(news.state)
  const seen = useMutation(orpc.surface.markSeen.mutationOptions())
  const [wasSeen, setSeen] = useState(false)
  const rest = useRef<HTMLParagraphElement>(null)
  const isSame = news.state === 'same'
  useEffect(() => {
    // The button that was pressed is gone; what stands in its place takes the focus.
    if (isSame && wasSeen) rest.current?.focus()
  }, [isSame, wasSeen])
  if (!news.since || news.state === 'to-write') return <></>
  if (isSame) {
    return (
      <p ref={rest} tabIndex={-1} className={styles['same']}>
        {t('news.same', { date: date(news.since) })}
      </p>
    )
  }
  return (
    <Card
      title={t('news.title', { date: date(news.since) })}
      help={<Help topic="whatIsNew" />}
      aside={
        <Button
          isPending={seen.isPending}
          onPress={() => seen.mutate({ isSaid: true }, { onSuccess: () => setSeen(true) })}
        >
          {t('news.seen')}
        </Button>
      }
    >
      <Lines news={news} />
      <ErrorNotice error={seen.error} />
    </Card>
  )
}
