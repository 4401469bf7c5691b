import { useEffect, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useArrivals, type Arrival, type WaitingArrival } from '../../state/arrivals.ts'
import { currentRouter } from '../../state/current-router.ts'
import { useInterface } from '../../state/interface.ts'
import { wire } from '../../state/wire.ts'
import { forgetImport, useImport, type ImportState } from '../import/import-store.ts'
import { ArrivalBar } from './arrival-bar.tsx'
import { isInTheWay } from './in-the-way.ts'

type InHand = 'inHand' | 'done' | 'writing' | undefined

const inHandOf = ({ draft, report, writing }: ImportState): InHand => {
  if (writing) return 'writing'
  if (report) return 'done'
  return draft && 'inHand'
}

/** The screen takes it from there: `useWantedList`. A form with something unsaved may still hold the way. */
const goOn = (arrival: Arrival, isAsked: boolean): void => {
  useArrivals.setState({ wanted: { arrival, isAsked } })
  void currentRouter()?.navigate({ to: '/import' })
}

const letGoOfImport = (): void => {
  const { draft } = useImport.getState()
  forgetImport()
  if (draft) void wire.imports.discard({ draftId: draft.draftId }).catch(() => undefined)
}

/** A list that arrived: goes to the import with it where nothing is in the way, else waits and says why. */
export function ArrivedList({ arrival }: { readonly arrival: WaitingArrival }): ReactElement {
  const { t } = useTranslation('opened-files')
  const isOpen = useInterface(({ vault }) => vault?.kind === 'open')
  const inHand = useImport(inHandOf)
  useEffect(() => {
    const isFree = inHandOf(useImport.getState()) === undefined && !isInTheWay()
    if (isOpen && isFree && !arrival.isBehind) goOn(arrival, false)
  }, [arrival, isOpen])
  if (!isOpen) {
    return (
      <ArrivalBar arrival={arrival} title={t('list.closedTitle')}>
        {t('list.closedText')}
      </ArrivalBar>
    )
  }
  const go = (): void => {
    letGoOfImport()
    goOn(arrival, true)
  }
  return (
    <ArrivalBar
      arrival={arrival}
      title={t('list.ask', { name: arrival.name })}
      go={inHand === 'writing' ? undefined : { label: t('list.go'), run: go }}
    >
      {t(`list.${inHand ?? 'typed'}`)}
    </ArrivalBar>
  )
}
