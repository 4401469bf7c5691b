import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useState, useTransition } from 'react'
import type { BreachId } from '../../../domain/model/id.ts'
import type { ReviewAnswer } from '../../../domain/review/review-question.ts'
import { orpc, wire } from '../../state/wire.ts'
import type { ReviewView, ShownQuestion, Standings } from './review-view.ts'

/** What was done on this visit, to go back by. */
interface Past {
  readonly key: string
  /** Undefined for a question that was skipped. */
  readonly editId: string | undefined
}

/** What the last answer moved. */
export interface LastMove {
  readonly before: Standings
  readonly now: Standings
}

export interface ReviewRun {
  readonly view: ReviewView
  readonly question: ShownQuestion | undefined
  readonly answered: number
  /** How many there are at most, those answered and skipped on this visit included. */
  readonly all: number
  readonly place: number
  readonly skipped: number
  readonly lastMove: LastMove | undefined
  /** Another number whenever somebody comes back to a question. */
  readonly turn: number
  readonly error: Error | null
  readonly answer: (answer: ReviewAnswer) => void
  readonly skip: () => void
  /** To the question before; if it was answered, the answer is taken back. Undefined at the beginning. */
  readonly back: (() => void) | undefined
  /** Takes the last answer back. Undefined where there is none. */
  readonly undo: (() => void) | undefined
  /** Asks the skipped ones again. */
  readonly unskip: () => void
}

/** Works through the review of one breach. Every answer is kept at once, so nothing is lost on leaving. */
export const useReviewRun = (breachId: BreachId): ReviewRun => {
  const [skipped, setSkipped] = useState<readonly string[]>([])
  const [past, setPast] = useState<readonly Past[]>([])
  const [lastMove, setLastMove] = useState<LastMove>()
  const [turn, setTurn] = useState(0)
  const [isTurning, startTurning] = useTransition()
  const { data, isFetching } = useSuspenseQuery(
    orpc.review.questions.queryOptions({ input: { breachId, skipped } }),
  )
  const save = useMutation(orpc.review.answer.mutationOptions())
  const takeBack = useMutation({ mutationFn: (editId: string) => wire.edits.undo({ editId }) })
  const { question } = data
  const isBusy = save.isPending || takeBack.isPending || isTurning || isFetching

  const reset = (): void => {
    save.reset()
    takeBack.reset()
  }
  const revisit = (to: Past): void => {
    const { key, editId } = to
    const done = (): void =>
      startTurning(() => {
        setPast((before) => before.filter((one) => one !== to))
        setSkipped((before) => before.filter((one) => one !== key))
        setLastMove(undefined)
        setTurn((before) => before + 1)
      })
    reset()
    if (editId === undefined) done()
    else takeBack.mutate(editId, { onSuccess: done })
  }
  const whenFree = (to: Past | undefined): (() => void) | undefined =>
    to &&
    (() => {
      if (!isBusy) revisit(to)
    })
  const answered = past.filter(({ editId }) => editId !== undefined).length
  return {
    view: data,
    question,
    answered,
    all: answered + data.left + data.skipped,
    place: answered + data.skipped + 1,
    skipped: data.skipped,
    lastMove,
    turn,
    error: save.error ?? takeBack.error,
    answer: (answer) => {
      if (!question || isBusy) return
      const { key } = question
      reset()
      save.mutate(
        { breachId, key, answer },
        {
          onSuccess: ({ editId, before, now }) => {
            setPast((done) => [...done, { key, editId }])
            setLastMove({ before, now })
          },
        },
      )
    },
    skip: () => {
      if (!question || isBusy) return
      const { key } = question
      reset()
      startTurning(() => {
        setPast((done) => [...done, { key, editId: undefined }])
        setSkipped((before) => [...before, key])
        setLastMove(undefined)
      })
    },
    back: whenFree(past.at(-1)),
    undo: whenFree(past.findLast(({ editId }) => editId !== undefined)),
    unskip: () =>
      startTurning(() => {
        setPast((done) => done.filter(({ editId }) => editId !== undefined))
        setSkipped([])
        setTurn((before) => before + 1)
      }),
  }
}
