import 'react'

declare module 'react' {
  interface CSSProperties {
    /** The hue of a person, 0 to 359; set through the CSSOM, which the content security policy allows. */
    readonly '--hue'?: number | undefined
  }
}
