import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeychainState } from '../../../domain/model/vault-state.ts'
import { QuietPage } from '../../frame/quiet-page.tsx'

export interface FirstRunScreenProps {
  readonly keychain: KeychainState
}

/** Its heading only; the screen itself follows. */
export function FirstRunScreen(_props: FirstRunScreenProps): ReactElement {
  const { t } = useTranslation('first-run')
  return <QuietPage title={t('title')} />
}
