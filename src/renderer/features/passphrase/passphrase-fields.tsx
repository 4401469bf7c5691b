import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../ui/notice.tsx'
import { PasswordField } from '../../ui/password-field.tsx'
import type { PassphraseProblem, TypedPassphrase } from './passphrase-problem.ts'
import { PassphraseStrength } from './passphrase-strength.tsx'
import type { PassphraseRating } from './use-passphrase-rating.ts'

export interface PassphraseFieldsProps {
  readonly draft: TypedPassphrase
  readonly change: (change: Partial<TypedPassphrase>) => void
  readonly rating: PassphraseRating | undefined
  readonly problem: PassphraseProblem | undefined
  /** Other words, where it is not for a new vault or another passphrase is asked for beside it. */
  readonly words?:
    | { readonly label: string; readonly again: string; readonly missing: string }
    | undefined
  /** Nothing else will open what it protects; default true. */
  readonly isOnlyWay?: boolean | undefined
}

/** A new passphrase twice, how strong it is, and what it means to lose it. */
export function PassphraseFields(props: PassphraseFieldsProps): ReactElement {
  const { t } = useTranslation('first-run')
  const { draft, change, rating, problem, words, isOnlyWay = true } = props
  const missing = words?.missing ?? t('passphrase.missing')
  return (
    <>
      <div>
        <PasswordField
          label={words?.label ?? t('passphrase.label')}
          description={t('passphrase.help')}
          value={draft.passphrase}
          onChange={(passphrase) => change({ passphrase })}
          errorMessage={
            problem === 'missing' ? missing : problem === 'weak' ? t('passphrase.weak') : undefined
          }
        />
        <PassphraseStrength rating={rating} />
      </div>
      <PasswordField
        label={words?.again ?? t('passphrase.again')}
        value={draft.passphraseAgain}
        onChange={(passphraseAgain) => change({ passphraseAgain })}
        errorMessage={problem === 'different' ? t('passphrase.different') : undefined}
      />
      {isOnlyWay && <Notice title={t('passphrase.honestTitle')}>{t('passphrase.honest')}</Notice>}
    </>
  )
}
