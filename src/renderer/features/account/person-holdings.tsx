import { CheckCheck } from 'lucide-react'
import { useId, useMemo, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '../../../domain/model/person.ts'
import type { Service } from '../../../domain/model/service.ts'
import { needsTruth } from '../../../domain/tidy-up/needs-truth.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useHousehold } from '../../state/household.ts'
import { Button } from '../../ui/button.tsx'
import { PersonDot } from '../../ui/person-dot.tsx'
import { AddingComboBox } from './adding-combo-box.tsx'
import { HoldingLine } from './holding-line.tsx'
import type { HoldingRow } from './holding-rows.ts'
import styles from './person-holdings.module.css'
import { TruthNote } from './truth-note.tsx'
import type { HoldingsEditor } from './use-holdings-editor.ts'

export interface PersonHoldingsProps {
  readonly person: Person
  readonly rows: readonly HoldingRow[]
  readonly editor: HoldingsEditor
  readonly service: Service | undefined
}

/** One person's kinds of data at the service, with a way to confirm all and to add one. */
export function PersonHoldings({
  person,
  rows,
  editor,
  service,
}: PersonHoldingsProps): ReactElement {
  const { t } = useTranslation(['account', 'data'])
  const { catalogue } = useCatalogue()
  const { hueOf } = useHousehold()
  const headingId = useId()
  const open = rows.filter(({ said }) => said === undefined)
  const isAltered = rows.some(({ said }) => said?.fidelity === 'altered')
  const others = useMemo(() => {
    const listed = new Set(rows.map(({ dataClass }) => dataClass.id))
    return catalogue.dataClasses
      .filter(({ id }) => !listed.has(id))
      .map(({ id, name, group }) => ({ id, label: name, detail: t(`data:group.${group}`) }))
  }, [catalogue, rows, t])
  const confirmLabel = t(open.length === rows.length ? 'holdings.allReal' : 'holdings.othersReal')
  return (
    <section className={styles['person']} aria-labelledby={headingId}>
      <div className={styles['head']}>
        <h3 id={headingId} className={styles['name']}>
          <PersonDot name={person.name} hue={hueOf(person.id)} />
          {person.name}
        </h3>
        {open.length > 0 && (
          <Button
            icon={<CheckCheck aria-hidden />}
            aria-label={t('holdings.allRealFor', { label: confirmLabel, name: person.name })}
            onPress={() => editor.confirmAll(person.id)}
          >
            {confirmLabel}
          </Button>
        )}
      </div>
      {rows.length === 0 ? (
        <p className={styles['none']}>{t('holdings.none')}</p>
      ) : (
        <ul className={styles['rows']}>
          {rows.map((row) => (
            <HoldingLine
              key={row.dataClass.id}
              row={row}
              name={person.name}
              onSay={(said) => editor.say(person.id, row.dataClass.id, said)}
            />
          ))}
        </ul>
      )}
      {service && needsTruth(service.kind) && isAltered && <TruthNote service={service.name} />}
      <div className={styles['add']}>
        <AddingComboBox
          label={t('holdings.add', { name: person.name })}
          placeholder={t('holdings.addPlaceholder')}
          options={others}
          onAdd={(id) => editor.say(person.id, id, { fidelity: 'real', basis: 'confirmed' })}
        />
      </div>
    </section>
  )
}
