import { Link } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { BreachId, PersonId } from '../../../domain/model/id.ts'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { PaperChoices } from '../print/paper-choices.tsx'
import type { PaperLookChoice } from '../print/paper-look.ts'
import { KitPrint, type KitPrintProps } from './kit-print.tsx'
import styles from './kit.module.css'
import { householdDocuments, personDocuments, type PaperDocument } from './paper-document.ts'

export interface KitToolbarProps extends KitPrintProps {
  /** The documents stay as they are while they are saved. */
  readonly isFixed: boolean
  readonly breachId: BreachId
  readonly people: readonly {
    readonly personId: PersonId
    readonly name: string
    readonly isChosen: boolean
  }[]
  readonly onPerson: (personId: PersonId, isChosen: boolean) => void
  readonly documents: ReadonlySet<PaperDocument>
  readonly onDocument: (document: PaperDocument, isChosen: boolean) => void
  readonly look: PaperLookChoice
  readonly namesPlaces: boolean
  readonly onNamesPlaces: (namesPlaces: boolean) => void
  readonly namesFiles: boolean
  readonly onNamesFiles: (namesFiles: boolean) => void
}

/** Which documents, for whom, how, and the two ways to print them. Not part of the paper. */
export function KitToolbar(props: KitToolbarProps): ReactElement {
  const { isFixed, breachId, people, onPerson, documents, onDocument, look, ...rest } = props
  const { namesPlaces, onNamesPlaces, namesFiles, onNamesFiles, ...print } = rest
  const { t } = useTranslation(['papers', 'print', 'frame'])
  return (
    <header className={styles['toolbar']} data-print="never">
      <nav className={styles['ways']} aria-label={t('back')} inert={isFixed}>
        <Link to="/breaches/$breachId" params={{ breachId }}>
          <ArrowLeft aria-hidden />
          {t('print:toolbar.back')}
        </Link>
        <Link to="/help">{t('frame:nav.unsafeHome')}</Link>
      </nav>
      <h1 className={styles['title']}>{t('kit.title')}</h1>
      <div className={styles['choices']} inert={isFixed}>
        <fieldset className={styles['group']}>
          <legend>{t('kit.documents')}</legend>
          {[...personDocuments, ...householdDocuments].map((document) => (
            <CheckboxField
              key={document}
              isSelected={documents.has(document)}
              onChange={(isChosen) => onDocument(document, isChosen)}
            >
              {t(`kit.document.${document}`)}
            </CheckboxField>
          ))}
        </fieldset>
        <fieldset className={styles['group']}>
          <legend>{t('kit.people')}</legend>
          {people.map(({ personId, name, isChosen }) => (
            <CheckboxField
              key={personId}
              isSelected={isChosen}
              onChange={(chosen) => onPerson(personId, chosen)}
            >
              {name}
            </CheckboxField>
          ))}
        </fieldset>
        <fieldset className={styles['group']}>
          <legend>{t('kit.how')}</legend>
          <PaperChoices
            look={look}
            placesLabel={t('print:exposure.places')}
            namesPlaces={namesPlaces}
            onNamesPlaces={onNamesPlaces}
          />
          <CheckboxField
            isSelected={namesFiles}
            onChange={onNamesFiles}
            description={t('kit.namesFilesText')}
          >
            {t('kit.namesFiles')}
          </CheckboxField>
        </fieldset>
      </div>
      <KitPrint {...print} />
    </header>
  )
}
