/** Why the device gave no position. */
export type NoPosition = 'denied' | 'insecure' | 'failed'

export class PositionRefused extends Error {
  constructor(readonly why: NoPosition) {
    super(why)
  }
}

const PATIENCE_MS = 10_000

/** The device's position in WGS 84; browsers give one to pages from this machine or over HTTPS alone. */
export function position(): Promise<{ lon: number; lat: number }> {
  return new Promise((resolve, reject) => {
    if (!window.isSecureContext || !('geolocation' in navigator)) {
      reject(new PositionRefused('insecure'))
      return
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lon: coords.longitude, lat: coords.latitude }),
      (fault) => reject(new PositionRefused(fault.code === fault.PERMISSION_DENIED ? 'denied' : 'failed')),
      { enableHighAccuracy: true, timeout: PATIENCE_MS, maximumAge: 30_000 },
    )
  })
}
