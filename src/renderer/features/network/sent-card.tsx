import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import styles from './network.module.css'
import { nextOffset, sentPageSize } from './next-offset.ts'
import { SentRow } from './sent-row.tsx'
import rows from './sent-row.module.css'

/** Everything that was ever sent, newest first (P1). */
export function SentCard(): ReactElement {
  const { t } = useTranslation('network')
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(
    orpc.network.sent.infiniteOptions({
      input: (offset: number) => ({ offset, limit: sentPageSize }),
      initialPageParam: 0,
      getNextPageParam: (_last, pages) => nextOffset(pages),
    }),
  )
  const records = data.pages.flatMap((page) => page.records)
  const total = data.pages.at(-1)?.total ?? 0
  return (
    <Card
      title={t('sent.title')}
      aside={
        total > 0 && <span className={styles['small']}>{t('sent.total', { count: total })}</span>
      }
    >
      {total === 0 ? (
        <p>{t('sent.empty')}</p>
      ) : (
        <div className={styles['body']}>
          <p className={styles['quiet']}>{t('sent.text')}</p>
          <ul className={rows['rows']} aria-label={t('sent.title')}>
            {records.map((record) => (
              <SentRow key={record.id} record={record} />
            ))}
          </ul>
          {hasNextPage && (
            <div>
              <Button onPress={() => void fetchNextPage()} isPending={isFetchingNextPage}>
                {t('sent.more')}
              </Button>
            </div>
          )}
        </div>
      )}
    </Card>
  )
}
