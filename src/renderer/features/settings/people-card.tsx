import { Plus } from 'lucide-react'
import { useRef, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../domain/model/id.ts'
import type { PersonRole } from '../../../domain/model/person.ts'
import { useHousehold } from '../../state/household.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import styles from './people-card.module.css'
import { PersonDialog } from './person-dialog.tsx'
import { PersonRow } from './person-row.tsx'
import { RemovePersonDialog } from './remove-person-dialog.tsx'

type Work =
  | { readonly kind: 'add'; readonly role: PersonRole }
  | { readonly kind: 'edit' | 'remove'; readonly id: PersonId }

/** Everybody of the household, guardians first. */
export function PeopleCard(): ReactElement {
  const { t } = useTranslation('settings')
  const { guardians, children, person } = useHousehold()
  const [work, setWork] = useState<Work>()
  const done = (): void => setWork(undefined)
  const addChild = useRef<HTMLButtonElement>(null)
  const removed = (): void => {
    done()
    // The button that asked for it is gone with its row; the dialog gives the focus back to nobody.
    requestAnimationFrame(() => addChild.current?.focus())
  }
  const somebody = work && work.kind !== 'add' ? person(work.id) : undefined
  return (
    <Card title={t('people.title')}>
      <ul className={styles['people']}>
        {[...guardians, ...children].map((one) => (
          <PersonRow
            key={one.id}
            person={one}
            onEdit={() => setWork({ kind: 'edit', id: one.id })}
            onRemove={() => setWork({ kind: 'remove', id: one.id })}
          />
        ))}
      </ul>
      {children.length === 0 && <p className={styles['none']}>{t('people.noChild')}</p>}
      <div className={styles['add']}>
        <Button
          ref={addChild}
          icon={<Plus aria-hidden />}
          onPress={() => setWork({ kind: 'add', role: 'child' })}
        >
          {t('person.add.child')}
        </Button>
        <Button
          icon={<Plus aria-hidden />}
          onPress={() => setWork({ kind: 'add', role: 'guardian' })}
        >
          {t('person.add.guardian')}
        </Button>
      </div>
      {work?.kind === 'add' && <PersonDialog of={work.role} onClose={done} />}
      {work?.kind === 'edit' && somebody && <PersonDialog of={somebody} onClose={done} />}
      {work?.kind === 'remove' && somebody && (
        <RemovePersonDialog person={somebody} onRemoved={removed} onClose={done} />
      )}
    </Card>
  )
}
