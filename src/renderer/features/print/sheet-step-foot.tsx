import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { ActionWords } from '../../../domain/model/playbook.ts'
import { useDateWords } from '../../state/dates.ts'
import type { PaperAccount } from './paper-names.ts'
import styles from './sheet-steps.module.css'

export interface SheetStepFootProps {
  readonly words: ActionWords
  readonly account: PaperAccount | undefined
  /** First names of those on whose sheets the same step stands. */
  readonly others: readonly string[]
}

const bold = { b: <b /> }

/** Under the step: when it is done, what does not replace it, and at which account it is taken. */
export function SheetStepFoot({ words, account, others }: SheetStepFootProps): ReactElement {
  const { t } = useTranslation('print')
  const { list } = useDateWords()
  const { doneWhen, doesNotHelp } = words
  return (
    <>
      {(doneWhen ?? doesNotHelp) !== undefined && (
        <p>
          {doneWhen !== undefined && (
            <Trans t={t} i18nKey="steps.doneWhen" values={{ text: doneWhen }} components={bold} />
          )}{' '}
          {doesNotHelp !== undefined && (
            <Trans
              t={t}
              i18nKey="steps.doesNotHelp"
              values={{ text: doesNotHelp }}
              components={bold}
            />
          )}
        </p>
      )}
      {(account !== undefined || others.length > 0) && (
        <p className={styles['where']}>
          {account &&
            (account.email === undefined
              ? t('steps.account', { ...account })
              : t('steps.accountEmail', { ...account }))}{' '}
          {others.length > 0 && t('steps.together', { names: list(others) })}
        </p>
      )}
    </>
  )
}
