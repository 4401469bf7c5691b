import { ChartGantt, Table } from 'lucide-react'
import type { ReactElement } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { pictureViews, type PictureView } from '../../../domain/model/layout.ts'
import styles from './view-choice.module.css'

export interface ViewChoiceProps {
  readonly view: PictureView
  readonly onChange: (view: PictureView) => void
}

const icons = { picture: ChartGantt, table: Table } as const

/** Picture or table; both say the same. */
export function ViewChoice({ view, onChange }: ViewChoiceProps): ReactElement {
  const { t } = useTranslation('timeline')
  return (
    <ToggleButtonGroup
      aria-label={t('view.label')}
      className={styles['choice'] ?? ''}
      data-print="never"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[view]}
      onSelectionChange={(keys) => {
        const chosen = pictureViews.find((one) => keys.has(one))
        if (chosen) onChange(chosen)
      }}
    >
      {pictureViews.map((one) => {
        const Icon = icons[one]
        return (
          <ToggleButton key={one} id={one} className={styles['option'] ?? ''}>
            <Icon aria-hidden />
            {t(`view.${one}`)}
          </ToggleButton>
        )
      })}
    </ToggleButtonGroup>
  )
}
