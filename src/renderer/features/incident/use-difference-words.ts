import { useTranslation } from 'react-i18next'
import type { AccountId, PersonId } from '../../../domain/model/id.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import { useHousehold } from '../../state/household.ts'
import type { Difference } from './incident-types.ts'

/** What has now come, is another, or has gone. */
const wayOf = ({ before, now }: { readonly before?: unknown; readonly now?: unknown }) =>
  before === undefined ? 'new' : now === undefined ? 'gone' : 'moved'

/** One thing that became different in a file, as a sentence; `accountTitle` names an account where it may be named, `nameFor` a person otherwise than in full. */
export const useDifferenceWords = (
  accountTitle: (accountId: AccountId) => string | undefined,
  nameFor?: (personId: PersonId) => string,
): ((difference: Difference) => string) => {
  const { t } = useTranslation(['incident', 'data', 'verdicts'])
  const { date, number, list } = useDateWords()
  const { dataClassName, actionWords } = useCatalogue()
  const household = useHousehold()
  const nameOf = nameFor ?? household.nameOf
  return (difference) => {
    switch (difference.about) {
      case 'date': {
        const { which, before, now } = difference
        const way = wayOf(difference)
        return t(`new.date.${way === 'new' ? 'known' : way}`, {
          what: t(`new.which.${which}`),
          before: before && date(before),
          now: now && date(now),
        })
      }
      case 'class':
        return t(`new.class.${difference.change}`, {
          role: difference.role,
          name: dataClassName(difference.dataClass),
        })
      case 'not-taken':
        return t(`new.not-taken.${difference.change}`, {
          name: dataClassName(difference.dataClass),
        })
      case 'count': {
        const { of, before, now } = difference
        return t(`new.count.${wayOf(difference)}`, {
          of,
          before: before === undefined ? undefined : number(before),
          now: now === undefined ? undefined : number(now),
        })
      }
      case 'statement':
        return t(`new.statement.${difference.change}`, { text: difference.text })
      case 'person': {
        const { personId, before, now, accounts } = difference
        const way = before === now ? 'same' : wayOf(difference)
        return t(`new.person.${way}`, {
          name: nameOf(personId),
          before: before && t(`verdicts:level.${before}`),
          now: now && t(`verdicts:level.${now}`),
          accounts: list(
            accounts.map(({ accountId }) => accountTitle(accountId) ?? t('new.account')),
          ),
        })
      }
      case 'exposure': {
        const { personId, dataClass, before, now } = difference
        return t(`new.exposure.${wayOf(difference)}`, {
          name: nameOf(personId),
          what: dataClassName(dataClass),
          before: before && t(`data:state.${before}`),
          now: now && t(`data:state.${now}`),
        })
      }
      case 'step': {
        const { change, personIds, step } = difference
        return t(`new.step.${change}`, {
          names: list(personIds.map(nameOf)),
          title: (step && actionWords(step)?.title) ?? t('new.step.unnamed'),
        })
      }
    }
  }
}
