import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import { Tile, Tiles } from '../../ui/tiles.tsx'
import type { LedgerView } from './ledger-view.ts'
import styles from './ledger.module.css'

/** How many kinds of facts are out, by how long they last; lifelong first. */
export function LedgerTiles({ ledger }: { readonly ledger: LedgerView }): ReactElement {
  const { t } = useTranslation('ledger')
  const { number } = useDateWords()
  return (
    <Tiles label={t('tiles.label')}>
      {ledger.tallies.map(({ permanence, out, maybeOut, held }) => (
        <Tile
          key={permanence}
          figure={number(out)}
          isHot={permanence === 'lifelong' && out > 0}
          below={<p className={styles['small']}>{t('tiles.below', { maybe: maybeOut, held })}</p>}
        >
          {t(`tiles.${permanence}`)}
        </Tile>
      ))}
    </Tiles>
  )
}
