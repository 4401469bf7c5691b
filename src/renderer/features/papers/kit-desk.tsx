import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Breach } from '../../../domain/model/breach.ts'
import type { PersonId } from '../../../domain/model/id.ts'
import { useIncident } from '../incident/use-incident.ts'
import { PaperDesk } from '../print/paper-desk.tsx'
import { usePaperLook } from '../print/paper-look.ts'
import { firstName } from '../print/paper-names.ts'
import { PaperPlaceContext } from '../print/paper-place.ts'
import { useSavePaper } from '../print/use-save-paper.ts'
import { useShownPaper } from '../print/use-shown-paper.ts'
import { KitPaper } from './kit-paper.tsx'
import { KitToolbar } from './kit-toolbar.tsx'
import { kitItemKey, kitItems, type PaperDocument } from './paper-document.ts'
import styles from './kit.module.css'
import { usePaperFileName } from '../print/use-paper-file-name.ts'
import { usePrintRun } from './use-print-run.ts'
import { useSaveRun } from './use-save-run.ts'

const firstChoice: ReadonlySet<PaperDocument> = new Set(['checklist'])

/** All documents of a breach below each other, as they will be printed, and what to choose above them. */
export function KitDesk({ breach }: { readonly breach: Breach }): ReactElement {
  const { t } = useTranslation('papers')
  const incident = useIncident(breach)
  const look = usePaperLook()
  const [documents, setDocuments] = useState(firstChoice)
  const [leftOut, setLeftOut] = useState<ReadonlySet<PersonId>>(new Set())
  const [namesPlaces, setNamesPlaces] = useState(false)
  // Titles become names of files and of prints, and stay in lists that others see.
  const [namesFiles, setNamesFiles] = useState(false)
  const { printTogether, printEach, ...printing } = usePrintRun()
  const saving = useSavePaper()
  const savingEach = useSaveRun()
  const run = printing.run ?? savingEach.run
  const fileName = usePaperFileName()
  const { household } = incident
  const people = incident.people.map(({ personId }) => ({
    personId,
    isChild: household.person(personId)?.role === 'child',
  }))
  const items = kitItems(
    documents,
    people.filter(({ personId }) => !leftOut.has(personId)),
  )
  const names = items.map(({ kind, personId }, index) => {
    if (personId === undefined) return fileName(kind)
    return fileName(kind, namesFiles ? firstName(household.nameOf(personId)) : String(index + 1))
  })
  const printAll = (): void => printTogether(fileName('all'))
  const saveAll = (): void => saving.save(names.length === 1 ? (names[0] ?? '') : fileName('all'))
  useShownPaper({
    print: () => {
      if (items.length > 0 && !run) printAll()
    },
    save: () => {
      if (items.length > 0 && !run) saveAll()
    },
  })
  return (
    <PaperDesk
      toolbar={
        <KitToolbar
          breachId={breach.id}
          people={incident.people.map(({ personId }) => ({
            personId,
            name: household.nameOf(personId),
            isChosen: !leftOut.has(personId),
          }))}
          onPerson={(personId, isChosen) =>
            setLeftOut((before) => {
              const after = new Set(before)
              if (isChosen) after.delete(personId)
              else after.add(personId)
              return after
            })
          }
          documents={documents}
          onDocument={(document, isChosen) =>
            setDocuments((before) => {
              const after = new Set(before)
              if (isChosen) after.add(document)
              else after.delete(document)
              return after
            })
          }
          look={look}
          namesPlaces={namesPlaces}
          onNamesPlaces={setNamesPlaces}
          namesFiles={namesFiles}
          onNamesFiles={setNamesFiles}
          isFixed={savingEach.run !== undefined}
          names={names}
          printing={printing}
          saving={saving}
          savingEach={savingEach}
          onTogether={printAll}
          onEach={() => printEach(names)}
          onSaveTogether={saveAll}
        />
      }
    >
      {items.length === 0 && (
        <p className={styles['empty']} data-print="never">
          {t('kit.empty')}
        </p>
      )}
      {items.map((item, index) => (
        <PaperPlaceContext
          key={kitItemKey(item)}
          value={{
            isOneOfMany: items.length > 1 && run === undefined,
            isLeftOut: run !== undefined && run.at !== index,
          }}
        >
          <KitPaper item={item} incident={incident} namesPlaces={namesPlaces} look={look} />
        </PaperPlaceContext>
      ))}
    </PaperDesk>
  )
}
