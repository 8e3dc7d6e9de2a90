import { idOf, text, type Row } from '../api/features'
import { language, phrase, t, textOf } from '../i18n'
import { centre } from '../map/geometry'
import { Streets } from './streets'
import { valueInWords } from './value-words'

/** Attributes that say more of what a thing is than its layer does. */
const KIND: Record<string, string> = {
  hydrants: 'kind',
  gates: 'kind',
  obstacles: 'kind',
  premises: 'kind',
  roads: 'highway',
  'road-nodes': 'barrier',
}

/** What people call the things of the district: by name, else by kind, the number of the id and the place. */
export class ThingNames {
  /** Names that were put together before: a search asks for all. */
  private readonly made = new WeakMap<Row, string>()
  private readonly numbered = phrase('thing.numbered')
  private readonly coded = phrase('thing.coded')
  private readonly placed = phrase('thing.placed')
  private streets: Streets | undefined
  private buildings: ReadonlyMap<string, Row> | undefined

  /** @param rowsOf a layer's rows; undefined while they are not loaded */
  constructor(private readonly rowsOf: (layer: string) => readonly Row[] | undefined) {}

  of(layer: string, row: Row): string {
    const known = text(row, 'name') ?? this.made.get(row)
    if (known !== undefined) return known
    const made = this.called(kindOf(layer, row), idOf(row), this.placeOf(row))
    this.made.set(row, made)
    return made
  }

  /**
   * The same for one of which perhaps only the id is known.
   *
   * @param said what an answer calls it: its name, or its kind where it has none
   */
  byId(layer: string, id: string, said?: string | null): string {
    const row = this.rowsOf(layer)?.find((each) => idOf(each) === id)
    if (row) return this.of(layer, row)
    const kind = said && KIND[layer] ? textOf(`value.${KIND[layer]}.${said}`, '') : ''
    if (said && said !== id && !kind) return said
    return this.called(kind || kindOf(layer, undefined), id, undefined)
  }

  private placeOf(row: Row): string | undefined {
    return this.buildingOf(row) ?? text(row, 'compound') ?? this.streetOf(row) ?? text(row, 'township')
  }

  private buildingOf(row: Row): string | undefined {
    const id = text(row, 'building_id')
    if (id === undefined) return undefined
    this.buildings ??= new Map((this.rowsOf('high-rises') ?? []).map((each) => [idOf(each), each]))
    const building = this.buildings.get(id)
    return building && text(building, 'name')
  }

  private streetOf(row: Row): string | undefined {
    const at = centre(row.geometry)
    this.streets ??= new Streets(this.rowsOf('roads') ?? [])
    return at && this.streets.near(at)
  }

  /**
   * A thing without a name. By the number that its id ends in, without the zeros that fill it up, people tell things of a
   * kind apart; an id that has none stays whole.
   */
  private called(kind: string, id: string, where: string | undefined): string {
    const number = /0*(\d+)$/.exec(id)?.[1]
    const thing = number ? this.numbered({ kind, number }) : this.coded({ kind, id })
    const words = where ? this.placed({ thing, where }) : thing
    return language() === 'en' ? words.charAt(0).toUpperCase() + words.slice(1) : words
  }
}

/** What a thing is, as narrowly as its row says. */
export function kindOf(layer: string, row: Row | undefined): string {
  const attribute = KIND[layer] ?? 'tier'
  const key = [language(), layer, row && text(row, attribute), row && text(row, 'status')].join('/')
  const known = kinds.get(key) ?? readKind(layer, row)
  kinds.set(key, known)
  return known
}
const kinds = new Map<string, string>()

function readKind(layer: string, row: Row | undefined): string {
  if (layer === 'stations' && row) return stationKind(row)
  const attribute = KIND[layer]
  const kind = attribute && row && text(row, attribute)
  const known = kind === undefined || kind === 'other' ? '' : textOf(`value.${attribute}.${kind}`, '')
  return known || textOf(`thing.${layer}`, layer)
}

/** A station that does not stand yet sends nobody: its kind says so. */
function stationKind(row: Row): string {
  const kind = text(row, 'tier') === 'micro' ? valueInWords('tier', 'micro') : t('thing.stations')
  switch (text(row, 'status')) {
    case 'planned':
      return t('thing.planned', { kind })
    case 'candidate':
      return t('thing.candidate', { kind })
    default:
      return kind
  }
}
