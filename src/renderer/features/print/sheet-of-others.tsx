import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { isSettled } from '../incident/is-repeat.ts'
import { ListRow } from './list-row.tsx'
import { otherSteps } from './other-steps.ts'
import type { SheetPartProps } from './sheet-context.ts'
import styles from './sheet-list.module.css'

/** What is still to do on the children's sheets, a line each: how to do it stands there. */
export function SheetOfOthers({ sheet }: SheetPartProps): ReactElement | undefined {
  const { t } = useTranslation('print')
  const { incident, names, assessed } = sheet
  const people = otherSteps(
    assessed,
    incident.people.filter(({ personId }) => incident.household.person(personId)?.role === 'child'),
    (action) => action.urgency !== 'keep-in-mind' && !isSettled(action),
  )
  if (people.length === 0) return undefined
  return (
    <section>
      <h2>{t('others.title')}</h2>
      <p className={styles['hint']}>{t('others.hint')}</p>
      {people.map(({ personId, actions }) => (
        <section key={personId}>
          <h3 className={styles['urgency']}>{names.person(personId)}</h3>
          <ul>
            {actions.map((action) => (
              <ListRow key={action.key} action={action} sheet={sheet} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
