import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { setTheme, useInterface } from '../../state/interface.ts'
import { Card } from '../../ui/card.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'

/** Light, dark, or as the computer is set. */
export function AppearanceCard(): ReactElement {
  const { t } = useTranslation('settings')
  const theme = useInterface((state) => state.theme)
  return (
    <Card title={t('appearance.title')}>
      <RadioCards
        label={t('appearance.label')}
        description={t('appearance.help')}
        options={(['system', 'light', 'dark'] as const).map((id) => ({
          id,
          label: t(`appearance.${id}`),
        }))}
        value={theme}
        onChange={setTheme}
      />
    </Card>
  )
}
