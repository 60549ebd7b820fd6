/** The addresses of the app: which screen each leads to, and what its query says. Screens load when they are gone to. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { type FilterSearch, filterOf } from './asking/filter.ts';
import type { Order } from './asking/queries.ts';
import { parseSearch, stringifySearch } from './shell/search-params.ts';
import { Shell } from './shell/shell.tsx';
import { Empty, Failed } from './shell/states.tsx';
import { Timeline } from './timeline/timeline.tsx';

type Raw = Readonly<Record<string, unknown>>;

const word = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
const words = (value: unknown): readonly string[] | undefined =>
  value === undefined ? undefined : [value].flat().map(String);

const root = createRootRoute({
  component: Shell,
  notFoundComponent: () => <Empty title="There is no such page.">Perhaps the address was cut short.</Empty>,
});

interface TimelineSearch {
  readonly order?: Order | undefined;
  /** Ids of the entries that are open. */
  readonly open?: readonly string[] | undefined;
}

const timeline = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: Timeline,
  validateSearch: (raw: Raw): FilterSearch & TimelineSearch => ({
    ...filterOf(raw),
    ...(raw.order === 'oldest' ? { order: 'oldest' } : {}),
    ...(raw.open === undefined ? {} : { open: words(raw.open) }),
  }),
});

const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: (raw: Raw): FilterSearch & { q?: string | undefined } => ({
    ...filterOf(raw),
    q: word(raw.q),
  }),
  component: lazyRouteComponent(() => import('./search/search.tsx'), 'Search'),
});

const reports = createRoute({
  getParentRoute: () => root,
  path: '/reports',
  validateSearch: (raw: Raw): FilterSearch => filterOf(raw),
  component: lazyRouteComponent(() => import('./reports/reports.tsx'), 'Reports'),
});

const reader = createRoute({
  getParentRoute: () => root,
  path: '/reports/$report',
  validateSearch: (raw: Raw): { at?: string | undefined } => ({ at: word(raw.at) }),
  component: lazyRouteComponent(() => import('./reader/reader.tsx'), 'Reader'),
});

const add = createRoute({
  getParentRoute: () => root,
  path: '/add',
  validateSearch: (raw: Raw): { job?: string | undefined } => ({ job: word(raw.job) }),
  component: lazyRouteComponent(() => import('./add/add.tsx'), 'Add'),
});

const exchanges = createRoute({
  getParentRoute: () => root,
  path: '/exchanges',
  validateSearch: (raw: Raw): FilterSearch => filterOf(raw),
  component: lazyRouteComponent(() => import('./exchanges/exchanges.tsx'), 'Exchanges'),
});

const exchange = createRoute({
  getParentRoute: () => root,
  path: '/exchanges/$exchange',
  validateSearch: (raw: Raw): { open?: readonly string[] | undefined } => ({ open: words(raw.open) }),
  component: lazyRouteComponent(() => import('./exchanges/exchange.tsx'), 'ExchangePage'),
});

const positions = createRoute({
  getParentRoute: () => root,
  path: '/positions',
  validateSearch: (raw: Raw): FilterSearch & { only?: 'shift' | 'contradiction' | undefined } => ({
    ...filterOf(raw),
    only: raw.only === 'shift' || raw.only === 'contradiction' ? raw.only : undefined,
  }),
  component: lazyRouteComponent(() => import('./positions/positions.tsx'), 'Positions'),
});

const corrections = createRoute({
  getParentRoute: () => root,
  path: '/corrections',
  component: lazyRouteComponent(() => import('./correct/corrections.tsx'), 'Corrections'),
});

const actors = createRoute({
  getParentRoute: () => root,
  path: '/actors',
  validateSearch: (raw: Raw): FilterSearch & { name?: string | undefined } => ({
    ...filterOf(raw),
    name: word(raw.name),
  }),
  component: lazyRouteComponent(() => import('./actors/actors.tsx'), 'Actors'),
});

const actor = createRoute({
  getParentRoute: () => root,
  path: '/actors/$actor',
  validateSearch: (raw: Raw): ActorSearch => ({
    part: PARTS.find((part) => part === raw.part),
    open: words(raw.open),
  }),
  component: lazyRouteComponent(() => import('./actors/actor.tsx'), 'ActorPage'),
});

const PARTS = ['said', 'to', 'about', 'all'] as const;

interface ActorSearch {
  /** Which part it has in the entries listed; what it said or did itself where this is not given. */
  readonly part?: (typeof PARTS)[number] | undefined;
  readonly open?: readonly string[] | undefined;
}

export const router = createRouter({
  routeTree: root.addChildren([
    timeline,
    search,
    reports,
    reader,
    add,
    exchanges,
    exchange,
    positions,
    corrections,
    actors,
    actor,
  ]),
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: ({ error, reset }) => <Failed error={error} retry={reset} />,
  defaultPendingMs: 300,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
