/** The part of a link after `#`, as names and values. */
export function readHash(): URLSearchParams {
  return new URLSearchParams(location.hash.slice(1))
}

/** Writes names and values as a link's part after `#`; slashes and commas stay readable. */
export function formatHash(entries: Iterable<[string, string]>): string {
  const parts = [...entries].map(([name, value]) => `${name}=${readable(value)}`)
  return parts.length === 0 ? '' : `#${parts.join('&')}`
}

function readable(value: string): string {
  return encodeURIComponent(value).replace(/%2F/g, '/').replace(/%2C/g, ',')
}
