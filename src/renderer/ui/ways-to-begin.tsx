import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { LinkButton } from './link-button.tsx'

/** The actions of a page that has nothing to show before the first account: the quickest way, and the one by hand. */
export function WaysToBegin(): ReactElement {
  const { t } = useTranslation('ui')
  return (
    <>
      <LinkButton to="/import" kind="primary">
        {t('begin.import')}
      </LinkButton>
      <LinkButton to="/accounts/new">{t('begin.add')}</LinkButton>
    </>
  )
}
