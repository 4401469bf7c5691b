import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../../ui/card.tsx'
import { RadioCards } from '../../../ui/radio-cards.tsx'
import { noticeAuthors, type NoticeAuthor } from '../choices/notice-choices.ts'
import { choose } from '../notice-store.ts'

export interface AuthorCardProps {
  readonly author: NoticeAuthor | undefined
  readonly isMissing: boolean
}

/** Who writes: what a company says of itself is admitted, what others write of it is not. */
export function AuthorCard({ author, isMissing }: AuthorCardProps): ReactElement {
  const { t } = useTranslation('notice')
  return (
    <Card title={t('author.title')}>
      <RadioCards
        label={t('author.label')}
        options={noticeAuthors.map((id) => ({
          id,
          label: t(`author.${id}`),
          detail: t(`author.${id}Detail`),
        }))}
        value={author}
        onChange={(chosen) => choose({ author: chosen })}
        errorMessage={isMissing ? t('missing.author') : undefined}
      />
    </Card>
  )
}
