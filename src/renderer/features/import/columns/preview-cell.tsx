import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportedItem } from '../../../../domain/importers/imported-item.ts'
import { usePartialDate } from '../../../state/dates.ts'
import styles from './mapping-preview.module.css'
import type { PreviewPart } from './preview-rows.ts'

export interface PreviewCellProps {
  readonly item: ImportedItem
  readonly part: PreviewPart
}

/** One part of an account that is going to be read; a secret as what becomes of it. */
export function PreviewCell({ item, part }: PreviewCellProps): ReactElement | undefined {
  const { t } = useTranslation('import')
  const date = usePartialDate()
  switch (part) {
    case 'title':
      return <b>{item.title}</b>
    case 'origins':
      return <>{item.origins.map((origin) => origin.replace(/^https?:\/\//, '')).join(', ')}</>
    case 'login':
      return <>{[item.userName, item.email].filter((text) => text !== undefined).join(', ')}</>
    case 'password':
      return item.password === undefined ? undefined : (
        <span className={styles['taken']}>{t('columns.read.passwordTaken')}</span>
      )
    case 'questions':
      return item.questions.length === 0 ? undefined : (
        <span className={styles['taken']}>
          {t('columns.read.questionsTaken', { count: item.questions.length })}
        </span>
      )
    case 'folder':
      return <>{item.folder}</>
    case 'notes':
      return item.notes === undefined ? undefined : (
        <span className={styles['notes']}>{item.notes}</span>
      )
    case 'created':
      return <>{item.created && date(item.created, 'short')}</>
    case 'passwordChanged':
      return <>{item.passwordChanged && date(item.passwordChanged, 'short')}</>
  }
}
