import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../ui/notice.tsx'

/** A kind word where something untrue was given to somebody who goes by it: a doctor, a school, a bank. */
export function TruthNote({ service }: { readonly service: string }): ReactElement {
  const { t } = useTranslation('account')
  return <Notice tone="possible">{t('holdings.needsTruth', { service })}</Notice>
}
