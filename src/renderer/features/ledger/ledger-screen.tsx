import { useSuspenseQueries } from '@tanstack/react-query'
import { Printer } from 'lucide-react'
import { useMemo, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../domain/model/id.ts'
import { NotFoundView } from '../../frame/not-found-view.tsx'
import { useHousehold } from '../../state/household.ts'
import { orpc } from '../../state/wire.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PersonWays } from '../person/person-ways.tsx'
import { AgeClockCard } from './age-clock-card.tsx'
import { HandOverCard } from './hand-over-card.tsx'
import { LedgerEmpty } from './ledger-empty.tsx'
import { LedgerLeadWords } from './ledger-lead-words.tsx'
import { LedgerNotes } from './ledger-notes.tsx'
import { LedgerTiles } from './ledger-tiles.tsx'
import { permanenceOrder } from './ledger-view.ts'
import { PermanenceCard } from './permanence-card.tsx'

/** What is out about a person for how long, when and where it got out, and what changes at which age. */
export function LedgerScreen({ personId }: { readonly personId: PersonId }): ReactElement {
  const { t } = useTranslation('ledger')
  const person = useHousehold().person(personId)
  const [{ data: ledger }, { data: surface }] = useSuspenseQueries({
    queries: [
      orpc.ledger.person.queryOptions({ input: { personId } }),
      orpc.surface.person.queryOptions({ input: { personId } }),
    ],
  })
  const titles = useMemo(
    () => new Map(surface.rows.map(({ accountId, title }) => [accountId, title])),
    [surface],
  )
  if (!person) return <NotFoundView />
  return (
    <>
      <PageHeader
        eyebrow={t('title')}
        title={person.name}
        lead={<LedgerLeadWords name={person.name} ledger={ledger} />}
        actions={
          <LinkButton to="/print/people/$personId/ledger" params={{ personId }}>
            <Printer aria-hidden />
            {t('print')}
          </LinkButton>
        }
      />
      <PersonWays personId={personId} current="ledger" />
      <LedgerNotes name={person.name} ledger={ledger} />
      {ledger.entries.length === 0 ? (
        <LedgerEmpty name={person.name} />
      ) : (
        <>
          <LedgerTiles ledger={ledger} />
          {permanenceOrder.map((permanence) => (
            <PermanenceCard
              key={permanence}
              personId={personId}
              permanence={permanence}
              entries={ledger.entries.filter((entry) => entry.permanence === permanence)}
              titles={titles}
            />
          ))}
        </>
      )}
      {ledger.clock && <AgeClockCard name={person.name} clock={ledger.clock} />}
      {ledger.clock && <HandOverCard person={person} clock={ledger.clock} />}
    </>
  )
}
