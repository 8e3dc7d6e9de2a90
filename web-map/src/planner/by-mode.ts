import { modeOf } from '../ui/by-mode'
import { reach } from './data'

/** The way of moving that the shown arrivals speak of. */
export const byMode = () => modeOf(reach.value?.vehicle)
