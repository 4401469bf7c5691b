import i18next from 'i18next'
import { forgetArrival, type Arrival } from '../../state/arrivals.ts'
import { showToast } from '../../state/toasts.ts'
import { failureOf } from '../../ui/error-words.ts'

/** Which sentence of `opened-files:problem` says why a file was not to be had. */
export const arrivalProblem = (
  error: unknown,
): 'gone' | 'noFile' | 'forbidden' | 'tooLarge' | 'other' => {
  const failure = failureOf(error)
  if (failure.code === 'NOT_FOUND') return 'noFile'
  if (failure.code === 'FILE') return 'tooLarge'
  if (failure.code !== 'STORAGE') return 'other'
  const { problem } = failure.data
  return problem === 'gone' || problem === 'forbidden' ? problem : 'other'
}

/** Takes a file out of the line and gives its bytes; where they are not to be had, says why and gives nothing. */
export const takeArrival = async (arrival: Arrival): Promise<File | undefined> => {
  forgetArrival(arrival)
  try {
    return await arrival.take()
  } catch (error) {
    showToast({
      title: i18next.t('problem.title', { ns: 'opened-files', name: arrival.name }),
      text: i18next.t(`problem.${arrivalProblem(error)}`, { ns: 'opened-files' }),
      tone: 'exposed',
    })
    return undefined
  }
}
