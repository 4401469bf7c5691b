import type { PartialDate } from '../../domain/model/partial-date.ts'
import { reminderWords, worded } from './reminder-words.ts'

export interface NotifierOptions {
  /**
   * How many steps and answers are due; `undefined` while the vault is locked or the household wants no notifications. Asked
   * only on days on which nothing was shown yet.
   */
  readonly due: () => number | undefined
  readonly today: () => PartialDate
  /** Shows a line as a notification of the system. */
  readonly notify: (text: string) => void
  /** Takes what counting or showing failed with. */
  readonly failed: (error: unknown) => void
}

/** How often it is looked. The day is what counts, so neither sleep nor a clock that is set plays a part. */
const lookEvery = 10 * 60_000

/**
 * Tells the family that steps are due, at most once on each day of the computer's calendar, by a count and nothing
 * else (P10). While the vault is locked nothing is known (P4): then nothing is shown, and the first look after the
 * unlocking does it. A day that comes a second time, as on a journey westwards, is no new day. The timer does not keep
 * the process alive; the function that is given back ends it.
 */
export const watchReminders = (options: NotifierOptions): (() => void) => {
  const { due, today, notify, failed } = options
  let shownOn: PartialDate | undefined

  const look = (): void => {
    const day = today()
    if (shownOn !== undefined && day <= shownOn) return
    const count = due()
    if (count === undefined || count === 0) return
    shownOn = day
    notify(worded(reminderWords.notice, { count }))
  }

  const timer = setInterval(() => {
    try {
      look()
    } catch (error) {
      failed(error)
    }
  }, lookEvery)
  timer.unref()
  return () => clearInterval(timer)
}
