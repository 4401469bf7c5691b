/** The bundler carries a migration as its text, so that the built program needs no file beside it. */
declare module '*.sql?raw' {
  const text: string
  export default text
}
