import { useTranslation } from 'react-i18next'
import type { FoundJoin } from '../../../domain/joins/join-map.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import { useJoins } from './joins-context.ts'

/** Names the parts of a join by the kinds of data that were found for them: `photos or video recordings`. */
export const usePartWords = ({ ruleId, carriers }: FoundJoin): ((partId: string) => string) => {
  const { t } = useTranslation('joins')
  const { dataClassName } = useCatalogue()
  const { list } = useDateWords()
  const rule = useJoins().rule(ruleId)
  return (partId) => {
    const part = rule?.parts.find(({ id }) => id === partId)
    const found = new Set(
      carriers.flatMap(({ parts }) =>
        parts.filter((one) => one.partId === partId).map(({ dataClass }) => dataClass),
      ),
    )
    const classes = part?.anyOf.filter((id) => found.has(id)) ?? []
    const data = list(classes.map(dataClassName), 'disjunction')
    return part?.of === 'relative' ? t('list.relative', { data }) : data
  }
}
