import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Disclosure } from '../../ui/disclosure.tsx'
import type { ImportDraft } from './import-types.ts'
import { LineTable } from './line-table.tsx'
import styles from './left-out-items.module.css'

export interface LeftOutItemsProps {
  readonly leftOut: ImportDraft['leftOut']
}

/** What the file has beside accounts, by its kind, each with its line and its title. Nothing of it is stored. */
export function LeftOutItems({ leftOut }: LeftOutItemsProps): ReactElement {
  const { t } = useTranslation('import')
  return (
    <div className={styles['kinds']}>
      {leftOut.map(({ what, count, items }) => {
        const unnamed = count - items.length
        return items.length === 0 ? (
          <p key={what}>{t(`kind.${what}`, { count })}</p>
        ) : (
          <Disclosure key={what} label={t(`kind.${what}`, { count })}>
            <LineTable
              lines={items.map(({ line, title = '' }) => ({ line, title }))}
              untitled={t('leftOut.untitled')}
            />
            {unnamed > 0 && <p>{t('leftOut.further', { count: unnamed })}</p>}
          </Disclosure>
        )
      })}
    </div>
  )
}
