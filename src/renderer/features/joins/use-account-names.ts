import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JoinAccount } from '../../../domain/joins/join-map.ts'
import type { AccountId } from '../../../domain/model/id.ts'

export interface AccountNames {
  readonly account: (id: AccountId) => JoinAccount | undefined
  /** Its title, or words that do not name it (P10). */
  readonly nameOf: (id: AccountId) => string
  /** True where the words do not name it. */
  readonly isHidden: (id: AccountId) => boolean
  /** How many of the page's services are not named unless asked. */
  readonly quiet: number
  readonly isShown: boolean
  readonly show: (isShown: boolean) => void
}

/** The names of the accounts in a map; those of quiet services only once somebody asks, and until the page is left. */
export const useAccountNames = (accounts: readonly JoinAccount[]): AccountNames => {
  const { t } = useTranslation('joins')
  const [isShown, show] = useState(false)
  const byId = new Map(accounts.map((one) => [one.accountId, one]))
  const quiet = accounts.filter((one) => one.isQuiet)
  const isHidden = (id: AccountId): boolean => !isShown && byId.get(id)?.isQuiet === true
  return {
    account: (id) => byId.get(id),
    nameOf: (id) => {
      if (!isHidden(id)) return byId.get(id)?.title ?? ''
      const number = quiet.findIndex(({ accountId }) => accountId === id) + 1
      return quiet.length > 1 ? t('quiet.numbered', { number }) : t('quiet.name')
    },
    isHidden,
    quiet: quiet.length,
    isShown,
    show,
  }
}
