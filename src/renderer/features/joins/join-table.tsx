import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { FoundJoin, JoinCarrier } from '../../../domain/joins/join-map.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useHousehold } from '../../state/household.ts'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { StateGlyph } from '../../ui/state-glyph.tsx'
import { AccountName } from './account-name.tsx'
import { useJoins } from './joins-context.ts'
import styles from './join-table.module.css'
import { moreOfPart } from './joins-view.ts'
import { usePartWords } from './use-part-words.ts'

type CarriedPart = JoinCarrier['parts'][number]

function CarriedCell({ part }: { readonly part: CarriedPart | undefined }): ReactElement {
  const { t } = useTranslation(['joins', 'data'])
  const { dataClassName } = useCatalogue()
  const { nameOf } = useHousehold()
  if (!part) {
    return (
      <td>
        <span className="visually-hidden">{t('table.none')}</span>
      </td>
    )
  }
  const data = dataClassName(part.dataClass)
  const state = t(`data:state.${part.state}`)
  const words = part.from
    ? t('table.relativeFact', { name: nameOf(part.from.personId), data, state })
    : t('table.fact', { data, state })
  return (
    <td title={words}>
      <StateGlyph state={part.state} isDecorative />
      <span className="visually-hidden">{words}</span>
      {part.from && (
        <span className={styles['whose']} aria-hidden>
          {nameOf(part.from.personId)}
        </span>
      )}
    </td>
  )
}

function CarrierRow(props: {
  readonly carrier: JoinCarrier
  readonly partIds: readonly string[]
}): ReactElement {
  const { t } = useTranslation('joins')
  const { names, trial } = useJoins()
  const { accountId, parts } = props.carrier
  return (
    <tr>
      <th scope="row">
        <div className={styles['account']}>
          <CheckboxField
            aria-label={t('table.try', { account: names.nameOf(accountId) })}
            isSelected={trial.ticked.has(accountId)}
            onChange={(isTicked) => {
              trial.tick([accountId], isTicked)
            }}
          >
            {undefined}
          </CheckboxField>
          <span>
            <AccountName accountId={accountId} />
            {names.account(accountId)?.isNeeded === true && (
              <small className={styles['needed']}>{t('table.needed')}</small>
            )}
          </span>
        </div>
      </th>
      {props.partIds.map((partId) => (
        <CarriedCell key={partId} part={parts.find((one) => one.partId === partId)} />
      ))}
    </tr>
  )
}

/** Which account carries which part of a join, with a tick to try its deletion. */
export function JoinTable({ join }: { readonly join: FoundJoin }): ReactElement {
  const { t } = useTranslation('joins')
  const { rule } = useJoins()
  const partWords = usePartWords(join)
  const partIds = join.parts.map(({ partId }) => partId)
  const rest = partIds.map((partId) => moreOfPart(join, partId))
  const label = t('table.label', { lets: rule(join.ruleId)?.lets })
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t('table.account')}</th>
            {partIds.map((partId) => (
              <th key={partId} scope="col">
                {partWords(partId)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {join.carriers.map((carrier) => (
            <CarrierRow key={carrier.accountId} carrier={carrier} partIds={partIds} />
          ))}
        </tbody>
        {rest.some((count) => count > 0) && (
          <tfoot>
            <tr>
              <th scope="row">{t('table.rest')}</th>
              {partIds.map((partId, at) => (
                <td key={partId}>{t('table.restCount', { count: rest[at] ?? 0 })}</td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}
