import type { Account } from '../../../domain/model/account.ts'
import type { Fidelity } from '../../../domain/model/holding.ts'
import type { PersonRole } from '../../../domain/model/person.ts'
import type { Region } from '../../../domain/model/region.ts'
import type { ReuseKind } from '../../../domain/model/reuse.ts'
import type { ServiceKind } from '../../../domain/model/service.ts'
import type { ReasonCode, VerdictLevel } from '../../../domain/model/verdict.ts'
import type { Topic } from './topics.ts'

/** One account of an invented household. People are named by their first names, days are ISO texts. */
export interface ScenarioAccount {
  readonly title: string
  readonly serviceId: string
  readonly holder: string
  readonly subjects: readonly string[]
  readonly kind?: Account['kind']
  readonly opened?: string
  readonly deleted?: string
  readonly passwordChanged?: string
  readonly status?: Account['status']
  readonly email?: string
  readonly platformIds?: readonly string[]
  /** Words that stand for secrets: accounts with the same word share it. */
  readonly password?: string
  readonly answer?: string
  /** What a guardian said of a person's data there. */
  readonly said?: readonly {
    readonly of: string
    readonly dataClass: string
    readonly fidelity: Fidelity
  }[]
}

/** Ids of data classes, by who says that they were lost. */
export interface ByCertainty {
  readonly admitted?: readonly string[]
  readonly shown?: readonly string[]
}

/** A topic, or a topic at an account: `password-reused: Roblox`. */
export type Step = Topic | `${Topic}: ${string}`

/** What one person should find in the file. Within one urgency the steps of a table stand in no order. */
export interface ExpectedPerson {
  readonly level: VerdictLevel
  /** The reason that decided it. */
  readonly rule: ReasonCode
  readonly exposed: ByCertainty
  readonly ask?: ByCertainty
  readonly notReal?: ByCertainty
  readonly now?: readonly Step[]
  readonly thisWeek?: readonly Step[]
  readonly thisMonth?: readonly Step[]
  readonly keepInMind?: readonly Step[]
  /** Of those above: they wait, since the service is suspended or closed. */
  readonly waits?: readonly Step[]
  /** Of those above: a password changed since has settled them. */
  readonly settled?: readonly Step[]
  /** Topics that would be wrong here; said beside the full lists, for the reader. */
  readonly never?: readonly Topic[]
}

/** One real incident in one invented household, with what the rules of the product ask for. */
export interface Scenario {
  readonly title: string
  readonly breachId: string
  /** The day the family looks. */
  readonly today: string
  readonly region: Region
  readonly people: readonly {
    readonly role: PersonRole
    readonly name: string
    readonly born?: string
  }[]
  readonly ownServices?: readonly {
    readonly id: string
    readonly name: string
    readonly kind: ServiceKind
  }[]
  readonly accounts: readonly ScenarioAccount[]
  readonly expected: {
    /** Whoever is not in it has no checklist: no account of theirs is at the service. */
    readonly people: Readonly<Record<string, ExpectedPerson>>
    /** Data classes that are said not to have been lost. */
    readonly notTaken: readonly string[]
    /** Titles of accounts that fall with it, in the order to fix them. */
    readonly falls: Readonly<Partial<Record<ReuseKind, readonly string[]>>>
    /** `CHILD, CLASS of PERSON`: a child's facts and somebody else's fact lay together. */
    readonly linked: readonly string[]
    /** Of what was lost: what never changes again. */
    readonly lifelong: readonly string[]
  }
}
