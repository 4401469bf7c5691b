import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DataClassId } from '../../../domain/model/data-class.ts'
import type { AskedClass } from '../../../domain/tidy-up/tidy-up-queue.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import type { ComboBoxOption } from '../../ui/find-options.ts'

/** The kinds of data that are not asked about yet, as choices. */
export const useOtherClasses = (
  classes: readonly AskedClass[],
  added: readonly DataClassId[],
): readonly ComboBoxOption<DataClassId>[] => {
  const { t } = useTranslation('data')
  const { catalogue } = useCatalogue()
  return useMemo(() => {
    const listed = new Set([...classes.map(({ dataClass }) => dataClass), ...added])
    return catalogue.dataClasses
      .filter(({ id }) => !listed.has(id))
      .map(({ id, name, group }) => ({ id, label: name, detail: t(`group.${group}`) }))
  }, [catalogue, classes, added, t])
}
