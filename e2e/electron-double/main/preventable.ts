/** An event of Electron's, which a listener may prevent. */
export type Preventable<Details extends object> = Details & {
  defaultPrevented: boolean
  preventDefault(): void
}

/** Makes an event with these details. */
export const preventable = <Details extends object>(details: Details): Preventable<Details> => {
  const event: Preventable<Details> = {
    ...details,
    defaultPrevented: false,
    preventDefault: () => void (event.defaultPrevented = true),
  }
  return event
}
