import { X } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import { IconButton } from './icon-button.tsx'
import styles from './dialog.module.css'

export interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons, the main one last. */
  readonly actions?: ReactNode
  readonly size?: 'narrow' | 'wide' | undefined
}

export interface ConfirmDialogProps {
  /** A question that names what will go: `Remove "Roblox" with what it holds?` */
  readonly title: string
  /** What is lost by it and what stays. */
  readonly children: ReactNode
  /** The deed as a verb: `Remove the account`. Never "OK". */
  readonly confirmLabel: string
  readonly isOpen: boolean
  readonly isPending?: boolean | undefined
  readonly isDestructive?: boolean | undefined
  readonly onConfirm: () => void
  readonly onClose: () => void
}

type FrameProps = Pick<DialogProps, 'isOpen' | 'onClose' | 'children' | 'size'> & {
  /** A press beside it closes it. */
  readonly isDismissable?: boolean
}

function Frame({ isOpen, onClose, size, isDismissable, children }: FrameProps): ReactElement {
  return (
    <ModalOverlay
      className={styles['veil'] ?? ''}
      isOpen={isOpen}
      onOpenChange={(opens) => {
        if (!opens) onClose()
      }}
      isDismissable={isDismissable ?? false}
    >
      <Modal className={classNames(styles['modal'], styles[size ?? 'narrow'])}>{children}</Modal>
    </ModalOverlay>
  )
}

/** A piece of work in front of the page. Escape and the cross close it; focus comes back. */
export function Dialog(props: DialogProps): ReactElement {
  const { t } = useTranslation('ui')
  return (
    <Frame isOpen={props.isOpen} onClose={props.onClose} size={props.size} isDismissable>
      <AriaDialog className={styles['dialog'] ?? ''}>
        <header className={styles['head']}>
          <Heading slot="title" level={2} className={styles['title'] ?? ''}>
            {props.title}
          </Heading>
          <IconButton label={t('close')} icon={<X aria-hidden />} onPress={props.onClose} />
        </header>
        <div className={styles['body']}>{props.children}</div>
        {props.actions !== undefined && (
          <footer className={styles['actions']}>{props.actions}</footer>
        )}
      </AriaDialog>
    </Frame>
  )
}

/** Asks once before something that cannot be undone. What can be undone does not ask: it offers undo. */
export function ConfirmDialog(props: ConfirmDialogProps): ReactElement {
  const { t } = useTranslation('ui')
  return (
    <Frame isOpen={props.isOpen} onClose={props.onClose}>
      <AriaDialog role="alertdialog" className={styles['dialog'] ?? ''}>
        <Heading slot="title" level={2} className={styles['title'] ?? ''}>
          {props.title}
        </Heading>
        <div className={styles['body']}>{props.children}</div>
        <footer className={styles['actions']}>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- Enter must not do the deed */}
          <Button onPress={props.onClose} autoFocus>
            {t('cancel')}
          </Button>
          <Button
            kind={props.isDestructive === false ? 'primary' : 'danger'}
            onPress={props.onConfirm}
            isPending={props.isPending ?? false}
          >
            {props.confirmLabel}
          </Button>
        </footer>
      </AriaDialog>
    </Frame>
  )
}
