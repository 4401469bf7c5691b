import type { Account } from '../model/account.ts'
import type { DataClassId } from '../model/data-class.ts'
import type { Person } from '../model/person.ts'
import { accessEndOf } from '../verdicts/access-end.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'
import { reachedServices } from '../verdicts/reach-of.ts'
import type { ChecklistContext } from './checklist-context.ts'

/** What a step is about: the account to act on, and the breached accounts that make it necessary. */
export interface StepSubject {
  readonly person: Person
  readonly account?: Account | undefined
  readonly breached: readonly Account[]
  /** The facts the condition asks to be linked to; absent means any. */
  readonly linkedTo?: readonly DataClassId[] | undefined
}

const list = (names: readonly string[]): string => [...new Set(names)].join(', ')

const serviceName = (account: Account, { services }: InventoryIndex): string =>
  (account.serviceId === undefined ? undefined : services.get(account.serviceId)?.name) ??
  account.title

const breachedNames = (
  account: Account,
  { breach, index }: Pick<ChecklistContext, 'breach' | 'index'>,
): readonly string[] => {
  const names = reachedServices(account, breach).flatMap((id) => index.services.get(id)?.name ?? [])
  return names.length > 0 ? names : [serviceName(account, index)]
}

/** `ChecklistContext.breachServiceOf`: one list of accounts is read once, however many steps it calls for. */
export const breachServiceNames = (
  context: Pick<ChecklistContext, 'breach' | 'index'>,
): ChecklistContext['breachServiceOf'] => {
  const known = new Map<readonly Account[], string>()
  return (accounts) => {
    const names =
      known.get(accounts) ?? list(accounts.flatMap((one) => breachedNames(one, context)))
    known.set(accounts, names)
    return names
  }
}

const throughNames = (
  { person, linkedTo }: StepSubject,
  { assessment, index }: ChecklistContext,
): readonly string[] =>
  assessment.linkages
    .filter(({ childId }) => childId === person.id)
    .filter(({ dataClass }) => linkedTo?.includes(dataClass) ?? true)
    .flatMap(({ throughId }) => index.people.get(throughId)?.name ?? [])

/**
 * The values for the placeholders of the playbook's sentences. All of them are always there, so that no
 * sentence can fail; one that does not apply is an empty text. Several names are joined by commas.
 *
 * - `person`: the name of the person whose checklist it is.
 * - `service`: the service to act at: of the account the step is about; for a step about the person, like `breachService`.
 * - `account`: the account as the family calls it; for a step about the person, all of theirs in the breach.
 * - `breach`: the breach as in a heading (`VTech, November 2015`).
 * - `breachService`: the services that lost the data, as far as the person or the shared secret is concerned; for
 *   an account reached through a platform, the platform.
 * - `through`: the people through whom a child can be linked to the fact the step is about (`Ana`).
 * - `disclosedYear`: the year the breach was made public, else the year it ended (`2015`).
 */
export const stepParams = (
  subject: StepSubject,
  context: ChecklistContext,
): Readonly<Record<string, string>> => {
  const { person, account, breached } = subject
  const { breach, index } = context
  const breachService = context.breachServiceOf(breached)
  const known = breach.disclosed ?? accessEndOf(breach)?.date
  return {
    person: person.name,
    service: account ? serviceName(account, index) : breachService,
    account: account ? account.title : list(breached.map(({ title }) => title)),
    breach: breach.name,
    breachService,
    through: list(throughNames(subject, context)),
    disclosedYear: known?.slice(0, 4) ?? '',
  }
}
