import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '../../../domain/model/person.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { showUnnamed } from '../accounts/accounts-view.ts'
import styles from './person-notes.module.css'
import type { SurfaceView } from './surface-view.ts'
import { useKeptTogether } from './use-kept-together.ts'

export interface PersonNotesProps {
  readonly person: Person
  readonly surface: SurfaceView
}

/** What the figures leave open: accounts nobody could check (P6), and those that are the young person's own (P10). */
export function PersonNotes({ person, surface }: PersonNotesProps): ReactElement {
  const { t } = useTranslation('person')
  const isTogether = useKeptTogether(person)
  const { couldNotCheck, theirs } = surface
  return (
    <>
      {couldNotCheck > 0 && (
        <Notice
          tone="possible"
          title={t('couldNotCheck.title', { count: couldNotCheck })}
          action={
            <LinkButton to="/accounts" onClick={() => showUnnamed(person.id)}>
              {t('couldNotCheck.action', { count: couldNotCheck })}
            </LinkButton>
          }
        >
          {t('couldNotCheck.text', { count: couldNotCheck })}
        </Notice>
      )}
      {(isTogether || theirs > 0) && (
        <div className={styles['notes']}>
          {isTogether && <p>{t('together', { name: person.name })}</p>}
          {theirs > 0 && <p>{t('theirs', { count: theirs, name: person.name })}</p>}
        </div>
      )}
    </>
  )
}
