import { useState, type ReactElement } from 'react'
import { ComboBox, type ComboBoxProps } from '../../ui/combo-box.tsx'

export interface AddingComboBoxProps<Id extends string> extends Pick<
  ComboBoxProps<Id>,
  'label' | 'description' | 'placeholder' | 'options' | 'isOptional' | 'isDisabled' | 'errorMessage'
> {
  readonly onAdd: (id: Id) => void
}

/** Adds one of many to a list elsewhere and is then empty again, ready for the next. */
export function AddingComboBox<Id extends string>(props: AddingComboBoxProps<Id>): ReactElement {
  const { onAdd, ...field } = props
  const [added, setAdded] = useState(0)
  return (
    <ComboBox
      {...field}
      // Emptying the field from outside would count as typing and open the list again.
      key={added}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the focus stays where it was
      autoFocus={added > 0}
      value={undefined}
      onChange={(id) => {
        if (id === undefined) return
        setAdded((before) => before + 1)
        onAdd(id)
      }}
    />
  )
}
