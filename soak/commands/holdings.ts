import assert from 'node:assert/strict'
import type { Model, ModelHolding } from '../model/family.ts'
import { pick, anyOf, someOf, type Step, type Turn } from './step.ts'
import { isAboutSame } from './undoing.ts'

/** What may be said of one account: some classes of its subjects, each once. */
const saidOf = ({ model, world, random }: Turn): ModelHolding[] => {
  const account = pick(random, model.family.accounts)
  return someOf(random, account.subjectIds, 2).flatMap((subjectId) =>
    someOf(random, world.shipped.dataClasses, 3).map(({ id }) => ({
      accountId: account.id,
      subjectId,
      dataClass: id,
      fidelity: pick(random, ['real', 'altered', 'not-given']),
      basis: pick(random, ['confirmed', 'told-by-service']),
    })),
  )
}

const confirm = async (turn: Turn): Promise<void> => {
  const { model, client } = turn
  const { family } = model
  const said = saidOf(turn)
  const { editId, changed } = await client.holdings.confirm({ changes: said as never })
  const steps = said
    .map((one) => ({ said: one, before: family.holdings.find((now) => isAboutSame(now, one)) }))
    .filter(({ said: one, before }) => {
      return before?.fidelity !== one.fidelity || before.basis !== one.basis
    })
  assert.equal(changed, steps.length, 'holdings that are said otherwise now')
  for (const { said: one } of steps) {
    family.holdings = [...family.holdings.filter((now) => !isAboutSame(now, one)), one]
    if (family.workedOn[one.accountId] === 'no') family.workedOn[one.accountId] = 'yes'
  }
  model.edits.push({ kind: 'holdings', editId, steps })
}

const replaceAll = async (turn: Turn): Promise<void> => {
  const { model, client } = turn
  const { family } = model
  const said = saidOf(turn)
  const accountId = said[0]?.accountId ?? ''
  await client.accounts.setHoldings({ accountId: accountId as never, holdings: said as never })
  family.holdings = [...family.holdings.filter((one) => one.accountId !== accountId), ...said]
  if (family.workedOn[accountId] === 'no') family.workedOn[accountId] = 'yes'
}

/** The letter of a service comes, or the family rules an account out. */
const evidence = async ({ model, world, client, random, today }: Turn): Promise<void> => {
  const { family } = model
  const accountId = pick(random, family.accounts).id
  const own = anyOf(random, family.breaches)?.id
  const breachId = pick(random, [pick(random, world.shipped.breaches).id, own ?? 'vtech-2015'])
  const known = [...world.shipped.breaches, ...family.breaches].some(({ id }) => id === breachId)
  if (!known) return
  const before = family.evidence.find((o) => o.accountId === accountId && o.breachId === breachId)
  const now = { ...(before ?? { accountId, breachId }) }
  const about = { accountId: accountId as never, breachId: breachId as never }
  if (random.below(2) === 0) {
    now.noticeArrived = pick(random, [undefined, today])
    await client.breaches.recordNotice({ ...about, arrived: (now.noticeArrived ?? null) as never })
  } else {
    now.ruledOut = pick(random, [undefined, 'It was opened later'])
    await client.breaches.ruleOut({ ...about, reason: now.ruledOut ?? null })
  }
  family.evidence = family.evidence.filter((one) => one !== before)
  if (now.noticeArrived ?? now.ruledOut) family.evidence.push(now)
  if (family.workedOn[accountId] === 'no') {
    family.workedOn[accountId] = now.ruledOut === undefined ? 'maybe' : 'yes'
  }
}

const some = ({ family }: Model): boolean => family.accounts.length > 0

/** What somebody says that an account holds, and what became known of it in a breach. */
export const holdingSteps: readonly Step[] = [
  { name: 'confirm holdings', weight: 8, can: some, run: confirm },
  { name: 'replace the holdings of an account', weight: 3, can: some, run: replaceAll },
  { name: 'record a notice or rule out', weight: 6, can: some, run: evidence },
]
