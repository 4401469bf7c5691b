import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { ageRange } from '../../../domain/dates/age-range.ts'
import type { PersonId } from '../../../domain/model/id.ts'
import { useDateWords } from '../../state/dates.ts'
import { useHousehold } from '../../state/household.ts'
import { Notice } from '../../ui/notice.tsx'
import { useToday } from '../account/use-today.ts'

/** From this birthday on a child has a say (PRODUCT.md, P10). */
const ageOfSay = 13

/** Says to go through it with the child, from 13 on, or where they may be 13. Nothing for others. */
export function TogetherNote({
  ids,
}: {
  readonly ids: readonly PersonId[]
}): ReactElement | undefined {
  const { t } = useTranslation('tidy-up')
  const { children } = useHousehold()
  const { list } = useDateWords()
  const today = useToday()
  const names = children
    .filter(({ id, birthDate }) => {
      const age = today && ageRange(birthDate, today)
      return ids.includes(id) && age !== undefined && age.oldest >= ageOfSay
    })
    .map(({ name }) => name)
  if (names.length === 0) return undefined
  return <Notice>{t('together', { names: list(names), count: names.length })}</Notice>
}
