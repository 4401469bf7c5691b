import { Fingerprint, MinusCircle, NotebookPen } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../../ui/card.tsx'
import styles from './what-is-taken.module.css'

const parts = [
  { id: 'kept', Icon: NotebookPen },
  { id: 'turned', Icon: Fingerprint },
  { id: 'not', Icon: MinusCircle },
] as const

/** What of the file is kept, what becomes a fingerprint and is gone (P2), and what is not taken. */
export function WhatIsTaken({ takesNotes }: { readonly takesNotes: boolean }): ReactElement {
  const { t } = useTranslation('import')
  return (
    <Card title={t('taken.title')}>
      <dl className={styles['parts']}>
        {parts.map(({ id, Icon }) => (
          <div key={id}>
            <Icon aria-hidden />
            <dt>{t(`taken.${id}`)}</dt>
            <dd>{t(takesNotes && id !== 'turned' ? `taken.${id}WithNotes` : `taken.${id}Text`)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
