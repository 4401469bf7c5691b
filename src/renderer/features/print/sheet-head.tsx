import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useReason } from '../../state/reason.ts'
import { PaperHead } from './paper-head.tsx'
import type { SheetPartProps } from './sheet-context.ts'
import styles from './sheet-head.module.css'
import { withoutOwnWords } from './without-own-words.ts'

/** Whose sheet it is, of which day, about which breach, and in one breath how sure it is and why. */
export function SheetHead({ sheet }: SheetPartProps): ReactElement {
  const { t } = useTranslation('print')
  const { breach, assessed, names, incident, person } = sheet
  const reasonWords = useReason()
  const name = names.person(person.id)
  const surest = assessed.verdicts.find(({ verdict }) => verdict.level === assessed.level)
  const account = surest && incident.account(surest.accountId)
  const reason = surest?.verdict.reasons[0]
  return (
    <PaperHead
      eyebrow={t(person.role === 'child' ? 'head.eyebrow' : 'head.eyebrowGuardian')}
      title={name}
      subtitle={breach.name}
    >
      <p className={styles['summary']}>
        <b>{t(`head.summary.${assessed.level}`, { name })}</b>{' '}
        {account &&
          reason &&
          t('head.because', {
            ...names.account(account),
            reason: reasonWords(withoutOwnWords(reason)),
          })}
      </p>
    </PaperHead>
  )
}
