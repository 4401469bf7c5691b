import { Suspense, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { isMac } from '../../frame/use-lock-keys.ts'
import { Card } from '../../ui/card.tsx'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { DiskProblem } from './disk-problem.tsx'
import styles from './settings.module.css'
import { useWindowSettings } from './use-window-settings.ts'

const systemHere = (): 'windows' | 'mac' | 'linux' => {
  if (isMac()) return 'mac'
  return navigator.userAgent.includes('Windows') ? 'windows' : 'linux'
}

function ProtectionChoice(): ReactElement {
  const { t } = useTranslation('settings')
  const { settings, change, error } = useWindowSettings()
  return (
    <>
      <CheckboxField
        isSelected={settings.contentProtection}
        onChange={(contentProtection) => change({ contentProtection })}
        description={t('capture.help')}
      >
        {t('capture.label')}
      </CheckboxField>
      <DiskProblem error={error} words={{ title: t('notKept.title'), text: t('notKept.text') }} />
    </>
  )
}

/**
 * Whether the window is left out of screen shots and calls, with what each system makes of that
 * (Electron's `setContentProtection`: Windows and macOS, there with holes; Linux not at all). For the desktop window.
 */
export function ScreenCaptureCard(): ReactElement {
  const { t } = useTranslation('settings')
  const system = systemHere()
  return (
    <Card title={t('capture.title')}>
      <div className={styles['form']}>
        {system !== 'linux' && (
          <Suspense fallback={<Skeleton lines={2} />}>
            <ProtectionChoice />
          </Suspense>
        )}
        <p className={styles['help']}>{t(`capture.system.${system}`)}</p>
        {system !== 'linux' && <p className={styles['help']}>{t('capture.never')}</p>}
      </div>
    </Card>
  )
}
