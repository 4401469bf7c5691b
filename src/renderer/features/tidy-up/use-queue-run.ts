import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { startTransition, useEffect, useState } from 'react'
import type { ListedItem } from '../../../contract/tidy-up.ts'
import type { TidyUpQueueId } from '../../../domain/tidy-up/tidy-up-queue.ts'
import { orpc, wire } from '../../state/wire.ts'
import { skipQuestion, unskipQuestion, useSkipped } from './skipped-questions.ts'

/** What an answer does; it gives the edit to take it back by. */
export type Answer = () => Promise<{ readonly editId: string }>

interface Past {
  readonly item: ListedItem
  /** Undefined for a question that was skipped. */
  readonly editId: string | undefined
  /** Nothing is left to ask of it. */
  readonly isDone: boolean
}

export interface QueueRun {
  /** Undefined once nothing is left. */
  readonly item: ListedItem | undefined
  /** How many there are, those answered on this visit included. */
  readonly all: number
  /** Which of them this is, from 1; undefined when only skipped ones are left. */
  readonly place: number | undefined
  /** Skipped ones that are left. */
  readonly skipped: number
  readonly answered: number
  /** Another number for each question that is put. */
  readonly turn: number
  readonly isPending: boolean
  readonly error: Error | null
  /** `rest`: what is still to be asked of it afterwards. `stays`: it is to be asked again another time. */
  readonly answer: (
    item: ListedItem,
    work: Answer,
    then?: { readonly rest?: ListedItem | undefined; readonly stays?: boolean },
  ) => void
  readonly skip: (item: ListedItem) => void
  /** To the question before; if it was answered, the answer is taken back. Undefined at the beginning. */
  readonly back: (() => void) | undefined
  /** Takes the last answer back and asks again. Undefined where there is none. */
  readonly undo: (() => void) | undefined
}

const none: readonly string[] = []

/** Below this many unskipped questions at hand, the next ones are asked for. */
const fewest = 5

/**
 * Works through one queue. Every answer is kept at once, so nothing is lost on leaving; the next question is shown
 * while the program still reckons what the answer changes.
 */
export const useQueueRun = (queue: TidyUpQueueId): QueueRun => {
  const allSkipped = useSkipped(({ keys }) => keys[queue]) ?? none
  const [later, setLater] = useState(allSkipped)
  const { data } = useSuspenseQuery(orpc.tidyUp.queue.queryOptions({ input: { queue, later } }))
  const [past, setPast] = useState<readonly Past[]>([])
  const [shown, setShown] = useState<ListedItem>()
  const [turn, setTurn] = useState(0)
  const save = useMutation({ mutationFn: (work: Answer) => work() })
  const takeBack = useMutation({
    mutationFn: (editId: string) => wire.edits.undo({ editId }),
  })

  // Skipped on an earlier visit and answered elsewhere since: only the program knows.
  const skippedKeys = allSkipped.filter((key) => !later.includes(key) || data.later.includes(key))
  const answeredKeys = new Set(past.flatMap((one) => (one.isDone ? [one.item.key] : [])))
  const open = data.items.filter(({ key }) => !answeredKeys.has(key))
  const fresh = open.filter(({ key }) => !skippedKeys.includes(key))
  const old = skippedKeys.flatMap((key) => open.find((item) => item.key === key) ?? [])
  const item = shown ?? fresh[0] ?? old[0]
  // Until the program has reckoned anew, what was just answered is still in its total.
  const still = data.items.filter(({ key }) => answeredKeys.has(key)).length
  const left = data.total - still
  const isReturning = item !== undefined && skippedKeys.includes(item.key)
  const needsMore = fresh.length < fewest && data.total > data.items.length
  useEffect(() => {
    if (needsMore) startTransition(() => setLater(allSkipped))
  }, [needsMore, allSkipped])

  const goTo = (to: Past, rest: readonly Past[]): void => {
    unskipQuestion(queue, to.item.key)
    setPast(rest)
    setShown(to.item)
    setTurn((before) => before + 1)
  }
  const revisit = (to: Past, rest: readonly Past[]): void => {
    if (to.editId === undefined) goTo(to, rest)
    else takeBack.mutate(to.editId, { onSuccess: () => goTo(to, rest) })
  }
  const lastAnswer = past.findLast(({ editId }) => editId !== undefined)
  const last = past.at(-1)
  const isPending = save.isPending || takeBack.isPending
  const whenFree = (run: (() => void) | undefined): (() => void) | undefined =>
    run &&
    (() => {
      if (!isPending) run()
    })
  return {
    item,
    all: left + answeredKeys.size,
    place: isReturning ? undefined : answeredKeys.size + skippedKeys.length + 1,
    skipped: skippedKeys.filter((key) => !answeredKeys.has(key)).length,
    answered: answeredKeys.size,
    turn,
    isPending,
    error: save.error ?? takeBack.error,
    answer: (of, work, then = {}) => {
      if (isPending) return
      takeBack.reset()
      save.mutate(work, {
        onSuccess: ({ editId }) => {
          if (then.stays) skipQuestion(queue, of.key)
          else unskipQuestion(queue, of.key)
          const isDone = then.stays !== true && then.rest === undefined
          setPast((before) => [...before, { item: of, editId, isDone }])
          setShown(then.rest)
          setTurn((before) => before + 1)
        },
      })
    },
    skip: (of) => {
      if (isPending) return
      save.reset()
      skipQuestion(queue, of.key)
      setPast((before) => [...before, { item: of, editId: undefined, isDone: false }])
      setShown(undefined)
      setTurn((before) => before + 1)
    },
    back: whenFree(last && (() => revisit(last, past.slice(0, -1)))),
    undo: whenFree(
      lastAnswer &&
        (() =>
          revisit(
            lastAnswer,
            past.filter((one) => one !== lastAnswer),
          )),
    ),
  }
}
