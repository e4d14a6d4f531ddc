// What kinds of events are called in English.
import type { Terms } from './terms'

export const enTerms: Terms = {
  types: {
    visit: 'Visit',
    meeting: 'Meeting',
    talks: 'Talks',
    'phone-call': 'Phone call',
    summit: 'Summit',
    conference: 'Conference',
    ceremony: 'Ceremony',
    agreement: 'Agreement',
    statement: 'Statement',
    message: 'Message',
    appointment: 'Appointment',
    milestone: 'Milestone',
    'delegation-exchange': 'Exchange of delegations',
    other: 'Other',
  },
  statuses: { occurred: 'Took place', scheduled: 'Planned', ongoing: 'Under way' },
  channels: { party: 'Party', state: 'State', parliament: 'Parliament', people: 'People to people' },
}
