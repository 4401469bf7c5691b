import type { JoinRule } from '../../src/domain/model/join-rule.ts'
import type { Milestone } from '../../src/domain/model/milestone.ts'
import type { Breach } from '../../src/domain/model/breach.ts'
import type { Catalogue } from '../../src/domain/model/catalogue.ts'
import type { DataClass } from '../../src/domain/model/data-class.ts'
import type { Authority } from '../../src/domain/model/authority.ts'
import type { LetterTemplate } from '../../src/domain/model/letter-template.ts'
import type { NoRemedy, PlaybookAction } from '../../src/domain/model/playbook.ts'
import type { TalkSheet } from '../../src/domain/model/talk-sheet.ts'
import type { Service } from '../../src/domain/model/service.ts'
import type { HelpLine } from '../../src/domain/model/help-line.ts'

/** A value together with the file it was read from, relative to the resources folder. */
export interface Entry<Value> {
  readonly file: string
  readonly value: Value
}

/** Everything shipped, as read: well-formed, not yet checked against each other. */
export interface Entries {
  readonly services: readonly Entry<Service>[]
  readonly breaches: readonly Entry<Breach>[]
  readonly dataClasses: Entry<readonly DataClass[]>
  readonly typicalHoldings: Entry<Catalogue['typicalHoldings']>
  readonly actions: readonly Entry<PlaybookAction>[]
  readonly joins: readonly Entry<JoinRule>[]
  readonly milestones: readonly Entry<Milestone>[]
  readonly helpLines: readonly Entry<HelpLine>[]
  readonly noRemedies: readonly Entry<NoRemedy>[]
  readonly talks: readonly Entry<TalkSheet>[]
  readonly letters: readonly Entry<LetterTemplate>[]
  readonly authorities: readonly Entry<Authority>[]
}
