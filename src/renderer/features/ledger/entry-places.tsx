import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountId, PersonId } from '../../../domain/model/id.ts'
import { useDateWords } from '../../state/dates.ts'
import { StateGlyph } from '../../ui/state-glyph.tsx'
import type { LedgerPlaceView } from './ledger-view.ts'
import styles from './ledger.module.css'

export interface EntryPlacesProps {
  readonly personId: PersonId
  readonly places: readonly LedgerPlaceView[]
  readonly titles: ReadonlyMap<AccountId, string>
}

/** More are better looked through on the exposure surface, which filters. */
const mostShown = 20

/** The accounts a fact lies in, or lay in. */
export function EntryPlaces({ personId, places, titles }: EntryPlacesProps): ReactElement {
  const { t } = useTranslation(['ledger', 'data'])
  const { date } = useDateWords()
  const rest = places.length - mostShown
  return (
    <>
      <h4>{t('places.title')}</h4>
      <ul className={styles['lines']}>
        {places.slice(0, mostShown).map(({ accountId, state, isMaybe, since, basis }) => (
          <li key={accountId}>
            <p className={styles['line']}>
              <StateGlyph state={isMaybe ? 'ask' : state} isDecorative />
              <Link to="/accounts/$accountId" params={{ accountId }}>
                {titles.get(accountId) ?? accountId}
              </Link>
              <span className={styles['small']}>
                {t(`data:state.${isMaybe ? 'ask' : state}`)}
                {basis && ` · ${t(`data:basis.${basis}`)}`}
                {since && ` · ${t('places.since', { date: date(since, 'short') })}`}
              </span>
            </p>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p>
          <Link to="/people/$personId" params={{ personId }}>
            {t('places.more', { count: rest })}
          </Link>
        </p>
      )}
    </>
  )
}
