import { FileDown } from 'lucide-react'
import type { ReactElement } from 'react'
import { DropZone, FileTrigger, Text } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import styles from './file-drop.module.css'

export interface FileDropProps {
  /** Given one file, dropped or chosen; of several the first. */
  readonly onFile: (file: File) => void
  /** Endings and types the chooser shows, as `['.csv', 'application/json']`; a drop takes any. */
  readonly accept?: readonly string[] | undefined
  /** One line on what fits. */
  readonly hint?: string | undefined
  readonly isDisabled?: boolean | undefined
}

/** Takes a file by drop, paste or choice. The page gets its bytes, never its path. */
export function FileDrop({ onFile, accept, hint, isDisabled }: FileDropProps): ReactElement {
  const { t } = useTranslation('ui')
  return (
    <DropZone
      className={styles['zone'] ?? ''}
      isDisabled={isDisabled ?? false}
      aria-label={t('drop.paste')}
      data-takes-files={!isDisabled}
      onDrop={({ items }) => {
        const dropped = items.find((item) => item.kind === 'file')
        if (dropped?.kind === 'file') void dropped.getFile().then(onFile)
      }}
    >
      {({ isDropTarget }) => (
        <>
          <FileDown aria-hidden className={styles['icon']} />
          <Text slot="label" className={styles['lead'] ?? ''}>
            {isDropTarget ? t('drop.release') : t('drop.lead')}
          </Text>
          <span className={styles['or']}>{t('drop.or')}</span>
          <FileTrigger
            {...(accept && { acceptedFileTypes: accept })}
            onSelect={(files) => {
              const file = files?.[0]
              if (file) onFile(file)
            }}
          >
            <Button kind="primary" isDisabled={isDisabled ?? false}>
              {t('drop.choose')}
            </Button>
          </FileTrigger>
          {hint !== undefined && <span className={styles['hint']}>{hint}</span>}
        </>
      )}
    </DropZone>
  )
}
