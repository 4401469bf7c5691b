import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { JoinRef } from '../../../domain/joins/person-joins.ts'
import type { AccountId } from '../../../domain/model/id.ts'
import { orpc } from '../../state/wire.ts'
import { joinKey } from './joins-view.ts'

export interface Trial {
  readonly ticked: ReadonlySet<AccountId>
  /** Ticks, or unticks, all of some accounts. */
  readonly tick: (ids: readonly AccountId[], isTicked: boolean) => void
  readonly clear: () => void
  /** How many joins would break; `undefined` until that is known. */
  readonly breaks: number | undefined
  readonly wouldBreak: (join: JoinRef) => boolean
  readonly error: unknown
}

/** Deletions somebody tries: nothing is kept and nothing is deleted. */
export const useTrial = (): Trial => {
  const [ticked, setTicked] = useState<ReadonlySet<AccountId>>(new Set())
  const isTrying = ticked.size > 0
  const { data, error } = useQuery(
    orpc.joins.tryDeletion.queryOptions({
      input: { accountIds: [...ticked] },
      enabled: isTrying,
      placeholderData: keepPreviousData,
    }),
  )
  const broken = new Set(isTrying ? data?.breaks.map(joinKey) : [])
  return {
    ticked,
    tick: (ids, isTicked) => {
      setTicked((before) =>
        isTicked
          ? new Set([...before, ...ids])
          : new Set([...before].filter((id) => !ids.includes(id))),
      )
    },
    clear: () => {
      setTicked(new Set())
    },
    breaks: isTrying ? data?.breaks.length : undefined,
    wouldBreak: (join) => broken.has(joinKey(join)),
    error: isTrying ? error : undefined,
  }
}
