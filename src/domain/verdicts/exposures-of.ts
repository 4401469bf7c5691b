import type { Account } from '../model/account.ts'
import { certainties, type Breach, type BreachedClass } from '../model/breach.ts'
import type { DataClass, DataClassId } from '../model/data-class.ts'
import { exposureStates, type Exposure, type ExposureState } from '../model/exposure.ts'
import { holdingBases, type Holding } from '../model/holding.ts'
import type { ServiceId } from '../model/id.ts'
import type { Person } from '../model/person.ts'
import type { Verdict, VerdictLevel } from '../model/verdict.ts'
import { logsIn } from './account-people.ts'
import { compareClasses } from './compare-classes.ts'
import { holdingsOf } from './holdings-of.ts'
import type { InventoryIndex } from './inventory-index.ts'
import { isLoginClass } from '../knowledge/known-classes.ts'
import { reachedServices } from './reach-of.ts'
import { isAffected, worstLevel } from './verdict-level.ts'

export interface JudgedAccount {
  readonly account: Account
  readonly verdict: Verdict
}

/** One class lost through one account. */
interface Loss {
  readonly lost: BreachedClass
  readonly account: Account
  readonly level: VerdictLevel
  readonly state: ExposureState
  readonly holding: Holding | undefined
  readonly serviceIds: readonly ServiceId[]
}

const lostThrough = (lost: BreachedClass, reached: readonly ServiceId[]): readonly ServiceId[] =>
  lost.serviceIds ? reached.filter((id) => lost.serviceIds?.includes(id)) : reached

/**
 * The classes of a breach that reach one person through one account: those of the person's role, as far as
 * the breach ties them to services the account has. What a login consists of is listed by most sources under
 * the parent, and reaches whoever logs in; a young person who is no subject has at most the login there.
 */
export const lostClassesFor = (
  account: Account,
  person: Person,
  breach: Breach,
  index: InventoryIndex,
): readonly BreachedClass[] => {
  const reached = reachedServices(account, breach)
  // Told by a notice alone: nothing ties the account to one of the services, so nothing is left out.
  const here = breach.classes.filter(
    (lost) => reached.length === 0 || lostThrough(lost, reached).length > 0,
  )
  const login = (lost: BreachedClass): boolean =>
    isLoginClass(lost.dataClass, index.dataClasses.get(lost.dataClass))
  const subject = account.subjectIds.includes(person.id)
  const own = here.filter(({ role }) => role === person.role)
  if (person.role === 'guardian') return subject || account.holderId === person.id ? own : []
  const asChild = subject ? own : []
  if (!logsIn(account, person.id)) return asChild
  const listed = new Set(asChild.map(({ dataClass }) => dataClass))
  return [...asChild, ...here.filter((lost) => !listed.has(lost.dataClass) && login(lost))]
}

const stateOf = (holding: Holding | undefined, removed: boolean): ExposureState => {
  if (removed) return 'removed'
  if (!holding) return 'ask'
  return holding.fidelity === 'real' ? 'exposed' : 'not-real'
}

const lossesOf = (
  person: Person,
  { account, verdict }: JudgedAccount,
  breach: Breach,
  index: InventoryIndex,
): readonly Loss[] => {
  const removed =
    verdict.level === 'unlikely' && verdict.reasons[0]?.code === 'deleted-before-start-confirmed'
  if (!removed && !isAffected(verdict.level)) return []
  const held = new Map(
    holdingsOf(account, person, index).map((holding) => [holding.dataClass, holding]),
  )
  const reached = reachedServices(account, breach)
  return lostClassesFor(account, person, breach, index).map((lost) => {
    const holding = held.get(lost.dataClass)
    return {
      lost,
      account,
      level: verdict.level,
      state: stateOf(holding, removed),
      holding,
      serviceIds: lostThrough(lost, reached),
    }
  })
}

/**
 * Many accounts may lose one class: the worst state counts, with the accounts it is true of. The level is the
 * worst of all accounts where the class may be out, so that a sure question is not hidden by a doubtful answer.
 */
const merge = (
  person: Person,
  breach: Breach,
  dataClass: DataClass | undefined,
  losses: readonly Loss[],
): readonly Exposure[] => {
  const state = exposureStates.find((one) => losses.some((loss) => loss.state === one))
  const counted = losses.filter((loss) => loss.state === state)
  const open = losses.filter((loss) => loss.state === 'exposed' || loss.state === 'ask')
  const level = worstLevel((open.length > 0 ? open : counted).map((loss) => loss.level))
  const byCertainty = certainties.flatMap((certainty) =>
    counted.filter(({ lost }) => lost.certainty === certainty),
  )
  const lead = byCertainty[0]
  if (state === undefined || level === undefined || !lead) return []
  const bases = counted.flatMap(({ holding }) => holding?.basis ?? [])
  const given = losses.some(({ holding }) => holding?.fidelity !== 'not-given')
  return [
    {
      subjectId: person.id,
      breachId: breach.id,
      dataClass: lead.lost.dataClass,
      state,
      level,
      certainty: lead.lost.certainty,
      basis: holdingBases.findLast((basis) => bases.includes(basis)),
      storedAs: byCertainty.find(({ lost }) => lost.storedAs)?.lost.storedAs,
      note: byCertainty.find(({ lost }) => lost.note)?.lost.note,
      credential: dataClass?.credential === true && given,
      serviceIds: [...new Set(counted.flatMap((loss) => loss.serviceIds))],
      accountIds: [...new Set(counted.map(({ account }) => account.id))],
      sources: [...new Set(counted.flatMap(({ lost }) => lost.sources))],
    },
  ]
}

/**
 * What one breach exposed about one person, over all accounts that concern them. Nothing drops out: every
 * class of their role stands here with its state. Accounts ruled out, opened later or otherwise *unlikely*
 * add nothing, but for those erased before with proof, which add *removed*. `credential` is false where the
 * person gave nothing at all: what was never given opens nothing. Sorted by state, then by group and weight.
 */
export const exposuresOf = (
  person: Person,
  judged: readonly JudgedAccount[],
  breach: Breach,
  index: InventoryIndex,
): readonly Exposure[] => {
  const byClass = new Map<DataClassId, Loss[]>()
  for (const loss of judged.flatMap((one) => lossesOf(person, one, breach, index))) {
    const losses = byClass.get(loss.lost.dataClass)
    if (losses) losses.push(loss)
    else byClass.set(loss.lost.dataClass, [loss])
  }
  const classOf = (id: DataClassId): DataClass | undefined => index.dataClasses.get(id)
  return [...byClass]
    .flatMap(([id, losses]) => merge(person, breach, classOf(id), losses))
    .sort(
      (a, b) =>
        exposureStates.indexOf(a.state) - exposureStates.indexOf(b.state) ||
        compareClasses(a.dataClass, b.dataClass, index.dataClasses),
    )
}
