import type {
  BreachCount,
  BreachedClass,
  BreachStatement,
  NotTaken,
} from '../../domain/model/breach.ts'
import type { Catalogue } from '../../domain/model/catalogue.ts'
import { isSurelyBefore, type PartialDate } from '../../domain/model/partial-date.ts'
import type { Source } from '../../domain/model/source.ts'
import { checkDataClasses } from '../knowledge/check-data-classes.ts'
import { UseCaseError } from '../use-case-error.ts'

/** What the family writes down about a breach; where it was read is one source for all of it. */
export interface OwnFactsInput {
  readonly access: {
    readonly from?: PartialDate | undefined
    readonly to?: PartialDate | undefined
  }
  readonly discovered?: PartialDate | undefined
  readonly disclosed?: PartialDate | undefined
  readonly classes: readonly Omit<BreachedClass, 'sources' | 'serviceIds'>[]
  readonly notTaken: readonly Omit<NotTaken, 'sources'>[]
  readonly counts: readonly Omit<BreachCount, 'sources'>[]
  readonly contested: readonly Omit<BreachStatement, 'sources'>[]
  readonly source: string
}

/** The same facts, each naming its source. */
export interface OwnFacts {
  readonly access: OwnFactsInput['access']
  readonly discovered?: PartialDate | undefined
  readonly disclosed?: PartialDate | undefined
  readonly classes: readonly BreachedClass[]
  readonly notTaken: readonly NotTaken[]
  readonly counts: readonly BreachCount[]
  readonly contested: readonly BreachStatement[]
  readonly source: Source
}

const checkDates = ({ access, discovered, disclosed }: OwnFactsInput, today: PartialDate): void => {
  const { from, to } = access
  if (from && to && isSurelyBefore(to, from)) {
    throw new UseCaseError('NOT_ALLOWED', { rule: 'end-before-start' })
  }
  if ([from, to, discovered, disclosed].some((date) => date && isSurelyBefore(today, date))) {
    throw new UseCaseError('NOT_ALLOWED', { rule: 'in-the-future' })
  }
}

/**
 * Checks facts the family writes down and names their source in each. Fails with `NOT_ALLOWED` (`end-before-start`,
 * `in-the-future`, `class-named-twice`) and with `NOT_FOUND` for an unknown data class.
 */
export const ownFacts = (
  input: OwnFactsInput,
  at: { readonly catalogue: Catalogue; readonly today: PartialDate; readonly sourceId: string },
): OwnFacts => {
  checkDates(input, at.today)
  checkDataClasses(
    at.catalogue,
    [...input.classes, ...input.notTaken].map(({ dataClass }) => dataClass),
  )
  const named = input.classes.map(({ dataClass, role }) => `${role} ${dataClass}`)
  if (new Set(named).size !== named.length) {
    throw new UseCaseError('NOT_ALLOWED', { rule: 'class-named-twice' })
  }
  const sources = [at.sourceId]
  return {
    access: input.access,
    discovered: input.discovered,
    disclosed: input.disclosed,
    classes: input.classes.map((one) => ({ ...one, sources })),
    notTaken: input.notTaken.map((one) => ({ ...one, sources })),
    counts: input.counts.map((one) => ({ ...one, sources })),
    contested: input.contested.map((one) => ({ ...one, sources })),
    source: { id: at.sourceId, title: input.source, checked: at.today },
  }
}
