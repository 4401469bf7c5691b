import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { DataClassId } from '../../../domain/model/data-class.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import { ledgerLead, type LedgerLead } from './ledger-lead.ts'
import type { LedgerView } from './ledger-view.ts'
import { useLossWords } from './use-loss-words.ts'

export interface LedgerLeadWordsProps {
  readonly name: string
  readonly ledger: LedgerView
}

/** Named in the sentence; the cards have all of them. */
const mostNamed = 4

const figuresOf = (lead: LedgerLead): Readonly<Record<string, number>> => {
  switch (lead.kind) {
    case 'lifelong-out':
      return { count: lead.dataClasses.length, maybe: lead.maybe }
    case 'lifelong-maybe':
      return { count: lead.dataClasses.length }
    case 'other-out':
      return { count: lead.out, maybe: lead.maybe }
    case 'other-maybe':
      return { count: lead.maybe }
    case 'held':
      return { count: lead.all, lifelong: lead.lifelong }
    case 'empty':
    case 'nothing-held':
      return {}
  }
}

/** The most important thing of a ledger, as a sentence. */
export function LedgerLeadWords({ name, ledger }: LedgerLeadWordsProps): ReactElement {
  const { t } = useTranslation('ledger')
  const { list } = useDateWords()
  const { dataClassName } = useCatalogue()
  const lossWords = useLossWords()
  const lead = ledgerLead(ledger)
  const named = (ids: readonly DataClassId[]): string => {
    const words = ids.slice(0, mostNamed).map(dataClassName)
    const rest = ids.length - words.length
    return list(rest > 0 ? [...words, t('lead.more', { count: rest })] : words)
  }
  return (
    <Trans
      t={t}
      i18nKey={`lead.${lead.kind}`}
      values={{
        name,
        ...figuresOf(lead),
        ...('dataClasses' in lead && { list: named(lead.dataClasses) }),
        ...(lead.kind === 'lifelong-out' && {
          first: lead.first ? lossWords(lead.first) : 'none',
        }),
      }}
      components={{ b: <b /> }}
    />
  )
}
