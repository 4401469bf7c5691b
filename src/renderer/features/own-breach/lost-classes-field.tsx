import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { personRoles, type PersonRole } from '../../../domain/model/person.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import type { DraftClass } from './breach-draft.ts'
import { alsoAbout, withClass, withDetails } from './class-changes.ts'
import { ClassPicker } from './class-picker.tsx'
import { LostClassDetails } from './lost-class-details.tsx'
import styles from './facts-fields.module.css'

export interface LostClassesFieldProps {
  readonly value: readonly DraftClass[]
  readonly onChange: (value: readonly DraftClass[]) => void
}

// Children first: they are whom it is about.
const roles: readonly PersonRole[] = personRoles.toReversed()
const otherRole: Readonly<Record<PersonRole, PersonRole>> = { child: 'guardian', guardian: 'child' }

/** What was lost about children and about parents; how sure it is, and how it was stored, one step away. */
export function LostClassesField({ value, onChange }: LostClassesFieldProps): ReactElement {
  const { t } = useTranslation('own-breach')
  return (
    <div className={styles['roles']}>
      {roles.map((role) => {
        const ofRole = value.filter((one) => one.role === role)
        const other = otherRole[role]
        const hasOther = value.some((one) => one.role === other)
        return (
          <section key={role} className={styles['role']}>
            <h3>{t(`classes.about.${role}`)}</h3>
            <ClassPicker
              label={t(`classes.lost.${role}`)}
              chosen={ofRole.map(({ dataClass }) => dataClass)}
              onToggle={(dataClass, isLost) => onChange(withClass(value, role, dataClass, isLost))}
            />
            {hasOther && ofRole.length === 0 && (
              <div className={styles['quiet']}>
                <Button kind="quiet" onPress={() => onChange(alsoAbout(value, other, role))}>
                  {t(`classes.same.${role}`)}
                </Button>
              </div>
            )}
            {ofRole.length > 0 && (
              <Disclosure label={t(`classes.details.${role}`)}>
                <ul className={styles['details']}>
                  {ofRole.map((one) => (
                    <LostClassDetails
                      key={one.dataClass}
                      value={one}
                      onChange={(changed) => onChange(withDetails(value, changed))}
                    />
                  ))}
                </ul>
              </Disclosure>
            )}
          </section>
        )
      })}
    </div>
  )
}
