import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import { useHousehold } from '../../state/household.ts'
import type { Standings } from './review-view.ts'
import { standingMoves } from './standing-moves.ts'

/** Gives what an answer would mean as one line: who comes to which level, else what of facts and steps changes. */
export const useOutcomeWords = (): ((before: Standings, now: Standings) => string) => {
  const { t } = useTranslation(['review', 'verdicts'])
  const { list } = useDateWords()
  const { nameOf } = useHousehold()
  return (before, now) => {
    const { levels, exposed, asked, steps } = standingMoves(before, now)
    const moved = levels.map(({ level, personIds }) =>
      t('moves.level', {
        names: list(personIds.map(nameOf), 'conjunction'),
        level: t(`verdicts:level.${level}`),
      }),
    )
    if (moved.length > 0) return moved.join('; ')
    const facts = [
      exposed === 0
        ? []
        : [t(exposed > 0 ? 'moves.moreOut' : 'moves.fewerOut', { count: Math.abs(exposed) })],
      asked === 0
        ? []
        : [t(asked > 0 ? 'moves.moreAsked' : 'moves.fewerAsked', { count: Math.abs(asked) })],
      steps === 0
        ? []
        : [t(steps > 0 ? 'moves.moreSteps' : 'moves.fewerSteps', { count: Math.abs(steps) })],
    ].flat()
    return facts.length > 0 ? facts.join('; ') : t('moves.none')
  }
}
