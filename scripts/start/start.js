/**
 * `npm start`. Plain JavaScript of long ago, so that an old Node can read it and say what is wrong; the
 * rest is TypeScript, which Node reads by itself from 22.18 on.
 */
const needed = [22, 18]
const version = process.versions.node
const found = version.split('.').map(Number)

if (found[0] > needed[0] || (found[0] === needed[0] && found[1] >= needed[1])) {
  void import('./run-start.ts').then((start) => start.runStart(process.argv.slice(2)))
} else {
  process.stderr.write(
    `Kinventory needs Node ${needed.join('.')} or newer; this is ${version}. ` +
      'Get a newer one from https://nodejs.org and start again.\n',
  )
  process.exit(1)
}
