import { describe, expect, it } from 'vitest'
import type { Permanence } from '../../../domain/model/data-class.ts'
import { asId } from '../../../domain/model/id.ts'
import { partialDate, type PartialDate } from '../../../domain/model/partial-date.ts'
import { ledgerLead } from './ledger-lead.ts'
import { permanenceOrder, type LedgerEntryView, type LedgerView } from './ledger-view.ts'

type Out = LedgerEntryView['out']

const day = (text: string): PartialDate => {
  const date = partialDate(text)
  if (date === undefined) throw new Error(`No date: ${text}`)
  return date
}

const entry = (
  id: string,
  permanence: Permanence,
  out: Out | 'decoy',
  date?: string,
): LedgerEntryView => ({
  dataClass: asId(id),
  permanence,
  state: out === 'out' ? 'exposed' : out === 'maybe' ? 'ask' : out === 'not' ? 'held' : 'altered',
  out: out === 'decoy' ? 'not' : out,
  places: [],
  losses: [],
  firstOut: date === undefined ? undefined : { date: day(date), takenFrom: 'copied' },
})

const ledger = (...entries: readonly LedgerEntryView[]): LedgerView => ({
  personId: asId('mia'),
  entries,
  tallies: permanenceOrder.map((permanence) => {
    const here = entries.filter((one) => one.permanence === permanence)
    return {
      permanence,
      out: here.filter(({ out }) => out === 'out').length,
      maybeOut: here.filter(({ out }) => out === 'maybe').length,
      held: here.filter(({ state }) => state === 'held').length,
    }
  }),
  theirs: 0,
})

describe('the first sentence of a ledger', () => {
  it('is about what nobody can take back, and when the first of it got out', () => {
    const lead = ledgerLead(
      ledger(
        entry('birth-date', 'lifelong', 'out', '2019-02'),
        entry('voice', 'lifelong', 'out', '2015-11-14'),
        entry('gender', 'lifelong', 'out'),
        entry('face', 'lifelong', 'maybe'),
        entry('password', 'changeable', 'out', '2014'),
      ),
    )
    expect(lead).toEqual({
      kind: 'lifelong-out',
      dataClasses: ['birth-date', 'voice', 'gender'],
      first: { date: '2015-11-14', takenFrom: 'copied' },
      maybe: 1,
    })
  })

  it.each([
    ['lifelong-maybe', [entry('face', 'lifelong', 'maybe'), entry('pin', 'changeable', 'out')]],
    ['other-out', [entry('face', 'lifelong', 'not'), entry('pin', 'changeable', 'out')]],
    ['other-maybe', [entry('face', 'lifelong', 'not'), entry('home', 'slow', 'maybe')]],
    ['held', [entry('face', 'lifelong', 'not'), entry('home', 'slow', 'not')]],
    ['nothing-held', [entry('face', 'lifelong', 'decoy')]],
    ['empty', []],
  ] as const)('else: %s', (kind, entries) => {
    expect(ledgerLead(ledger(...entries)).kind).toBe(kind)
  })

  it('counts what lies with others', () => {
    const held = ledger(entry('face', 'lifelong', 'not'), entry('home', 'slow', 'not'))
    expect(ledgerLead(held)).toEqual({ kind: 'held', lifelong: 1, all: 2 })
  })
})
