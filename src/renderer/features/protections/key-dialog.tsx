import {
  useEffect,
  useId,
  useRef,
  useState,
  type FormEvent,
  type ReactElement,
  type ReactNode,
} from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { useFocusFirstInvalid } from '../../ui/use-focus-first-invalid.ts'
import styles from './key-dialog.module.css'
import { isWrongProof, ProofField } from './proof-field.tsx'
import type { Proof } from './use-proof.ts'

export interface KeyDialogProps {
  readonly title: string
  /** What it means, in plain words. */
  readonly children: ReactNode
  /** Fields of its own, after the proof. */
  readonly fields?: ReactNode
  readonly confirmLabel: string
  readonly isDestructive?: boolean | undefined
  readonly proof: Proof
  /** Asked when it is sent: false where a field of its own is not filled in, which it then marks. */
  readonly isReady?: (() => boolean) | undefined
  readonly isPending: boolean
  readonly error: unknown
  /** Forgets the last failure. */
  readonly onEdit: () => void
  readonly onConfirm: (proof: string | undefined) => void
  readonly onClose: () => void
}

/** One change of a key: what it means, the proof in the same place, and the deed. */
export function KeyDialog(props: KeyDialogProps): ReactElement {
  const { t } = useTranslation('ui')
  const { proof, isPending, error, onClose } = props
  const [isTried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const focusFirstInvalid = useFocusFirstInvalid(form)
  const id = useId()
  const isWrong = isWrongProof(error)
  useEffect(() => {
    if (!isWrong) return
    const input = form.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>(
      '[aria-invalid="true"]',
    )
    input?.focus()
    input?.select()
  }, [isWrong, error])
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (isPending) return
    setTried(true)
    const isReady = props.isReady?.() ?? true
    if (!isReady || proof.isMissing) return focusFirstInvalid()
    props.onConfirm(proof.given)
  }
  return (
    <Dialog
      isOpen
      title={props.title}
      onClose={() => {
        if (!isPending) onClose()
      }}
      actions={
        <>
          <Button onPress={onClose} isDisabled={isPending}>
            {t('cancel')}
          </Button>
          <Button
            kind={props.isDestructive ? 'danger' : 'primary'}
            type="submit"
            form={id}
            isPending={isPending}
          >
            {props.confirmLabel}
          </Button>
        </>
      }
    >
      <form
        id={id}
        ref={form}
        onSubmit={submit}
        noValidate
        autoComplete="off"
        className={styles['form']}
      >
        {props.children}
        <ProofField proof={proof} isTried={isTried} error={error} onEdit={props.onEdit} />
        {props.fields}
        {!isWrong && <ErrorNotice error={error} />}
      </form>
    </Dialog>
  )
}
