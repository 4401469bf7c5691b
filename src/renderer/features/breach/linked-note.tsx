import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../domain/model/id.ts'
import { useDateWords } from '../../state/dates.ts'
import { StateGlyph } from '../../ui/state-glyph.tsx'
import type { IncidentData } from '../incident/use-incident.ts'
import styles from './person-card.module.css'

export interface LinkedNoteProps {
  readonly incident: IncidentData
  readonly personId: PersonId
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)

/** What a thief can combine with a child’s data, through somebody else in the same account. */
export function LinkedNote({ incident, personId }: LinkedNoteProps): ReactElement | undefined {
  const { t } = useTranslation('breach')
  const { list } = useDateWords()
  const links = incident.view.linkages.filter((link) => link.childId === personId)
  if (links.length === 0) return undefined
  const classes = [...new Set(links.map((link) => link.dataClass))]
  const people = [...new Set(links.map((link) => link.throughId))]
  return (
    <p className={styles['linked']}>
      <StateGlyph state="ask" isDecorative />
      <span>
        {t('who.linked', {
          classes: capital(list(classes.map(incident.catalogue.dataClassName))),
          names: list(people.map(incident.household.nameOf)),
        })}
      </span>
    </p>
  )
}
