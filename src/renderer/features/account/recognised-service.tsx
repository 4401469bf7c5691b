import { Link } from '@tanstack/react-router'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Account } from '../../../domain/model/account.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import type { Wire } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { NotThisService } from './not-this-service.tsx'
import styles from './recognised-service.module.css'

/** How the service of an account was recognised; undefined where somebody has named it. */
export type Recognised = Awaited<ReturnType<Wire['accounts']['read']>>['recognised']

export interface RecognisedServiceProps {
  readonly account: Account
  readonly recognised: Recognised
  /** Something in the form is not saved yet: that comes first. */
  readonly isDirty: boolean
  readonly onChanged: (account: Account) => void
}

/** Why we take the account to be with this service, and the way to say otherwise. */
export function RecognisedService(props: RecognisedServiceProps): ReactElement | undefined {
  const { account, recognised, isDirty } = props
  const { t } = useTranslation('account')
  const { service } = useCatalogue()
  const [isChoosing, setChoosing] = useState(false)
  const known = account.serviceId && service(account.serviceId)
  if (!known && account.origins.length === 0) return undefined
  const how = !known
    ? t('recognised.not')
    : recognised
      ? t(`recognised.${recognised.basis}`, { on: recognised.on })
      : t('recognised.named')
  return (
    <div className={styles['recognised']}>
      <p>
        {how}{' '}
        {known && (
          <Link to="/services/$serviceId" params={{ serviceId: known.id }}>
            {t('recognised.open', { name: known.name })}
          </Link>
        )}
      </p>
      <Button kind="quiet" isDisabled={isDirty} onPress={() => setChoosing(true)}>
        {known ? t('recognised.wrong') : t('recognised.which')}
      </Button>
      {isDirty && <small>{t('recognised.saveFirst')}</small>}
      {isChoosing && (
        <NotThisService
          account={account}
          onClose={() => setChoosing(false)}
          onChanged={(changed) => {
            setChoosing(false)
            props.onChanged(changed)
          }}
        />
      )}
    </div>
  )
}
