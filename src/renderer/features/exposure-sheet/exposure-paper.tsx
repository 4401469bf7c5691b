import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '../../../domain/model/person.ts'
import { useDateWords } from '../../state/dates.ts'
import { StateGlyph } from '../../ui/state-glyph.tsx'
import { ClassSentence } from '../person/class-sentence.tsx'
import type { MatrixView } from '../person/matrix-view.ts'
import type { SurfaceRow, SurfaceView } from '../person/surface-view.ts'
import { firstName } from '../print/paper-names.ts'
import { PaperHead } from '../print/paper-head.tsx'
import type { PaperLook } from '../print/paper-look.ts'
import { PaperSheet } from '../print/paper-sheet.tsx'
import styles from './exposure-paper.module.css'
import { sheetParts } from './sheet-parts.ts'
import { SheetTable } from './sheet-table.tsx'

export interface ExposurePaperProps {
  readonly person: Person
  readonly surface: SurfaceView
  readonly view: MatrixView
  readonly look: PaperLook
  readonly titleOf: (row: SurfaceRow) => string
}

/** A person's whole matrix on paper: first name, black signs, nothing cut. */
export function ExposurePaper(props: ExposurePaperProps): ReactElement {
  const { person, surface, view, look, titleOf } = props
  const { t } = useTranslation(['print', 'person', 'data'])
  const { list } = useDateWords()
  const name = firstName(person.name)
  const { isAcross, parts } = sheetParts(view, look.isLarge)
  const { services, dataClasses, lifelong, couldNotCheck, theirs } = surface
  return (
    <PaperSheet
      look={look}
      name={name}
      document={t('exposure.document')}
      keep={t('exposure.keepShort')}
      isAcross={isAcross}
    >
      <PaperHead eyebrow={t('exposure.eyebrow')} title={name}>
        <p className={styles['summary']}>
          {surface.headline && (
            <b>
              <ClassSentence name={name} count={surface.headline} />
            </b>
          )}{' '}
          {t('exposure.figures', { services, dataClasses, lifelong })}
        </p>
        {couldNotCheck > 0 && <p>{t('exposure.couldNotCheck', { count: couldNotCheck })}</p>}
        {theirs > 0 && <p>{t('exposure.theirs', { count: theirs, name })}</p>}
      </PaperHead>
      {view.states.length > 0 && (
        <dl className={styles['legend']} aria-label={t('data:legend')}>
          {view.states.map((state) => (
            <div key={state}>
              <dt>
                <StateGlyph state={state} isDecorative /> {t(`data:state.${state}`)}
              </dt>
              <dd>{t(`exposure.meaning.${state}`)}</dd>
            </div>
          ))}
        </dl>
      )}
      {view.rows.length === 0 ? (
        <p>{t('exposure.empty', { name })}</p>
      ) : (
        parts.map((part, place) => {
          const groups = list(part.groups.map(({ group }) => t(`data:group.${group}`)))
          return (
            <section key={groups} className={styles['part']}>
              {parts.length > 1 && (
                <h2>{t('exposure.part', { part: place + 1, parts: parts.length, groups })}</h2>
              )}
              <SheetTable
                part={part}
                caption={t('person:matrix.caption', { name })}
                titleOf={titleOf}
              />
            </section>
          )
        })
      )}
      <footer className={styles['foot']}>
        {view.rows.length > 0 && <p>{t('exposure.bold')}</p>}
        {parts.length > 1 && <p>{t('exposure.parts')}</p>}
        <h2>{t('keep.title')}</h2>
        <p>
          {t('exposure.keep')} {t('keep.legal')}
        </p>
      </footer>
    </PaperSheet>
  )
}
