import { Link } from '@tanstack/react-router'
import { ArrowLeft, Printer } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../domain/model/id.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { Select } from '../../ui/select.tsx'
import type { IncidentData } from '../breach/use-incident.ts'
import { paperSizes, type PaperSize } from './paper-size.ts'
import styles from './print-toolbar.module.css'

export interface PrintToolbarProps {
  readonly incident: IncidentData
  readonly personId: PersonId
  readonly paper: PaperSize
  readonly onPaper: (paper: PaperSize) => void
  /** Undefined where no school is on the page. */
  readonly namesPlaces: boolean | undefined
  readonly onNamesPlaces: (namesPlaces: boolean) => void
}

/** The few things to decide before printing. Not part of the paper. */
export function PrintToolbar(props: PrintToolbarProps): ReactElement {
  const { t } = useTranslation(['print', 'frame'])
  const { incident, personId, paper, namesPlaces } = props
  const { breachId } = incident.view
  const others = incident.people.filter((person) => person.personId !== personId)
  return (
    <header className={styles['toolbar']} data-print="never" aria-label={t('toolbar.label')}>
      <nav className={styles['ways']} aria-label={t('toolbar.others')}>
        <Link to="/breaches/$breachId" params={{ breachId }} className={styles['back']}>
          <ArrowLeft aria-hidden />
          {t('toolbar.back')}
        </Link>
        {others.map((other) => (
          <Link
            key={other.personId}
            to="/print/breaches/$breachId/$personId"
            params={{ breachId, personId: other.personId }}
          >
            {incident.household.nameOf(other.personId)}
          </Link>
        ))}
        <Link to="/help">{t('frame:nav.unsafeHome')}</Link>
      </nav>
      <div className={styles['choices']}>
        {namesPlaces !== undefined && (
          <CheckboxField isSelected={namesPlaces} onChange={props.onNamesPlaces}>
            {t('toolbar.places')}
          </CheckboxField>
        )}
        <div className={styles['paper']}>
          <Select
            label={t('toolbar.paper')}
            isLabelHidden
            options={paperSizes.map((id) => ({ id, label: t(`toolbar.${id}`) }))}
            value={paper}
            onChange={props.onPaper}
          />
        </div>
        <div className={styles['print']}>
          <Button
            kind="primary"
            icon={<Printer aria-hidden />}
            onPress={() => window.print()}
            aria-describedby="print-warning"
          >
            {t('toolbar.print')}
          </Button>
          <p id="print-warning">{t('toolbar.warning')}</p>
        </div>
      </div>
    </header>
  )
}
