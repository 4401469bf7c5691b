import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useHousehold } from '../../state/household.ts'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'

/** Who else uses the computer account (P4). To read only: a vault keeps the lock it was made with. */
export function SharingCard(): ReactElement {
  const { t } = useTranslation('settings')
  const { household } = useHousehold()
  return (
    <Card title={t('sharing.title')}>
      <p>{t(household.sharedComputer ? 'sharing.yes' : 'sharing.no')}</p>
      <Disclosure label={t('sharing.whyLabel')}>
        <p>{t('sharing.why')}</p>
        <p>{t('sharing.later')}</p>
      </Disclosure>
    </Card>
  )
}
