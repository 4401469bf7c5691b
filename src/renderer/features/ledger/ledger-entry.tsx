import { useId, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountId, PersonId } from '../../../domain/model/id.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { StateGlyph } from '../../ui/state-glyph.tsx'
import { EntryLosses } from './entry-losses.tsx'
import { EntryPlaces } from './entry-places.tsx'
import { decoysLost, placeCounts, type LedgerEntryView } from './ledger-view.ts'
import styles from './ledger.module.css'
import { OutLine } from './out-line.tsx'

export interface LedgerEntryProps {
  readonly personId: PersonId
  readonly entry: LedgerEntryView
  readonly titles: ReadonlyMap<AccountId, string>
}

/** More names make no sentence; all of them are among the details. */
const leakersNamed = 5

/** Says what is only assumed as such, and says it once where it is all. */
const heldKey = (held: number, assumed: number) => {
  if (held === 0) return 'heldNone'
  if (assumed === 0) return 'held'
  return assumed === held ? 'heldAssumed' : 'heldSome'
}

/** One kind of fact: when it got out, who has it still, what of it was made up; all of it one step away. */
export function LedgerEntry({ personId, entry, titles }: LedgerEntryProps): ReactElement {
  const { t } = useTranslation(['ledger', 'data'])
  const { list } = useDateWords()
  const { dataClass, breach } = useCatalogue()
  const id = useId()
  const { held, assumed, decoys, removed } = placeCounts(entry.places)
  const leaks = decoysLost(entry)
  const leakers = leaks.map(({ breachId }) => breach(breachId)?.name ?? breachId)
  const named = leakers.length > leakersNamed + 1 ? leakers.slice(0, leakersNamed) : leakers
  const unnamed = leakers.length - named.length
  const found = dataClass(entry.dataClass)
  const name = found?.name ?? entry.dataClass
  // A fact that only perhaps was lost is no more than possibly exposed, whatever the inventory says of it.
  const state = entry.out === 'maybe' ? 'ask' : entry.state
  return (
    <li className={styles['entry']} data-out={entry.out} aria-labelledby={id}>
      <div className={styles['fact']}>
        <StateGlyph state={state} isDecorative />
        <h3 id={id} className={styles['name']}>
          {name}
        </h3>
        <span className={styles['state']}>{t(`data:state.${state}`)}</span>
      </div>
      <div className={styles['story']}>
        <OutLine losses={entry.losses} out={entry.out} />
        <p>{t(heldKey(held, assumed), { count: held, assumed })}</p>
        {removed > 0 && <p>{t('removed', { count: removed })}</p>}
        {decoys > 0 && (
          <p>
            {t('decoys', { count: decoys })}{' '}
            {leaks.length > 0 &&
              t('decoyLost', {
                list: list(unnamed > 0 ? [...named, t('lead.more', { count: unnamed })] : named),
              })}{' '}
            {leaks.some(({ credential }) => credential) && t('decoyCredential')}
          </p>
        )}
      </div>
      <div className={styles['details']}>
        <Disclosure
          layout="parted"
          label={
            <>
              {t('details')}
              <span className="visually-hidden">: {name}</span>
            </>
          }
        >
          <EntryLosses losses={entry.losses} titles={titles} />
          <EntryPlaces personId={personId} places={entry.places} titles={titles} />
        </Disclosure>
      </div>
    </li>
  )
}
