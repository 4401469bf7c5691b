import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountId } from '../../../domain/model/id.ts'
import { PageHeader } from '../../ui/page-header.tsx'

export interface AccountScreenProps {
  /** Undefined for a new account. */
  readonly accountId: AccountId | undefined
}

/** Its heading only; the screen itself follows. */
export function AccountScreen(_props: AccountScreenProps): ReactElement {
  const { t } = useTranslation('account')
  return <PageHeader title={t('title')} />
}
