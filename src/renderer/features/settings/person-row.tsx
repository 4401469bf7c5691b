import { Pencil, Trash2 } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '../../../domain/model/person.ts'
import { usePartialDate } from '../../state/dates.ts'
import { useHousehold } from '../../state/household.ts'
import { Button } from '../../ui/button.tsx'
import { PersonDot } from '../../ui/person-dot.tsx'
import styles from './people-card.module.css'
import { useRegionName } from './use-region-name.ts'

export interface PersonRowProps {
  readonly person: Person
  readonly onEdit: () => void
  readonly onRemove: () => void
}

/** One person of the household with what is known of them. */
export function PersonRow({ person, onEdit, onRemove }: PersonRowProps): ReactElement {
  const { t } = useTranslation(['settings', 'data'])
  const { hueOf } = useHousehold()
  const date = usePartialDate()
  const regionName = useRegionName()
  const { name, role, birthDate, region } = person
  const facts = [
    t(`data:role.${role}`),
    birthDate
      ? t('person.born', { date: date(birthDate) })
      : role === 'child' && t('person.noYear'),
    region && t('person.livesIn', { region: regionName(region) }),
  ].filter((fact) => typeof fact === 'string')
  return (
    <li className={styles['row']}>
      <PersonDot name={name} hue={hueOf(person.id)} size="large" />
      <div className={styles['words']}>
        <h3 className={styles['name']}>{name}</h3>
        <p className={styles['facts']}>{facts.join(' · ')}</p>
      </div>
      <div className={styles['actions']}>
        <Button
          kind="quiet"
          icon={<Pencil aria-hidden />}
          onPress={onEdit}
          aria-label={t('person.edit', { name })}
        >
          {t('edit')}
        </Button>
        <Button
          kind="quiet"
          icon={<Trash2 aria-hidden />}
          onPress={onRemove}
          aria-label={t('person.remove', { name })}
        >
          {t('remove')}
        </Button>
      </div>
    </li>
  )
}
