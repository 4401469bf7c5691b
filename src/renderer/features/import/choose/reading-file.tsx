import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { ProgressBar } from '../../../ui/progress-bar.tsx'
import styles from './reading-file.module.css'

/** While a file is read; nobody knows how long. */
export function ReadingFile({ onStop }: { readonly onStop: () => void }): ReactElement {
  const { t } = useTranslation('import')
  return (
    <div className={styles['reading']}>
      <ProgressBar label={t('open.reading')} value={0} max={1} valueLabel="" isIndeterminate />
      <Button onPress={onStop}>{t('open.stop')}</Button>
    </div>
  )
}
