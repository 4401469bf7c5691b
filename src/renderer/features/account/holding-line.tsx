import { ChevronDown } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fidelity } from '../../../domain/model/holding.ts'
import { Button } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { StateGlyph, type GlyphState } from '../../ui/state-glyph.tsx'
import { FidelityChoice } from './fidelity-choice.tsx'
import styles from './holding-line.module.css'
import type { HoldingRow, Said } from './holding-rows.ts'

export interface HoldingLineProps {
  readonly row: HoldingRow
  /** The person's. */
  readonly name: string
  readonly onSay: (said: Said | 'unsaid') => void
}

const glyphs: Readonly<Record<Fidelity, GlyphState>> = {
  real: 'held',
  altered: 'altered',
  'not-given': 'not-given',
}

/** One kind of data: what is known of it, from whom, and the three answers. */
export function HoldingLine({ row, name, onSay }: HoldingLineProps): ReactElement {
  const { t } = useTranslation(['account', 'data'])
  const { dataClass, said, isAssumedAnyway } = row
  const basis = t(`data:basis.${said?.basis ?? 'assumed'}`)
  const change = (fidelity: Fidelity): void =>
    onSay({ fidelity, basis: said?.basis ?? 'confirmed' })
  return (
    <li className={styles['line']}>
      <span className={styles['glyph']}>
        <StateGlyph state={said ? glyphs[said.fidelity] : 'assumed'} isDecorative />
      </span>
      <span className={styles['words']}>
        <span className={styles['class']}>{dataClass.name}</span>
        {said ? (
          <span className={styles['basis']}>
            <Menu
              trigger={
                <Button
                  kind="quiet"
                  aria-label={t('holdings.basisOf', { dataClass: dataClass.name, name, basis })}
                >
                  {basis} <ChevronDown aria-hidden />
                </Button>
              }
              actions={[
                {
                  id: 'confirmed',
                  label: t('holdings.byYou'),
                  run: () => onSay({ fidelity: said.fidelity, basis: 'confirmed' }),
                },
                {
                  id: 'told-by-service',
                  label: t('holdings.byService'),
                  run: () => onSay({ fidelity: said.fidelity, basis: 'told-by-service' }),
                },
                {
                  id: 'unsaid',
                  label: t(isAssumedAnyway ? 'holdings.backToAssumed' : 'holdings.takeOut'),
                  run: () => onSay('unsaid'),
                },
              ]}
            />
          </span>
        ) : (
          <span className={styles['assumed']}>{basis}</span>
        )}
        {dataClass.credential && said?.fidelity === 'altered' && (
          <span className={styles['assumed']}>{t('holdings.stillOpens')}</span>
        )}
      </span>
      <FidelityChoice
        label={t('holdings.choice', { dataClass: dataClass.name, name })}
        value={said?.fidelity}
        onChange={change}
      />
    </li>
  )
}
