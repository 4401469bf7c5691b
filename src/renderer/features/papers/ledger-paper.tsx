import { useSuspenseQueries } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { PersonId } from '../../../domain/model/id.ts'
import { useHousehold } from '../../state/household.ts'
import { orpc } from '../../state/wire.ts'
import { LedgerLeadWords } from '../ledger/ledger-lead-words.tsx'
import { permanenceOrder } from '../ledger/ledger-view.ts'
import { PaperHead } from '../print/paper-head.tsx'
import type { PaperLook } from '../print/paper-look.ts'
import { firstName } from '../print/paper-names.ts'
import { PaperSheet } from '../print/paper-sheet.tsx'
import { usePaperNames } from '../print/use-paper-names.ts'
import { LedgerAges } from './ledger-ages.tsx'
import { LedgerPart } from './ledger-part.tsx'
import { PaperKeep } from './paper-keep.tsx'
import { PaperSection } from './paper-section.tsx'
import styles from './papers.module.css'

export interface LedgerPaperProps {
  readonly personId: PersonId
  readonly namesPlaces: boolean
  readonly look: PaperLook
}

/** Everything that is out or lies with others about one person, to be handed over when they are grown up. */
export function LedgerPaper({ personId, namesPlaces, look }: LedgerPaperProps): ReactElement {
  const { t } = useTranslation(['papers', 'ledger'])
  const person = useHousehold().person(personId)
  const [{ data: ledger }, { data: accounts }] = useSuspenseQueries({
    queries: [
      orpc.ledger.person.queryOptions({ input: { personId } }),
      orpc.accounts.list.queryOptions(),
    ],
  })
  const names = usePaperNames(accounts, { namesPlaces, isSummary: true })
  const name = firstName(person?.name ?? '')
  const { clock, theirs } = ledger
  return (
    <PaperSheet
      look={look}
      name={name}
      document={t('ledger.document')}
      keep={t('ledger.keepShort')}
    >
      <PaperHead eyebrow={t('ledger.eyebrow')} title={name} />
      <p className={styles['lead']}>
        <LedgerLeadWords name={name} ledger={ledger} />
      </p>
      {theirs > 0 && <p>{t('ledger:theirs', { count: theirs, name })}</p>}
      <PaperSection title={t('ledger.handOver')} isBoxed isWhole>
        <p>
          <Trans t={t} i18nKey="ledger.forYou" values={{ name }} components={{ b: <b /> }} />
        </p>
      </PaperSection>
      {permanenceOrder.map((permanence) => (
        <LedgerPart
          key={permanence}
          permanence={permanence}
          entries={ledger.entries.filter((entry) => entry.permanence === permanence)}
          names={names}
          accounts={accounts}
          namesPlaces={namesPlaces}
        />
      ))}
      {clock && <LedgerAges name={name} clock={clock} />}
      <PaperKeep text={t('ledger.keep', { name })} />
    </PaperSheet>
  )
}
