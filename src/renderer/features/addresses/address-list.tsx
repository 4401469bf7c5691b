import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { KnownAddress, NetworkStatus } from '../network/network-status.ts'
import { choiceProblem, noChoice, withMark, type AddressChoice } from './address-choice.ts'
import { AddressRow } from './address-row.tsx'
import rows from './address-row.module.css'
import styles from './addresses.module.css'
import { LookUpDialog } from './look-up-dialog.tsx'

export interface AddressListProps {
  readonly addresses: readonly KnownAddress[]
  readonly status: NetworkStatus
  readonly isRunning: boolean
}

/** The addresses with what is known of each, and the choice of those to look up. */
export function AddressList({ addresses, status, isRunning }: AddressListProps): ReactElement {
  const { t } = useTranslation('addresses')
  const [choice, setChoice] = useState<AddressChoice>(noChoice)
  const [asked, setAsked] = useState<AddressChoice>()
  const hasKey = status.key !== 'none'
  const chosen = addresses.filter(({ address }) => choice.chosen.has(address))
  const problem = choiceProblem(addresses, choice, hasKey)
  const waiting = addresses.filter(({ lookup }) => lookup?.state === 'queued').length
  const mark = (part: keyof AddressChoice, address: string, isIn: boolean): void =>
    setChoice((now) => ({ ...now, [part]: withMark(now[part], address, isIn) }))
  const choose = (these: readonly KnownAddress[]): void =>
    setChoice((now) => ({ ...now, chosen: new Set(these.map(({ address }) => address)) }))
  const failed = addresses.filter(({ lookup }) => lookup?.state === 'failed')
  return (
    <Card title={t('list.title')}>
      <div className={styles['body']}>
        {waiting > 0 && !isRunning && (
          <Notice
            title={t('waiting.title', { count: waiting })}
            action={
              <Button isDisabled={!hasKey} onPress={() => setAsked(noChoice)}>
                {t('waiting.goOn')}
              </Button>
            }
          >
            {t(waiting === 1 ? 'waiting.text' : 'waiting.textMany')}
          </Notice>
        )}
        {addresses.length > 1 && (
          <CheckboxField
            isSelected={chosen.length === addresses.length}
            isIndeterminate={chosen.length > 0 && chosen.length < addresses.length}
            isDisabled={isRunning}
            onChange={(isAll) => choose(isAll ? addresses : [])}
          >
            {t('list.all')}
          </CheckboxField>
        )}
        {failed.length > 0 && !isRunning && (
          <div>
            <Button onPress={() => choose(failed)}>
              {t('list.failed', { count: failed.length })}
            </Button>
          </div>
        )}
        <ul className={rows['rows']} aria-label={t('list.title')}>
          {addresses.map((known) => (
            <AddressRow
              key={known.address}
              known={known}
              isChosen={choice.chosen.has(known.address)}
              isKnown={choice.known.has(known.address)}
              isRunning={isRunning}
              hasList={status.list !== undefined}
              onChoose={(isIn) => mark('chosen', known.address, isIn)}
              onKnow={(isIn) => mark('known', known.address, isIn)}
            />
          ))}
        </ul>
        <div className={styles['foot']}>
          <Button
            kind="primary"
            isDisabled={problem !== undefined || isRunning}
            aria-describedby="look-up-problem"
            onPress={() => setAsked(choice)}
          >
            {t('list.lookUp', { count: chosen.length })}
          </Button>
          <span id="look-up-problem" className={styles['small']}>
            {problem && !isRunning && t(`list.${problem}`)}
          </span>
        </div>
      </div>
      {asked && (
        <LookUpDialog
          addresses={addresses}
          choice={asked}
          host={status.hosts.hibp}
          onStarted={() => {
            setAsked(undefined)
            setChoice(noChoice)
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Card>
  )
}
