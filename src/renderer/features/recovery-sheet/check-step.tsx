import { useMutation } from '@tanstack/react-query'
import { useRef, useState, type FormEvent, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { failureOf } from '../../ui/error-words.ts'
import { Notice } from '../../ui/notice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useFocusFirstInvalid } from '../../ui/use-focus-first-invalid.ts'
import { FlowPage } from './flow-page.tsx'
import styles from './flow-parts.module.css'
import { confirmCode, type RecoveryDraft } from './recovery-draft.ts'

export interface CheckStepProps {
  readonly draft: RecoveryDraft
  readonly onBack: () => void
}

/** Some groups typed back from the paper; only then does the sheet count. The code itself is not shown. */
export function CheckStep({ draft, onBack }: CheckStepProps): ReactElement {
  const { t } = useTranslation('recovery-sheet')
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({})
  const [isTried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const focusFirstInvalid = useFocusFirstInvalid(form)
  const textOf = (group: number): string => typed[group]?.trim() ?? ''
  const confirm = useMutation({
    // Takes no input, so that nothing of the code is kept in the cache.
    mutationFn: () =>
      confirmCode(
        draft,
        draft.ask.map((group) => ({ group, text: textOf(group) })),
      ),
    gcTime: 0,
  })
  const failure = confirm.error ? failureOf(confirm.error) : undefined
  const wrong = failure?.code === 'WRONG_RECOVERY_CODE' ? failure.data : undefined
  const problemOf = (group: number): string | undefined => {
    if (isTried && textOf(group) === '') return t('check.missing', { number: group })
    return wrong?.group === group ? t('check.typo', { number: group }) : undefined
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (confirm.isPending) return
    setTried(true)
    if (draft.ask.some((group) => textOf(group) === '')) return focusFirstInvalid()
    confirm.mutate(undefined, { onError: focusFirstInvalid })
  }
  return (
    <FlowPage part="check" title={t('check.title')} lead={t('check.lead')}>
      <form ref={form} onSubmit={submit} noValidate autoComplete="off" className={styles['check']}>
        <div className={styles['groups']} aria-live="polite">
          {draft.ask.map((group) => (
            <TextField
              key={group}
              label={t('check.group', { number: group })}
              maxLength={40}
              value={typed[group] ?? ''}
              onChange={(text) => {
                setTyped((before) => ({ ...before, [group]: text }))
                if (confirm.isError) confirm.reset()
              }}
              errorMessage={problemOf(group)}
            />
          ))}
        </div>
        {wrong && wrong.group === undefined && (
          <Notice tone="exposed" isLive>
            {t('check.wrong', { sheet: draft.sheet })}
          </Notice>
        )}
        {failure && !wrong && <ErrorNotice error={confirm.error} />}
        <div className={styles['actions']}>
          <Button kind="quiet" onPress={onBack} isDisabled={confirm.isPending}>
            {t('check.again')}
          </Button>
          <Button kind="primary" type="submit" isPending={confirm.isPending}>
            {t('check.confirm')}
          </Button>
        </div>
      </form>
    </FlowPage>
  )
}
