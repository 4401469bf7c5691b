import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { MoreButton, useSome } from '../../ui/some-at-a-time.tsx'
import { StateGlyph } from '../../ui/state-glyph.tsx'
import { FallenRow } from './fallen-row.tsx'
import { fallenAccounts } from './fallen-accounts.ts'
import { fallenSteps } from './fallen-steps.ts'
import type { IncidentAction } from '../incident/incident-view.ts'
import type { IncidentData } from '../incident/use-incident.ts'
import styles from './falls-with.module.css'

export interface FallsWithProps {
  readonly incident: IncidentData
  readonly onShowStep: (action: IncidentAction) => void
}

const atOnce = 50

/** The accounts that can be opened, or written to convincingly, with what was lost here. */
export function FallsWith({ incident, onShowStep }: FallsWithProps): ReactElement {
  const { t } = useTranslation(['breach', 'data'])
  const { bySecret, byName } = fallenAccounts(incident.view.fallsWith)
  const secrets = useSome(bySecret, atOnce)
  const names = useSome(byName, atOnce)
  const stepOf = fallenSteps(incident.people, incident.catalogue)
  return (
    <Card title={t('falls.title')}>
      {bySecret.length + byName.length === 0 ? (
        <p>
          {t('falls.none')} {t('falls.unknown')}
        </p>
      ) : (
        <ul className={styles['rows']}>
          {secrets.shown.map((falls) => (
            <FallenRow
              key={`${falls.kind} ${falls.accountId}`}
              falls={falls}
              incident={incident}
              step={stepOf(falls)}
              onShowStep={onShowStep}
            />
          ))}
          {secrets.rest > 0 && (
            <li className={styles['row']}>
              <MoreButton {...secrets} />
            </li>
          )}
          {byName.length > 0 && (
            <li className={styles['row']}>
              <StateGlyph state="ask" isDecorative />
              <div className={styles['words']}>
                <p>
                  <Trans
                    t={t}
                    i18nKey="falls.byName"
                    values={{ count: byName.length }}
                    components={{ b: <b /> }}
                  />
                </p>
                <Disclosure label={t('falls.list', { count: byName.length })}>
                  <ul>
                    {names.shown.map(({ accountId, kind }) => (
                      <li key={accountId}>
                        <Link to="/accounts/$accountId" params={{ accountId }}>
                          {incident.account(accountId)?.title ?? t('who.account')}
                        </Link>{' '}
                        <small>{t(`data:reuse.${kind}`)}</small>
                      </li>
                    ))}
                  </ul>
                  <MoreButton {...names} />
                </Disclosure>
              </div>
            </li>
          )}
        </ul>
      )}
    </Card>
  )
}
