import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import styles from './save-bar.module.css'

export interface SaveBarProps {
  /** What the changes are about; default: an account. */
  readonly label?: string | undefined
  readonly submitLabel: string
  readonly isPending: boolean
  readonly isDirty: boolean
  /** How many things have to be put right first. */
  readonly problemCount: number
  readonly error: unknown
  readonly onCancel: () => void
}

/** Save or cancel, in reach however long the form is. Saving is the form's submit. */
export function SaveBar(props: SaveBarProps): ReactElement {
  const { t } = useTranslation(['account', 'ui'])
  const { problemCount, isDirty } = props
  return (
    <section
      className={styles['bar']}
      data-stays="bottom"
      aria-label={props.label ?? t('save.label')}
    >
      <ErrorNotice error={props.error} />
      <div className={styles['row']}>
        <Button kind="primary" type="submit" isPending={props.isPending}>
          {props.submitLabel}
        </Button>
        <Button onPress={props.onCancel}>{t('ui:cancel')}</Button>
        <output className={styles[problemCount > 0 ? 'problems' : 'state']}>
          {problemCount > 0 ? t('problems', { count: problemCount }) : isDirty && t('save.unsaved')}
        </output>
      </div>
    </section>
  )
}
