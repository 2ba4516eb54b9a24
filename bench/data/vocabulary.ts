import type { NoteKind } from '@shared/model/words'

/** What made-up job searches are told with. Every name and address is invented. */

export const FIRST_NAMES = [
  ...['Dana', 'Priya', 'Tomás', 'Callum', 'Henrik', 'Amara', 'Grace', 'Josephine', 'Idris'],
  ...['Rosalind', 'Samuel', 'Ines', 'Bertrand', 'Yuki', 'Leona', 'Zoë', 'Mikołaj', 'Wei', 'Noor'],
  ...['Ann', 'Farid', 'Siobhán', 'Jörg', 'Lucía', 'Olu', 'Petra', 'Ravi', 'Hana', 'Björn']
]

export const LAST_NAMES = [
  ...['Whitfield', 'Raman', 'Oliveira', 'Reyes', 'Solberg', 'Nwosu', 'Okafor', 'Marsh', 'Kane'],
  ...['Peake', 'Adeyemi', 'Calloway', 'Moss', 'Tanabe', 'Fisk', 'de Vries', 'O’Brien', 'Núñez'],
  ...['Lindqvist', 'Kowalczyk', 'Haddad', 'Ellison', 'Brandt', 'Sato', 'Mbeki', 'Varga', 'Ito']
]

export const TITLES = [
  ...['Engineering Manager', 'Head of Planning', 'Lead Analyst', 'Talent Partner', 'Recruiter'],
  ...['Product Director', 'VP Operations', 'Staff Engineer', 'Data Engineering', 'Team Lead', '']
]

export const COMPANY_STARTS = [
  ...['Northwind', 'Larkfield', 'Juniper Row', 'Copperline', 'Saltmarsh', 'Hollowbrook', 'Fennel'],
  ...[
    'Ambleforth',
    'Brindle',
    'Quarry Street',
    'Tidewater',
    'Elmhurst',
    'Greywater',
    'Bellweather'
  ],
  ...['Kestrel', 'Marlowe', 'Osprey', 'Pinecrest', 'Rookwood', 'Thornbury', 'Underhill', 'Wexcombe']
]

export const COMPANY_ENDS = [
  ...['Traders', 'Transit', 'Clinics', 'Freight', 'Maps', 'Energy', 'Trust', 'Coaches', 'Rail'],
  ...['Systems', 'Foods', 'Robotics', 'Press', 'Insurance', 'Studios', 'Labs', 'Water', 'Textiles']
]

export const ROLES = [
  ...['Staff Engineer', 'Service Planning Analyst', 'Operations Analyst', 'Analytics Lead'],
  ...['Performance Analyst', 'Senior Data Analyst', 'Demand Analyst', 'Data and Impact Manager'],
  ...['Product Designer', 'Backend Developer', 'Team Lead Logistics', 'Insights Analyst']
]

export const ROUNDS = ['Phone screen', '1st interview', '2nd interview', 'Panel interview', 'Final']

export const PLACES = ['', '', 'https://meet.example/r/88', '12 Juniper Row', '3 Mill Lane']

export const TIME_ZONES = ['America/New_York', 'America/New_York', 'Europe/London', 'UTC']

export const PROMISES = [
  ...['by the end of this week', 'within ten days', 'before the weekend', 'once the panel has met'],
  ...['early next month, after the budget round']
]

export const NOTE_TEXTS: Record<NoteKind, readonly string[]> = {
  discussed: [
    'the night timetable after the depot move',
    'why the 14 bunches at Quarry Street',
    'how the clinics plan for the winter',
    'hill shading that still prints well'
  ],
  shared: [
    'she rides one route end to end every month',
    'planners still merge four spreadsheets by hand',
    'they’re opening a fourth clinic in the spring'
  ],
  excited: ['planning that starts from what passengers notice', 'a team that writes things down'],
  showed: [
    'find out what makes buses late: my headway model at Brindle cut late departures by 18 %',
    'build a rota that nurses trust'
  ],
  missed: ['how I taught drivers to read the headway board', 'the migration I led last year'],
  concern: ['that I have not worked with union rosters so far'],
  value: ['calm under pressure', 'that decisions are written down and found again'],
  thanks: ['the tour of the depot', 'taking the time on a Friday evening'],
  other: ['the depot moves in March; bring the sample on paper', 'parking is behind the building']
}

export const ANSWER = 'I agreed break rules with the drivers’ committee'
