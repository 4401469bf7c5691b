import { Check, ChevronDown } from 'lucide-react'
import type { ReactElement } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import popoverStyles from '../../ui/popover.module.css'
import { Button } from '../../ui/button.tsx'
import styles from './choice-menu.module.css'

export interface Choice<Id extends string> {
  readonly id: Id
  readonly label: string
}

export interface ChoiceMenuProps<Id extends string> {
  readonly label: string
  readonly choices: readonly Choice<Id>[]
  readonly chosen: readonly Id[]
  readonly onChange: (chosen: readonly Id[]) => void
  /** Choices that stay as they are. */
  readonly fixed?: readonly Id[] | undefined
}

/** Any number of a few, under one button; the menu stays open while somebody chooses. */
export function ChoiceMenu<Id extends string>(props: ChoiceMenuProps<Id>): ReactElement {
  const { label, choices, chosen, onChange, fixed = [] } = props
  return (
    <MenuTrigger>
      <Button icon={undefined}>
        <span className={styles['label']}>
          {label}
          <ChevronDown aria-hidden />
        </span>
      </Button>
      <Popover className={popoverStyles['popover'] ?? ''} offset={4}>
        <Menu
          aria-label={label}
          className={popoverStyles['list'] ?? ''}
          selectionMode="multiple"
          selectedKeys={chosen}
          disabledKeys={fixed}
          onSelectionChange={(keys) =>
            onChange(choices.flatMap(({ id }) => (keys === 'all' || keys.has(id) ? [id] : [])))
          }
        >
          {choices.map(({ id, label: words }) => (
            <MenuItem key={id} id={id} textValue={words} className={popoverStyles['option'] ?? ''}>
              {({ isSelected }) => (
                <>
                  <span className={styles['tick']}>{isSelected && <Check aria-hidden />}</span>
                  {words}
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
