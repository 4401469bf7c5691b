import { useTranslation } from 'react-i18next'
import { accountMarks, type AccountFilter } from '../../../domain/model/account-filter.ts'
import { accountStatuses, twoFactorStates } from '../../../domain/model/account.ts'
import { serviceKinds } from '../../../domain/model/service.ts'
import { useHousehold } from '../../state/household.ts'
import { changeFilter } from './accounts-view.ts'
import type { Choice } from './choice-menu.tsx'

/** One list of a filter: its name, what may be chosen, and what is. */
export interface FilterPart {
  readonly id: Exclude<keyof AccountFilter, 'text'>
  readonly label: string
  readonly choices: readonly Choice<string>[]
  readonly chosen: readonly string[]
  /** Makes these the chosen ones; others than `choices` fall away. */
  readonly choose: (chosen: readonly string[]) => void
}

/** The lists a filter is made of, with the words for each choice. */
export const useFilterParts = (filter: AccountFilter): readonly FilterPart[] => {
  const { t } = useTranslation(['accounts', 'data'])
  const { people } = useHousehold()
  const part = <Id extends FilterPart['id'], Value extends AccountFilter[Id][number]>(
    id: Id,
    label: string,
    values: readonly Value[],
    word: (value: Value) => string,
    change: (chosen: readonly Value[]) => void,
  ): FilterPart => ({
    id,
    label,
    choices: values.map((value) => ({ id: value, label: word(value) })),
    chosen: filter[id],
    choose: (chosen) => change(values.filter((value) => chosen.includes(value))),
  })
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  return [
    part(
      'personIds',
      t('filter.personIds'),
      people.map(({ id }) => id),
      (id) => nameOf.get(id) ?? '',
      (personIds) => changeFilter({ personIds }),
    ),
    part(
      'kinds',
      t('filter.kinds'),
      serviceKinds,
      (kind) => t(`data:serviceKind.${kind}`),
      (kinds) => changeFilter({ kinds }),
    ),
    part(
      'statuses',
      t('filter.statuses'),
      accountStatuses,
      (status) => t(`data:accountStatus.${status}`),
      (statuses) => changeFilter({ statuses }),
    ),
    part(
      'twoFactor',
      t('filter.twoFactor'),
      twoFactorStates,
      (state) => t(`data:twoFactor.${state}`),
      (twoFactor) => changeFilter({ twoFactor }),
    ),
    part(
      'marks',
      t('filter.marks'),
      accountMarks,
      (mark) => t(`mark.${mark}`),
      (marks) => changeFilter({ marks }),
    ),
  ]
}
