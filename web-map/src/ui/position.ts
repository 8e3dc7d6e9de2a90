/** Why the device gave no position. */
export type NoPosition = 'denied' | 'insecure' | 'failed'

export class PositionRefused extends Error {
  constructor(readonly why: NoPosition) {
    super(why)
  }
}

/** A position of the device in WGS 84: within how many metres, and at which time in ms. */
export interface Fix {
  lon: number
  lat: number
  withinM: number
  at: number
}

const OPTIONS: PositionOptions = { enableHighAccuracy: true, timeout: 10_000, maximumAge: 30_000 }

/** Browsers give a position to pages from this machine or over HTTPS alone. */
const available = () => window.isSecureContext && 'geolocation' in navigator

/** Where the device is. */
export function position(): Promise<Fix> {
  return new Promise((resolve, reject) => {
    if (!available()) {
      reject(new PositionRefused('insecure'))
      return
    }
    navigator.geolocation.getCurrentPosition(
      (found) => resolve(fixOf(found)),
      (fault) => reject(new PositionRefused(whyOf(fault))),
      OPTIONS,
    )
  })
}

/** Where the device is, again and again while the page is in sight; returns how to stop. */
export function watchPosition(onFix: (fix: Fix) => void, onFault: (why: NoPosition) => void): () => void {
  if (!available()) {
    onFault('insecure')
    return () => undefined
  }
  let watch: number | undefined
  const stop = () => {
    if (watch !== undefined) navigator.geolocation.clearWatch(watch)
    watch = undefined
  }
  const follow = () => {
    stop()
    if (document.hidden) return
    watch = navigator.geolocation.watchPosition(
      (found) => onFix(fixOf(found)),
      (fault) => onFault(whyOf(fault)),
      OPTIONS,
    )
  }
  document.addEventListener('visibilitychange', follow)
  follow()
  return () => {
    document.removeEventListener('visibilitychange', follow)
    stop()
  }
}

function fixOf({ coords, timestamp }: GeolocationPosition): Fix {
  return { lon: coords.longitude, lat: coords.latitude, withinM: coords.accuracy, at: timestamp }
}

function whyOf(fault: GeolocationPositionError): NoPosition {
  return fault.code === fault.PERMISSION_DENIED ? 'denied' : 'failed'
}
