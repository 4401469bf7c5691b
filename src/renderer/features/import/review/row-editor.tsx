import { useRef, type ReactElement } from 'react'
import { Dialog, Heading, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { AboutEditor } from './about-editor.tsx'
import type { Editing } from './editing.ts'
import { HolderEditor } from './holder-editor.tsx'
import { ServiceEditor } from './service-editor.tsx'
import type { RowChange } from './use-assign.ts'
import styles from './row-editor.module.css'

export interface RowEditorProps {
  readonly editing: Editing
  /** The people of these rows were decided here, so no guess explains them. */
  readonly isDecided: boolean
  readonly onChange: (change: RowChange) => void
  readonly onClose: () => void
}

/** A question about one row or several, beside the control that asked it. */
export function RowEditor(props: RowEditorProps): ReactElement {
  const { editing, isDecided, onChange, onClose } = props
  const { field, rows, indexes, isBulk } = editing
  const { t } = useTranslation('import')
  const trigger = useRef(editing.trigger)
  const decide = (decision: Omit<RowChange, 'rows'>): void => {
    onClose()
    onChange({ rows: indexes, ...decision, ...(isBulk && { keepKnown: true }) })
  }
  const editor = { rows, count: indexes.length, isDecided, onDecide: decide }
  return (
    <Popover
      triggerRef={trigger}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      placement="bottom start"
      offset={4}
      className={styles['popover'] ?? ''}
    >
      <Dialog className={styles['dialog'] ?? ''}>
        <Heading slot="title" level={2} className={styles['title'] ?? ''}>
          {t(`edit.${field}`, { count: indexes.length })}
        </Heading>
        {field === 'service' && <ServiceEditor {...editor} />}
        {field === 'holder' && <HolderEditor {...editor} />}
        {field === 'about' && <AboutEditor {...editor} />}
      </Dialog>
    </Popover>
  )
}
