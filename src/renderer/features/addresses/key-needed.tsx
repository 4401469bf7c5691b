import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { LinkButton } from '../../ui/link-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { NetworkAddress } from '../network/network-address.tsx'

/** Without a key nobody can be asked: how to get one, and where to put it. */
export function KeyNeeded(): ReactElement {
  const { t } = useTranslation('addresses')
  return (
    <Notice
      title={t('key.title')}
      action={<LinkButton to="/settings/network">{t('key.link')}</LinkButton>}
    >
      <Trans t={t} i18nKey="key.text" components={{ addr: <NetworkAddress /> }} />
    </Notice>
  )
}
