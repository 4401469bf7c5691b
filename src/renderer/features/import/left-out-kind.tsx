import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportDraft } from './import-types.ts'
import { LineTable } from './line-table.tsx'

export interface LeftOutKindProps {
  readonly of: ImportDraft['leftOut'][number]
}

/** Items of one kind that are no accounts, each with its line and its title. Nothing of them is stored. */
export function LeftOutKind({ of }: LeftOutKindProps): ReactElement {
  const { count, items } = of
  const { t } = useTranslation('import')
  const unnamed = count - items.length
  return (
    <>
      {items.length > 0 && (
        <LineTable
          lines={items.map(({ line, title = '' }) => ({ line, title }))}
          untitled={t('leftOut.untitled')}
        />
      )}
      {unnamed > 0 && <p>{t('leftOut.further', { count: unnamed })}</p>}
    </>
  )
}
