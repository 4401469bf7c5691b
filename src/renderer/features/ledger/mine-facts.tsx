import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import { useHousehold } from '../../state/household.ts'
import type { wire } from '../../state/wire.ts'
import styles from './ledger.module.css'

export type Mine = Awaited<ReturnType<typeof wire.household.mine>>

interface TitlesProps {
  readonly label: string
  readonly accounts: Mine['going']
  /** Says whose data goes with it. */
  readonly namesOthers?: boolean
}

function Titles({ label, accounts, namesOthers }: TitlesProps): ReactElement {
  const { t } = useTranslation('ledger')
  const { list } = useDateWords()
  const { nameOf } = useHousehold()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className={styles['titles']} aria-label={label} tabIndex={0}>
      <ul>
        {accounts.map(({ accountId, title, alsoAbout }) => (
          <li key={accountId}>
            {namesOthers && alsoAbout.length > 0
              ? t('mine.alsoAbout', { title, others: list(alsoAbout.map(nameOf)) })
              : title}
          </li>
        ))}
      </ul>
    </section>
  )
}

export interface MineFactsProps {
  readonly name: string
  readonly mine: Mine
}

/** What goes and what stays, thing by thing. */
export function MineFacts({ name, mine }: MineFactsProps): ReactElement {
  const { t } = useTranslation('ledger')
  const { going, theirsGoing, staying, theirsStaying, holdings, ticks, letters } = mine
  return (
    <>
      <p>{t('mine.lead')}</p>
      <ul className={styles['dashes']}>
        <li>{t('mine.person', { name })}</li>
        {going.length > 0 && (
          <li>
            {t('mine.going', { count: going.length, name })}
            <Titles label={t('mine.goingLabel')} accounts={going} namesOthers />
          </li>
        )}
        {theirsGoing > 0 && <li>{t('mine.theirs', { count: theirsGoing })}</li>}
        {holdings > 0 && <li>{t('mine.holdings', { count: holdings })}</li>}
        {ticks > 0 && <li>{t('mine.ticks', { count: ticks })}</li>}
        {letters > 0 && <li>{t('mine.letters', { count: letters, name })}</li>}
      </ul>
      {staying.length > 0 && (
        <div>
          <p>{t('mine.staying', { count: staying.length, name })}</p>
          <Titles label={t('mine.stayingLabel')} accounts={staying} />
        </div>
      )}
      {theirsStaying > 0 && <p>{t('mine.stayingTheirs', { count: theirsStaying })}</p>}
    </>
  )
}
