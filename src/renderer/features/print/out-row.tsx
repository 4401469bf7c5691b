import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Permanence } from '../../../domain/model/data-class.ts'
import { useDateWords } from '../../state/dates.ts'
import { StateGlyph } from '../../ui/state-glyph.tsx'
import type { LossGroup } from './loss-groups.ts'
import type { SheetContext } from './sheet-context.ts'
import { permanenceOf, signOf } from './sheet-losses.ts'
import styles from './sheet-out.module.css'

export interface OutRowProps {
  readonly group: LossGroup
  readonly columns: readonly Permanence[]
  readonly sheet: SheetContext
}

/** What somebody says was lost, in the columns of whether it can be changed. */
export function OutRow({ group, columns, sheet }: OutRowProps): ReactElement {
  const { t } = useTranslation('print')
  const { list } = useDateWords()
  const { names, incident } = sheet
  const { catalogue } = incident
  const said =
    group.kind === 'own'
      ? t(`out.certainty.${group.certainty}`)
      : t('out.throughShort', { names: list(group.through.map(names.person)) })
  return (
    <tr>
      <th scope="row">
        <b>{said}</b> {list(group.serviceIds.map(names.service))}
      </th>
      {columns.map((permanence) => {
        const losses = group.losses.filter((loss) => permanenceOf(loss, catalogue) === permanence)
        return (
          <td key={permanence} data-empty={losses.length === 0 || undefined}>
            {losses.length > 0 && (
              <>
                <span className={styles['label']}>{t(`out.column.${permanence}`)}</span>
                <ul>
                  {losses.map((loss) => (
                    <li key={loss.dataClass}>
                      <StateGlyph state={signOf(loss)} />
                      <span>{catalogue.dataClassName(loss.dataClass)}</span>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </td>
        )
      })}
    </tr>
  )
}
