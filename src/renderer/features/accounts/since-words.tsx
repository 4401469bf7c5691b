import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Account } from '../../../domain/model/account.ts'
import { usePartialDate } from '../../state/dates.ts'

/** Since when the account is known to be there: its opening, or the day by which it existed. */
export function SinceWords({ account }: { readonly account: Account }): ReactElement {
  const { t } = useTranslation('accounts')
  const date = usePartialDate()
  const { opened, existedBy } = account
  if (opened) return <>{date(opened, 'short')}</>
  return <>{existedBy ? t('by', { date: date(existedBy, 'short') }) : t('notKnown')}</>
}
