import { Suspense, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { setTheme, useInterface, type Theme } from '../../state/interface.ts'
import { Card } from '../../ui/card.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { DiskProblem } from './disk-problem.tsx'
import styles from './settings.module.css'
import { useWindowSettings } from './use-window-settings.ts'

interface ThemeChoiceProps {
  readonly theme: Theme
  readonly help: string
  readonly onChange: (theme: Theme) => void
}

function ThemeChoice({ theme, help, onChange }: ThemeChoiceProps): ReactElement {
  const { t } = useTranslation('settings')
  return (
    <RadioCards
      label={t('appearance.label')}
      description={help}
      options={(['system', 'light', 'dark'] as const).map((id) => ({
        id,
        label: t(`appearance.${id}`),
      }))}
      value={theme}
      onChange={onChange}
    />
  )
}

/** In a browser: until the page is closed, for nothing of ours is kept in a browser. */
function PageTheme(): ReactElement {
  const { t } = useTranslation('settings')
  const theme = useInterface((state) => state.theme)
  return <ThemeChoice theme={theme} help={t('appearance.help')} onChange={setTheme} />
}

/** On the desktop the window has the theme, and the page follows it as it would follow the computer. */
function WindowTheme(): ReactElement {
  const { t } = useTranslation('settings')
  const { settings, change, error } = useWindowSettings()
  return (
    <div className={styles['form']}>
      <ThemeChoice
        theme={settings.theme}
        help={t('appearance.helpDesktop')}
        onChange={(theme) => change({ theme })}
      />
      <DiskProblem error={error} words={{ title: t('notKept.title'), text: t('notKept.text') }} />
    </div>
  )
}

/** Light, dark, or as the computer is set. */
export function AppearanceCard(): ReactElement {
  const { t } = useTranslation('settings')
  const isDesktop = useInterface((state) => state.status?.host === 'desktop')
  return (
    <Card title={t('appearance.title')}>
      {isDesktop ? (
        <Suspense fallback={<Skeleton lines={2} />}>
          <WindowTheme />
        </Suspense>
      ) : (
        <PageTheme />
      )}
    </Card>
  )
}
