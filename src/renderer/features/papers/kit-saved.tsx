import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { takeLostFocus } from '../print/take-lost-focus.ts'
import { useSaveWords } from '../print/use-save-words.ts'
import styles from './kit.module.css'
import type { SaveRunEnd } from './use-save-run.ts'

export interface KitSavedProps {
  readonly end: SaveRunEnd
  /** Absent where the rest is no longer what was begun with. */
  readonly onGoOn: (() => void) | undefined
}

/** How saving each document ended: how many files there are, and what to do where some are missing. */
export function KitSaved({ end, onGoOn }: KitSavedProps): ReactElement {
  const { t } = useTranslation('papers')
  const saveWords = useSaveWords()
  const { kind, saved, names, error } = end
  const some = t('kit.savedSome', { saved, all: names.length })
  return (
    <div ref={takeLostFocus} tabIndex={-1} className={styles['end']}>
      {kind === 'all' && (
        <Notice tone="done" isLive title={t('kit.saved', { count: saved })}>
          {t('kit.savedText')}
        </Notice>
      )}
      {kind === 'stopped' && (
        <Notice isLive title={some}>
          {t('kit.stopped')}
        </Notice>
      )}
      {kind === 'failed' && (
        <Notice
          tone="exposed"
          isLive
          title={some}
          action={onGoOn && <Button onPress={onGoOn}>{t('kit.goOn')}</Button>}
        >
          {saveWords(error).text} {t('kit.failed')}
        </Notice>
      )}
    </div>
  )
}
