import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { personRoles } from '../../../domain/model/person.ts'
import type { Service, ServiceHolding } from '../../../domain/model/service.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { Card } from '../../ui/card.tsx'
import { CheckedOn } from '../../ui/checked-on.tsx'
import { heldOf, type HeldOfRole } from './held-view.ts'
import styles from './holds-card.module.css'
import { SaidByYou } from './said-by-you.tsx'
import type { SaidOfService } from './use-said.ts'

export interface HoldsCardProps {
  readonly service: Service
  readonly said: SaidOfService | undefined
}

/** On what the knowledge of one class rests, with the day its source was read. */
function Basis(props: {
  readonly service: Service
  readonly holding: ServiceHolding
}): ReactElement {
  const { t } = useTranslation('service')
  const { service, holding } = props
  const source = service.sources.find(({ id }) => holding.sources.includes(id))
  if (holding.basis === 'own' && source) return <SaidByYou on={source.checked} />
  return (
    <span className={styles['basis']}>
      {t(`basis.${holding.basis}`)}
      {source && (
        <>
          {' · '}
          <CheckedOn date={source.checked} />
        </>
      )}
    </span>
  )
}

function HeldTable(props: { readonly service: Service; readonly of: HeldOfRole }): ReactElement {
  const { t } = useTranslation('service')
  const { dataClassName } = useCatalogue()
  const { of } = props
  return (
    <section className={styles['role']}>
      <h3>{t(`holds.${of.role}`)}</h3>
      {of.isTypical && <p className={styles['typical']}>{t('holds.typical')}</p>}
      {of.held.length === 0 ? (
        <p>{t('holds.nothing')}</p>
      ) : (
        <ul>
          {of.held.map((holding) => (
            <li key={holding.dataClass}>
              <span className={styles['class']}>{dataClassName(holding.dataClass)}</span>
              {!of.isTypical && <Basis service={props.service} holding={holding} />}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** What it holds about children and about parents, and on what each rests; and what the family took away. */
export function HoldsCard({ service, said }: HoldsCardProps): ReactElement {
  const { t } = useTranslation('service')
  const { catalogue, dataClassName } = useCatalogue()
  const denied = said?.holds.filter(({ held }) => !held) ?? []
  return (
    <Card title={t('holds.title')}>
      <div className={styles['roles']}>
        {personRoles.toReversed().map((role) => (
          <HeldTable
            key={role}
            service={service}
            of={heldOf(service, role, catalogue.typicalHoldings)}
          />
        ))}
      </div>
      {said && denied.length > 0 && (
        <section className={styles['denied']}>
          <h3>
            {t('holds.denied')} <SaidByYou on={said.saidOn} />
          </h3>
          <ul>
            {denied.map(({ role, dataClass }) => (
              <li key={`${role} ${dataClass}`}>
                {t(`holds.deniedOf.${role}`, { name: dataClassName(dataClass) })}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Card>
  )
}
