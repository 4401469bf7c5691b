import { X } from 'lucide-react'
import { useMemo, type ReactElement, type ReactNode } from 'react'
import { Dialog, Heading, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../ui/icon-button.tsx'
import popoverStyles from '../../ui/popover.module.css'
import styles from './details-popover.module.css'

export interface DetailsPopoverProps {
  /** What it explains and stands beside; undefined while nothing is open. */
  readonly trigger: Element | undefined
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Details of one thing of the matrix, beside it. Escape, the cross or a press elsewhere closes it; focus comes back. */
export function DetailsPopover(props: DetailsPopoverProps): ReactElement {
  const { trigger, title, onClose, children } = props
  const { t } = useTranslation('ui')
  const triggerRef = useMemo(() => ({ current: trigger ?? null }), [trigger])
  return (
    <Popover
      className={`${popoverStyles['popover'] ?? ''} ${styles['popover'] ?? ''}`}
      triggerRef={triggerRef}
      isOpen={trigger !== undefined}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      offset={4}
    >
      {trigger && (
        <Dialog className={styles['dialog'] ?? ''}>
          <header className={styles['head']}>
            <Heading slot="title" level={3}>
              {title}
            </Heading>
            <IconButton label={t('close')} icon={<X aria-hidden />} onPress={onClose} />
          </header>
          {children}
        </Dialog>
      )}
    </Popover>
  )
}
