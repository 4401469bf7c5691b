import type { Knowledge } from '../../domain/model/knowledge.ts'
import type { OpenVault } from '../repositories.ts'
import { additionRepository } from './addition-repository.ts'
import type { Connection } from './connection.ts'
import { hibpListRepository } from './hibp-list-repository.ts'
import { learnedRepository } from './learned-repository.ts'
import { overrideRepository } from './override-repository.ts'
import { ownBreachRepository } from './own-breach-repository.ts'
import { ownServiceRepository } from './own-service-repository.ts'

type KnowledgeRepositories = Pick<
  OpenVault,
  'ownServices' | 'ownBreaches' | 'overrides' | 'additions' | 'learned' | 'hibpList'
>

/** What a household knows beside the catalogue: the repositories it is written through, and all of it at once. */
export interface KnowledgeMemo {
  readonly repositories: KnowledgeRepositories
  /** The same value as before until something is written, or `forget`. */
  read(): Knowledge
  forget(): void
  /** Runs `work`; where it throws, what was read of writes that are rolled back is not remembered. */
  orForgotten<Result>(work: () => Result): Result
}

/**
 * Over one connection that nobody else writes by. A full breach list takes some 10 ms to read, and merging it
 * with the catalogue more, so both are done once and not at every look.
 */
export const knowledgeMemo = (connection: Connection): KnowledgeMemo => {
  let memo: Knowledge | undefined
  const forget = (): void => {
    memo = undefined
  }
  const repositories: KnowledgeRepositories = {
    ownServices: ownServiceRepository(connection, forget),
    ownBreaches: ownBreachRepository(connection, forget),
    overrides: overrideRepository(connection, forget),
    additions: additionRepository(connection, forget),
    learned: learnedRepository(connection, forget),
    hibpList: hibpListRepository(connection, forget),
  }
  return {
    repositories,
    read: () => {
      memo ??= {
        ownServices: repositories.ownServices.list(),
        ownBreaches: repositories.ownBreaches.list(),
        overrides: repositories.overrides.list(),
        additions: repositories.additions.list(),
        learned: repositories.learned.list(),
        hibp: repositories.hibpList.read(),
      }
      return memo
    },
    forget,
    orForgotten: (work) => {
      try {
        return work()
      } catch (error) {
        forget()
        throw error
      }
    },
  }
}
