import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import { StateGlyph } from '../../ui/state-glyph.tsx'
import { LossDetail } from './loss-detail.tsx'
import type { LossGroup } from './loss-groups.ts'
import type { SheetContext } from './sheet-context.ts'
import { isOut, signOf } from './sheet-losses.ts'
import styles from './sheet-out.module.css'

export interface LossGroupRowsProps {
  readonly group: LossGroup
  readonly sheet: SheetContext
  /** Where it is not said once for the whole table. */
  readonly saysAssumed: boolean
}

/** One heading, "admitted by the service, from the toy shop", and its lines. */
export function LossGroupRows({ group, sheet, saysAssumed }: LossGroupRowsProps): ReactElement {
  const { t } = useTranslation('print')
  const { list } = useDateWords()
  const { names, incident } = sheet
  const { catalogue } = incident
  const from = list(group.serviceIds.map(names.service))
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2} className={styles['group']}>
          {group.kind === 'own'
            ? t('out.own', { from, certainty: t(`out.certainty.${group.certainty}`) })
            : t('out.through', { from, names: list(group.through.map(names.person)) })}
        </th>
      </tr>
      {group.losses.map((loss) => {
        const dataClass = catalogue.dataClass(loss.dataClass)
        const isAssumed = loss.state === 'exposed' && loss.exposure.basis === 'assumed'
        return (
          <tr key={loss.dataClass}>
            <th scope="row">
              <div className={styles['kind']}>
                <StateGlyph state={signOf(loss)} />
                <span>
                  <b>{catalogue.dataClassName(loss.dataClass)}</b>{' '}
                  <LossDetail
                    loss={loss}
                    saysCertainty={group.kind === 'through'}
                    saysAssumed={saysAssumed && isAssumed}
                  />
                </span>
              </div>
            </th>
            <td>{isOut(loss) ? dataClass?.lets : '–'}</td>
          </tr>
        )
      })}
    </tbody>
  )
}
