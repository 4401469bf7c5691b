import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Breach, BreachedClass } from '../../../domain/model/breach.ts'
import { personRoles } from '../../../domain/model/person.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { Card } from '../../ui/card.tsx'
import { SourceRefs } from './source-refs.tsx'
import styles from './lost-classes.module.css'

/** What a breach that touches nobody here lost, so that a reader can tell whether it might concern them. */
export function LostClasses({ breach }: { readonly breach: Breach }): ReactElement {
  const { t } = useTranslation(['breach', 'data'])
  const { dataClassName } = useCatalogue()
  const lostOf = (role: BreachedClass['role']): readonly BreachedClass[] =>
    breach.classes.filter((one) => one.role === role)
  return (
    <Card title={t('lost.title')}>
      {breach.classes.length === 0 && <p>{t('lost.unknown')}</p>}
      {breach.origin === 'hibp' && <p>{t('lost.rolesUnknown')}</p>}
      <div className={styles['roles']}>
        {personRoles
          .filter((role) => lostOf(role).length > 0)
          .map((role) => (
            <section key={role}>
              <h3>{t(`lost.${role}`)}</h3>
              <ul>
                {lostOf(role).map((lost) => (
                  <li key={lost.dataClass}>
                    {dataClassName(lost.dataClass)}{' '}
                    {lost.certainty !== 'admitted' && (
                      <small>{t(`data:certainty.${lost.certainty}`)}</small>
                    )}
                    <SourceRefs breach={breach} ids={lost.sources} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </div>
    </Card>
  )
}
