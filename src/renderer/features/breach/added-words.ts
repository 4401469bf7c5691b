import { useTranslation } from 'react-i18next'
import { personRoles } from '../../../domain/model/person.ts'
import { useAccessWords } from '../../state/access-words.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import type { AddedFact } from './added-facts.tsx'

/** What somebody added to a breach, a line for each kind of fact. */
export const useAddedWords = (): ((added: AddedFact) => readonly string[]) => {
  const { t } = useTranslation(['breach', 'data'])
  const { date, number, list } = useDateWords()
  const accessWords = useAccessWords()
  const { dataClassName } = useCatalogue()
  return (added) => {
    const access = accessWords(added.access)
    const days = (['discovered', 'disclosed'] as const).flatMap((fact) => {
      const day = added[fact]
      return day ? [`${t(`dates.${fact}`)}: ${date(day)}`] : []
    })
    const lost = personRoles.toReversed().flatMap((role) => {
      const names = added.classes
        .filter((one) => one.role === role)
        .map(({ dataClass }) => dataClassName(dataClass))
      return names.length > 0 ? [t(`own.lost.${role}`, { classes: list(names) })] : []
    })
    return [
      ...(access === undefined ? [] : [`${t('dates.access')}: ${access}`]),
      ...days,
      ...lost,
      ...added.notTaken.map(({ text }) => text),
      ...added.counts.map(
        ({ value, of, label }) => `${number(value)} ${of}, ${t(`data:countLabel.${label}`)}`,
      ),
      ...added.contested.map(({ text }) => text),
    ]
  }
}
