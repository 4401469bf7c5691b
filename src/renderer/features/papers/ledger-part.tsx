import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Account } from '../../../domain/model/account.ts'
import type { Permanence } from '../../../domain/model/data-class.ts'
import { isQuietBreach } from '../../../domain/surface/quiet-breach.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import { StateGlyph } from '../../ui/state-glyph.tsx'
import { lossesOut, type LedgerEntryView } from '../ledger/ledger-view.ts'
import { useLossWords } from '../ledger/use-loss-words.ts'
import type { PaperNames } from '../print/paper-names.ts'
import { usePaperBreach } from '../print/use-paper-breach.ts'
import { PaperSection } from './paper-section.tsx'
import styles from './papers.module.css'

export interface LedgerPartProps {
  readonly permanence: Permanence
  readonly entries: readonly LedgerEntryView[]
  readonly names: PaperNames
  readonly accounts: readonly Account[]
  readonly namesPlaces: boolean
}

/** The facts that last equally long: each with every breach that lost it, and who has it still. */
export function LedgerPart(props: LedgerPartProps): ReactElement | undefined {
  const { permanence, entries, names, accounts, namesPlaces } = props
  const { t } = useTranslation(['papers', 'ledger', 'data', 'verdicts'])
  const { list } = useDateWords()
  const { dataClassName, breach, services } = useCatalogue()
  const lossWords = useLossWords()
  const onPaper = usePaperBreach(namesPlaces)
  if (entries.length === 0) return undefined
  const serviceById = new Map(services.map((one) => [one.id, one]))
  const accountById = new Map(accounts.map((one) => [one.id, one]))
  const breachName = (id: LedgerEntryView['losses'][number]['breachId']): string => {
    const found = breach(id)
    const isVeiled = found && !namesPlaces && isQuietBreach(found, { services: serviceById })
    return isVeiled ? t('summary.veiled') : ((found && onPaper(found).name) ?? id)
  }
  return (
    <PaperSection title={t(`ledger:part.${permanence}`)}>
      <p>{t(`ledger:partText.${permanence}`)}</p>
      <ul className={styles['entries']}>
        {entries.map((entry) => {
          const state = entry.out === 'maybe' ? 'ask' : entry.state
          const held = entry.places.flatMap((place) => {
            const account = place.held ? accountById.get(place.accountId) : undefined
            return account ? [names.account(account).service] : []
          })
          return (
            <li key={entry.dataClass}>
              <StateGlyph state={state} isDecorative />
              <div>
                <h3>
                  {dataClassName(entry.dataClass)} <span>{t(`data:state.${state}`)}</span>
                </h3>
                {lossesOut(entry.losses).map((loss) => (
                  <p key={loss.breachId}>
                    {t('ledger.loss', {
                      when: lossWords(loss.when),
                      breach: breachName(loss.breachId),
                      level: t(`verdicts:level.${loss.level}`),
                      certainty: t(`data:certainty.${loss.certainty}`),
                    })}
                  </p>
                ))}
                <p>
                  {held.length === 0
                    ? t('ledger:heldNone')
                    : t('ledger.held', { list: list([...new Set(held)].toSorted()) })}
                </p>
              </div>
            </li>
          )
        })}
      </ul>
    </PaperSection>
  )
}
