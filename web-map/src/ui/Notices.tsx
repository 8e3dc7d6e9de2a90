import { Connection } from './Connection'
import { TroubleBar } from './TroubleBar'
import './notices.css'

/** What went wrong, over the foot of the page, and below it that the server does not answer: neither covers the other. */
export function Notices() {
  return (
    <div class="notices">
      <TroubleBar />
      <Connection />
    </div>
  )
}
