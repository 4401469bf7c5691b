import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../ui/notice.tsx'
import { PasswordField } from '../../ui/password-field.tsx'
import type { FirstRunDraft } from './first-run-draft.ts'
import type { PassphraseProblem } from './passphrase-problem.ts'
import { PassphraseStrength } from './passphrase-strength.tsx'
import type { PassphraseRating } from './use-passphrase-rating.ts'

export interface PassphraseFieldsProps {
  readonly draft: FirstRunDraft
  readonly change: (change: Partial<FirstRunDraft>) => void
  readonly rating: PassphraseRating | undefined
  readonly problem: PassphraseProblem | undefined
}

/** The passphrase twice, how strong it is, and what it means to lose it. */
export function PassphraseFields(props: PassphraseFieldsProps): ReactElement {
  const { t } = useTranslation('first-run')
  const { draft, change, rating, problem } = props
  const first = problem === 'missing' || problem === 'weak' ? problem : undefined
  return (
    <>
      <div>
        <PasswordField
          label={t('passphrase.label')}
          description={t('passphrase.help')}
          value={draft.passphrase}
          onChange={(passphrase) => change({ passphrase })}
          errorMessage={first && t(`passphrase.${first}`)}
        />
        <PassphraseStrength rating={rating} />
      </div>
      <PasswordField
        label={t('passphrase.again')}
        value={draft.passphraseAgain}
        onChange={(passphraseAgain) => change({ passphraseAgain })}
        errorMessage={problem === 'different' ? t('passphrase.different') : undefined}
      />
      <Notice title={t('passphrase.honestTitle')}>{t('passphrase.honest')}</Notice>
    </>
  )
}
