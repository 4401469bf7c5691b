import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState, type FormEvent, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProtectionKind } from '../../../domain/model/vault-state.ts'
import { useMomentWords } from '../../state/moments.ts'
import { wire } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { failureOf, useErrorWords } from '../../ui/error-words.ts'
import { Notice } from '../../ui/notice.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import type { StagedBackup, VaultContents } from './backup-source.ts'
import { OpenerField } from './opener-field.tsx'
import { openerOf, openersOf, type Opener, type OpenerDraft } from './openers.ts'
import styles from './restore.module.css'
import { StepLead } from './step-lead.tsx'

export interface OpenBackupProps {
  readonly staged: StagedBackup
  readonly onOpened: (contents: VaultContents) => void
  readonly onAnother: () => void
}

const fieldProblems = new Set(['WRONG_PASSPHRASE', 'WRONG_RECOVERY_CODE'])

/** Asks for what opens the backup. After something wrong it stays, so that it can be put right. */
export function OpenBackup({ staged, onOpened, onAnother }: OpenBackupProps): ReactElement {
  const { t } = useTranslation('restore')
  const { moment } = useMomentWords()
  const errorWords = useErrorWords()
  const form = useRef<HTMLFormElement>(null)
  const kinds = openersOf(staged.protections)
  const [draft, setDraft] = useState<OpenerDraft>({
    kind: kinds[0] ?? 'passphrase',
    passphrase: '',
    code: '',
  })
  const [isTried, setTried] = useState(false)
  const look = useMutation({
    // Nothing of what was typed is to outlive the call in the cache.
    meta: { changesNothing: true },
    gcTime: 0,
    mutationFn: (opener: Opener) => wire.backups.look({ stagingId: staged.stagingId, opener }),
    onSuccess: onOpened,
  })
  const code = look.error === null ? undefined : failureOf(look.error).code
  const isWrong = code !== undefined && fieldProblems.has(code)
  const noKey = draft.kind === 'keychain' && code === 'VAULT_STATE'
  useEffect(() => {
    if (isWrong) form.current?.querySelector<HTMLInputElement>('[aria-invalid="true"]')?.focus()
  }, [isWrong, look.submittedAt])
  const opener = openerOf(draft)
  const words = isWrong ? errorWords(look.error) : undefined
  const change = (part: Partial<OpenerDraft>): void => {
    setDraft({ ...draft, ...part })
    setTried(false)
    look.reset()
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (look.isPending) return
    if (opener) look.mutate(opener)
    else form.current?.querySelector<HTMLInputElement>('input:not([type="radio"])')?.focus()
  }
  return (
    <form ref={form} onSubmit={submit} noValidate autoComplete="off" className={styles['form']}>
      <StepLead>{t('open.lead', { moment: moment(staged.madeAt) })}</StepLead>
      {kinds.length > 1 && (
        <RadioCards<ProtectionKind>
          label={t('open.by')}
          options={kinds.map((id) => ({
            id,
            label: t(`open.kind.${id}`),
            detail: t(`open.means.${id}`),
          }))}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
        />
      )}
      <div aria-live="polite">
        <OpenerField
          draft={draft}
          sheet={staged.sheet}
          isMissing={isTried && opener === undefined}
          problem={words && `${words.title}. ${words.text}`}
          onChange={change}
        />
      </div>
      {noKey && (
        <Notice tone="possible" isLive>
          {t('open.keychainMissing')}
        </Notice>
      )}
      {!isWrong && !noKey && <ErrorNotice error={look.error} />}
      <div className={styles['ways']}>
        <Button onPress={onAnother} isDisabled={look.isPending}>
          {t('look.another')}
        </Button>
        <Button kind="primary" type="submit" isPending={look.isPending}>
          {t('open.button')}
        </Button>
      </div>
    </form>
  )
}
