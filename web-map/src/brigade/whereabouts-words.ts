import { t } from '../i18n'
import { distance, duration } from '../i18n/format'
import type { Fix } from '../ui/position'
import type { Whereabouts } from './whereabouts'

/** A position older than this is told with its age; ms. */
const OLD_MS = 30_000

/** By what the list is sorted, and how far that is to be trusted. */
export function orderInWords({ sure, coarse, fault }: Whereabouts, now: number): string {
  if (coarse) {
    const said = t('brigade.place.coarse', { metres: distance(coarse.withinM) })
    return sure
      ? t('brigade.place.coarseOld', { coarse: said, place: fixInWords(sure, now) })
      : t('brigade.place.coarseMap', { coarse: said })
  }
  const why = fault && t(`brigade.position.${fault}`)
  if (!sure) return why ? t('brigade.noPosition', { why }) : t('brigade.fromMap')
  const place = fixInWords(sure, now)
  return why ? t('brigade.place.lost', { why, place }) : t('brigade.fromHere', { place })
}

/** How sure a position is, and how old where it is old. */
function fixInWords({ withinM, at }: Fix, now: number): string {
  const within = t('brigade.place.within', { metres: distance(Math.ceil(withinM)) })
  const seconds = Math.trunc((now - at) / 1000)
  if (now - at <= OLD_MS) return within
  return t('brigade.place.old', { within, time: duration(seconds < 60 ? seconds : seconds - (seconds % 60)) })
}
