import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { noRemedyText, playbookText, registerPlaybook } from '../i18n/playbook-words.ts'
import type { Breach } from '../../domain/model/breach.ts'
import type { Catalogue } from '../../domain/model/catalogue.ts'
import type { ChecklistAction } from '../../domain/model/checklist.ts'
import type { DataClass, DataClassId } from '../../domain/model/data-class.ts'
import type { BreachId, ServiceId } from '../../domain/model/id.ts'
import type { ActionWords, Playbook, PlaybookAction } from '../../domain/model/playbook.ts'
import type { Service } from '../../domain/model/service.ts'
import { orpc } from './wire.ts'

/** What is needed of a checklist's action to write it out. */
export type WordedAction = Pick<ChecklistAction, 'actionId' | 'variant' | 'params'>

export interface CatalogueView {
  readonly catalogue: Catalogue
  readonly playbook: Playbook
  /** By name. */
  readonly services: readonly Service[]
  readonly service: (id: ServiceId) => Service | undefined
  readonly dataClass: (id: DataClassId) => DataClass | undefined
  readonly breach: (id: BreachId) => Breach | undefined
  readonly action: (actionId: string) => PlaybookAction | undefined
  /** A service's name; the id where it is unknown, so that nothing drops out of a list. */
  readonly serviceName: (id: ServiceId) => string
  readonly dataClassName: (id: DataClassId) => string
  /** The playbook's sentences with names and dates filled in; undefined for an unknown action. */
  readonly actionWords: (action: WordedAction) => ActionWords | undefined
  /** Why nothing helps and how to live with it, about a person by name; undefined for an unknown entry. */
  readonly noRemedyWords: (id: string, person: string) => NoRemedyWords | undefined
}

export interface NoRemedyWords {
  readonly because: string
  readonly liveWith: string | undefined
}

const byId = <Id extends string, Entry extends { readonly id: Id }>(
  entries: readonly Entry[],
): ReadonlyMap<Id, Entry> => new Map(entries.map((entry) => [entry.id, entry]))

const wordsOf = (
  action: PlaybookAction,
  { variant, params }: WordedAction,
  language: string,
): ActionWords => {
  const region = action.words
  const varied = Object.entries(action.variants).find(([code]) => code === variant)?.[1]
  const text = (part: string): string => playbookText(language, action.id, variant, part, params)
  const steps = varied?.how ?? region.how
  return {
    title: text('title'),
    why: text('why'),
    how: steps.map((_, index) => text(`how.${index}`)),
    doneWhen: (varied?.doneWhen ?? region.doneWhen) ? text('doneWhen') : undefined,
    doesNotHelp: (varied?.doesNotHelp ?? region.doesNotHelp) ? text('doesNotHelp') : undefined,
  }
}

/** Look-ups over the household's catalogue and the playbook's sentences. */
export const catalogueView = (
  catalogue: Catalogue,
  playbook: Playbook,
  language: string,
): CatalogueView => {
  const services = catalogue.services.toSorted((first, second) =>
    first.name.localeCompare(second.name, language),
  )
  const serviceById = byId(services)
  const classById = byId(catalogue.dataClasses)
  const breachById = byId(catalogue.breaches)
  const actionById = byId(playbook.actions)
  return {
    catalogue,
    playbook,
    services,
    service: (id) => serviceById.get(id),
    dataClass: (id) => classById.get(id),
    breach: (id) => breachById.get(id),
    action: (id) => actionById.get(id),
    serviceName: (id) => serviceById.get(id)?.name ?? id,
    dataClassName: (id) => classById.get(id)?.name ?? id,
    actionWords: (worded) => {
      const action = actionById.get(worded.actionId)
      return action && wordsOf(action, worded, language)
    },
    noRemedyWords: (id, person) => {
      const found = playbook.noRemedies.find((one) => one.id === id)
      return (
        found && {
          because: noRemedyText(language, id, 'because', person),
          liveWith: found.liveWith && noRemedyText(language, id, 'liveWith', person),
        }
      )
    },
  }
}

interface Known {
  readonly catalogue: Catalogue
  readonly playbook: Playbook
}

/** One view for all components: hundreds of them look things up, and each would sort a thousand services anew. */
const views = new WeakMap<Known, CatalogueView & { readonly language: string }>()

const viewOf = (known: Known, language: string): CatalogueView => {
  const found = views.get(known)
  if (found?.language === language) return found
  registerPlaybook(known.playbook)
  const view = { ...catalogueView(known.catalogue, known.playbook, language), language }
  views.set(known, view)
  return view
}

/** What the household knows, loaded once and again when something of it changes. Suspends while loading. */
export const useCatalogue = (): CatalogueView => {
  const { i18n } = useTranslation()
  const { data } = useSuspenseQuery(orpc.services.catalogue.queryOptions())
  return viewOf(data, i18n.language)
}
