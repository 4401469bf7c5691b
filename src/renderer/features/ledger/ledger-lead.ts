import type { DataClassId } from '../../../domain/model/data-class.ts'
import type { LedgerView, LossDateView } from './ledger-view.ts'

/**
 * The most important thing of a ledger. `lifelong-out`: facts nobody can take back are out. Only then what may be out,
 * what can still be changed, and what lies with others. Nothing known to be out is never called safe (P6).
 */
export type LedgerLead =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'lifelong-out'
      /** In the order of the ledger. */
      readonly dataClasses: readonly DataClassId[]
      /** The first of them, where any has a date. */
      readonly first: LossDateView | undefined
      /** Other facts for life that may be out. */
      readonly maybe: number
    }
  | { readonly kind: 'lifelong-maybe'; readonly dataClasses: readonly DataClassId[] }
  | { readonly kind: 'other-out'; readonly out: number; readonly maybe: number }
  | { readonly kind: 'other-maybe'; readonly maybe: number }
  /** Kinds of facts for life that lie with others, and kinds of facts in all. */
  | { readonly kind: 'held'; readonly lifelong: number; readonly all: number }
  /** Only decoys, or what was erased. */
  | { readonly kind: 'nothing-held' }

const earliest = (dates: readonly LossDateView[]): LossDateView | undefined =>
  dates.reduce<LossDateView | undefined>(
    (first, one) => (first === undefined || one.date < first.date ? one : first),
    undefined,
  )

/** What a ledger says first. */
export const ledgerLead = ({ entries, tallies }: LedgerView): LedgerLead => {
  if (entries.length === 0) return { kind: 'empty' }
  const lifelong = entries.filter(({ permanence }) => permanence === 'lifelong')
  const out = lifelong.filter((entry) => entry.out === 'out')
  const maybe = lifelong.filter((entry) => entry.out === 'maybe')
  if (out.length > 0) {
    return {
      kind: 'lifelong-out',
      dataClasses: out.map(({ dataClass }) => dataClass),
      first: earliest(out.flatMap(({ firstOut }) => firstOut ?? [])),
      maybe: maybe.length,
    }
  }
  if (maybe.length > 0) {
    return { kind: 'lifelong-maybe', dataClasses: maybe.map(({ dataClass }) => dataClass) }
  }
  const sum = (figure: 'out' | 'maybeOut' | 'held'): number =>
    tallies.reduce((total, tally) => total + tally[figure], 0)
  if (sum('out') > 0) return { kind: 'other-out', out: sum('out'), maybe: sum('maybeOut') }
  if (sum('maybeOut') > 0) return { kind: 'other-maybe', maybe: sum('maybeOut') }
  const heldForLife = tallies.find(({ permanence }) => permanence === 'lifelong')?.held ?? 0
  return sum('held') > 0
    ? { kind: 'held', lifelong: heldForLife, all: sum('held') }
    : { kind: 'nothing-held' }
}
