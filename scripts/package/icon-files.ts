import { IconIcns, IconIco } from '@shockpkg/icon-encoder'
import type { Drawing, IconPicture } from './draw-icons.ts'

/** A file under `resources/icons` and the pictures that it is packed from. */
export interface IconFile {
  readonly path: string
  readonly pictures: readonly IconPicture[]
  /** Packs the drawn PNGs, which come in the order of `pictures`. */
  readonly pack: (pngs: readonly Buffer[]) => Promise<Uint8Array>
}

/** Apple's grid: the tile takes 824 of 1024 points, so that it lines up with its neighbours in the Dock. */
const appleMargin = 100 / 1024

/** The entries of an `.icns`, by pixels: sizes for plain and for Retina displays are entries of their own. */
const icnsTypes = [
  [16, ['ic04']],
  [32, ['ic05', 'ic11']],
  [64, ['ic12']],
  [128, ['ic07']],
  [256, ['ic08', 'ic13']],
  [512, ['ic09', 'ic14']],
  [1024, ['ic10']],
] as const

/** What Windows shows in its lists and bars at 100 to 250 %. */
const icoSizes = [16, 20, 24, 32, 40, 48, 64, 128, 256]

/** The sizes of the hicolor theme. */
const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512]

const packIcns = async (pngs: readonly Buffer[]): Promise<Uint8Array> => {
  const icns = new IconIcns()
  for (const [index, [, types]] of icnsTypes.entries()) {
    const png = pngs[index]
    if (png !== undefined) await icns.addFromPng(png, [...types])
  }
  return icns.encode()
}

const packIco = async (pngs: readonly Buffer[]): Promise<Uint8Array> => {
  const ico = new IconIco()
  for (const png of pngs) await ico.addFromPng(png)
  return ico.encode()
}

const icns = (drawing: Drawing, margin: number): IconFile => ({
  path: drawing === 'app' ? 'icon.icns' : 'document.icns',
  pictures: icnsTypes.map(([size]) => ({ drawing, size, margin })),
  pack: packIcns,
})

const ico = (drawing: Drawing): IconFile => ({
  path: drawing === 'app' ? 'icon.ico' : 'document.ico',
  pictures: icoSizes.map((size) => ({ drawing, size, margin: 0 })),
  pack: packIco,
})

const png = (size: number): IconFile => ({
  path: `linux/${size}x${size}.png`,
  pictures: [{ drawing: 'app', size, margin: 0 }],
  pack: ([drawn]) =>
    drawn === undefined
      ? Promise.reject(new Error(`No picture of ${size} pixels was drawn`))
      : Promise.resolve(drawn),
})

/** Every icon that the packages need, all drawn from `resources/icons/icon.svg`. */
export const iconFiles: readonly IconFile[] = [
  icns('app', appleMargin),
  // A sheet has its own outline and stands by itself.
  icns('document', 0),
  ico('app'),
  ico('document'),
  ...linuxSizes.map(png),
]
