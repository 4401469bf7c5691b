import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState, type FormEvent, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { isWrongProof, ProofField } from '../protections/proof-field.tsx'
import { useProof } from '../protections/use-proof.ts'
import { useProtections } from '../protections/use-protections.ts'
import { FlowPage } from './flow-page.tsx'
import styles from './flow-parts.module.css'
import { draftCode } from './recovery-draft.ts'

export interface AboutStepProps {
  /** The mark of the sheet that counts now, or `none`. */
  readonly before: string
}

/** What the sheet is and is not; then the passphrase of today, where there is one, and the code. */
export function AboutStep({ before }: AboutStepProps): ReactElement {
  const { t } = useTranslation(['recovery-sheet', 'frame'])
  const list = useProtections()
  const proof = useProof(list)
  const [isTried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const draft = useMutation({
    // The proof stays out of the cache, and so does the code: it goes straight to its own store.
    mutationFn: () => draftCode(proof.given),
    meta: { changesNothing: true },
    gcTime: 0,
  })
  const isWrong = isWrongProof(draft.error)
  useEffect(() => {
    if (isWrong) form.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  }, [isWrong, draft.error])
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (draft.isPending) return
    setTried(true)
    if (proof.isMissing) form.current?.querySelector<HTMLElement>('input, textarea')?.focus()
    else draft.mutate()
  }
  const hasSheet = list.protections.some(({ kind }) => kind === 'recovery-code')
  return (
    <FlowPage part="about" title={t('about.title')} lead={t('about.lead')}>
      <p>{t('about.what')}</p>
      <div>
        <h2>{t('about.three')}</h2>
        <ol className={styles['ways']}>
          <li>{t('about.one')}</li>
          <li>{t('about.two')}</li>
          <li>{t('about.last')}</li>
        </ol>
      </div>
      <Disclosure label={t('about.unsafeLabel')}>
        <p>{t('about.unsafe')}</p>
        <p>
          <Link to="/help">{t('frame:nav.unsafeHome')}</Link>
        </p>
      </Disclosure>
      {hasSheet && <Notice>{t('about.replaces', { sheet: before })}</Notice>}
      <form ref={form} onSubmit={submit} noValidate autoComplete="off" className={styles['form']}>
        <ProofField
          proof={proof}
          isTried={isTried}
          error={draft.error}
          onEdit={() => draft.reset()}
        />
        {!isWrong && <ErrorNotice error={draft.error} />}
        <div>
          <Button kind="primary" type="submit" isPending={draft.isPending}>
            {t('about.start')}
          </Button>
        </div>
      </form>
    </FlowPage>
  )
}
