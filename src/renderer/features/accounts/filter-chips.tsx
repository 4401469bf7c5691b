import { X } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { useFocusKept } from '../../ui/use-focus-kept.ts'
import { showAll } from './accounts-view.ts'
import styles from './filter-chips.module.css'
import type { FilterPart } from './use-filter-choices.ts'

export interface FilterChipsProps {
  readonly parts: readonly FilterPart[]
  /** `undefined` where this very filter is saved already. */
  readonly onSave: (() => void) | undefined
}

/** What the table is filtered by, each choice with a way out of it, and all of them at once. */
export function FilterChips({ parts, onSave }: FilterChipsProps): ReactElement {
  const { t } = useTranslation('accounts')
  const chips = parts.flatMap((part) =>
    part.chosen.flatMap((id) => {
      const choice = part.choices.find((one) => one.id === id)
      return choice ? [{ key: `${part.id} ${id}`, id, part, label: choice.label }] : []
    }),
  )
  const place = useFocusKept(chips.map(({ key }) => key).join())
  return (
    <div ref={place} tabIndex={-1} className={styles['chips']}>
      {chips.map(({ key, id, part, label }) => (
        <AriaButton
          key={key}
          className={styles['chip'] ?? ''}
          aria-label={t('filter.without', { part: part.label, choice: label })}
          onPress={() => part.choose(part.chosen.filter((other) => other !== id))}
        >
          {label}
          <X aria-hidden />
        </AriaButton>
      ))}
      <Button kind="quiet" onPress={showAll}>
        {t('nothing.action')}
      </Button>
      {onSave && (
        <Button kind="quiet" onPress={onSave}>
          {t('saved.save')}
        </Button>
      )}
    </div>
  )
}
