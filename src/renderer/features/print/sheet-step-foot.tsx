import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { ActionWords } from '../../../domain/model/playbook.ts'
import { useDateWords } from '../../state/dates.ts'
import type { PaperAccount } from './paper-names.ts'

export interface SheetStepFootProps {
  /** Undefined where the step before it has said it all. */
  readonly words: ActionWords | undefined
  readonly account: PaperAccount | undefined
  /** First names of those on whose sheets the same step stands. */
  readonly others: readonly string[]
}

const bold = { b: <b /> }

/** Under the step: when it is done, what does not replace it, at which account it is taken. */
export function SheetStepFoot(props: SheetStepFootProps): ReactElement | undefined {
  const { words, account, others } = props
  const { t } = useTranslation('print')
  const { list } = useDateWords()
  const isEmpty = words && !words.doneWhen && !words.doesNotHelp && !account && !others.length
  if (isEmpty) return undefined
  return (
    <p>
      {!words && t('steps.sameWay')}{' '}
      {words?.doneWhen !== undefined && (
        <Trans t={t} i18nKey="steps.doneWhen" values={{ text: words.doneWhen }} components={bold} />
      )}{' '}
      {words?.doesNotHelp !== undefined && (
        <Trans
          t={t}
          i18nKey="steps.doesNotHelp"
          values={{ text: words.doesNotHelp }}
          components={bold}
        />
      )}{' '}
      {account && (
        <Trans
          t={t}
          i18nKey={account.email === undefined ? 'steps.account' : 'steps.accountEmail'}
          values={{ ...account }}
          components={bold}
        />
      )}{' '}
      {others.length > 0 && t('steps.together', { names: list(others) })}{' '}
    </p>
  )
}
