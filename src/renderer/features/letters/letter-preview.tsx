import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Copy, Mail, Printer } from 'lucide-react'
import { useEffect, useRef, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { BreachId, LetterId, PersonId, ServiceId } from '../../../domain/model/id.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { showToast } from '../../state/toasts.ts'
import { orpc } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { copyText } from '../../ui/copy-text.ts'
import { LetterBody } from './letter-body.tsx'
import { layOutLetter, type WrittenLetter } from './letter-draft.ts'
import styles from './letter-preview.module.css'
import { LetterSources } from './letter-sources.tsx'

export interface LetterPreviewProps {
  readonly letter: WrittenLetter
  readonly choice: {
    readonly templateId: string
    readonly serviceId: ServiceId
    readonly authorityId: string | undefined
    readonly breachId: BreachId | undefined
    readonly afterId: LetterId | undefined
    readonly senderId: PersonId
  }
  readonly subjectIds: readonly PersonId[]
  /** It is on the list already. */
  readonly letterId: LetterId | undefined
  /** Before the page is left for the paper. */
  readonly onPrint: () => void
}

/** The letter to read, the ways to send it oneself, and what to mind before. */
export function LetterPreview(props: LetterPreviewProps): ReactElement {
  const { letter, choice, subjectIds, letterId, onPrint } = props
  const { t } = useTranslation('letters')
  const navigate = useNavigate()
  const { playbook } = useCatalogue()
  const heading = useRef<HTMLHeadingElement>(null)
  const save = useMutation(orpc.letters.save.mutationOptions())
  const mail = useMutation(
    orpc.letters.openMail.mutationOptions({ meta: { changesNothing: true } }),
  )
  useEffect(() => heading.current?.focus(), [letter])
  const deadline = playbook.letters.find(({ id }) => id === choice.templateId)?.deadline
  const holiday = t('holiday')
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(letter.text)
    showToast(
      isCopied
        ? { title: t('preview.copied'), tone: 'done' }
        : { title: t('preview.notCopied'), tone: 'exposed' },
    )
  }
  const openMail = async (): Promise<void> => {
    await copy()
    mail.mutate({ templateId: choice.templateId })
  }
  const print = (): void => {
    onPrint()
    layOutLetter(letter)
    void navigate({ to: '/print/letter' })
  }
  const keep = (): void =>
    save.mutate(
      { ...choice, subjectIds: [...subjectIds] },
      {
        onSuccess: ({ id }) => {
          layOutLetter()
          void navigate({ to: '/letters/$letterId', params: { letterId: id } })
        },
      },
    )
  return (
    <>
      <Card
        title={
          <span ref={heading} tabIndex={-1}>
            {t('preview.title')}
          </span>
        }
      >
        <div className={styles['parts']}>
          <div className={styles['paper']}>
            <LetterBody letter={letter} />
          </div>
          <div className={styles['buttons']}>
            <Button icon={<Copy aria-hidden />} onPress={() => void copy()}>
              {t('preview.copy')}
            </Button>
            <Button
              icon={<Mail aria-hidden />}
              onPress={() => void openMail()}
              aria-describedby="letter-mail"
            >
              {t('preview.mail')}
            </Button>
            <Button icon={<Printer aria-hidden />} onPress={print}>
              {t('preview.print')}
            </Button>
          </div>
          <p id="letter-mail" className={styles['hint']}>
            {t('preview.mailText')}
          </p>
          <ErrorNotice error={mail.error ?? save.error} />
          <div className={styles['buttons']}>
            {letterId === undefined ? (
              <Button kind="primary" onPress={keep} isPending={save.isPending}>
                {t('preview.keep')}
              </Button>
            ) : (
              <LinkButton kind="primary" to="/letters/$letterId" params={{ letterId }}>
                {t('preview.back')}
              </LinkButton>
            )}
          </div>
          {letterId === undefined && <p className={styles['hint']}>{t('preview.keepText')}</p>}
        </div>
      </Card>
      <Card title={t('preview.proofTitle')}>
        <div className={styles['parts']}>
          {letter.proof.length > 0 && (
            <ul className={styles['proof']}>
              {letter.proof.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
          <p>
            {deadline === undefined
              ? t('preview.noDeadline')
              : t(deadline.ofReceipt ? 'preview.deadlineReceipt' : 'preview.deadline', { holiday })}
          </p>
          <Disclosure label={t('preview.sources')}>
            <LetterSources templateId={choice.templateId} />
          </Disclosure>
        </div>
      </Card>
    </>
  )
}
