/** The screens that the head of every page leads to, each with its key. */
export const SCREENS = [
  { to: '/', name: 'Timeline', key: 't' },
  { to: '/exchanges', name: 'Exchanges', key: 'x' },
  { to: '/positions', name: 'Positions', key: 'p' },
  { to: '/actors', name: 'Actors', key: 'a' },
  { to: '/reports', name: 'Reports', key: 'r' },
  { to: '/corrections', name: 'Corrections', key: 'c' },
  { to: '/add', name: 'Add', key: 'n' },
] as const;
