import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { VaultState } from '../../../domain/model/vault-state.ts'
import { QuietPage } from '../../frame/quiet-page.tsx'

export interface UnlockScreenProps {
  readonly state: Exclude<VaultState, { readonly kind: 'open' | 'none' }>
}

/** Its heading only; the screen itself follows. */
export function UnlockScreen(_props: UnlockScreenProps): ReactElement {
  const { t } = useTranslation('unlock')
  return <QuietPage title={t('title')} />
}
