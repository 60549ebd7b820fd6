/** What the screens ask of the API, one query each, under keys that change with what is asked. */
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { DiplomaticRecord } from '../../../record/record.ts';
import { get, type Params } from './ask.ts';
import type { FilterSearch } from './filter.ts';
import type {
  About,
  ActorDetail,
  ActorPage,
  ArchivedProblemPage,
  Contacts,
  CorrectionPage,
  DecisionList,
  Density,
  Entry,
  EntryPage,
  ExchangeDetail,
  ExchangePage,
  Facets,
  HitPage,
  Job,
  JobList,
  PositionPage,
  QuotePage,
  ReportDetail,
  ReportPage,
  Session,
  SuggestionPage,
} from './wire.ts';

interface AnyPage {
  readonly next: string | null;
}

/** Pages one behind another, by cursor. */
function pages<Page extends AnyPage>(path: string, params: Params, limit: number) {
  return infiniteQueryOptions({
    queryKey: [path, params],
    queryFn: ({ pageParam, signal }) =>
      get<Page>(path, { ...params, limit, ...(pageParam === null ? {} : { cursor: pageParam }) }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}

function one<Answer>(path: string, params: Params = {}) {
  return queryOptions({
    queryKey: [path, params],
    queryFn: ({ signal }) => get<Answer>(path, params, signal),
  });
}

export type Order = 'oldest' | 'newest';

export const about = () => one<About>('/about');
export const timeline = (filter: FilterSearch, order: Order) =>
  pages<EntryPage>('/timeline', { ...filter, order }, 100);
export const density = (filter: FilterSearch) => ({
  ...one<Density>('/density', filter),
  placeholderData: keepPreviousData,
});
export const facets = (filter: FilterSearch) => ({
  ...one<Facets>('/facets', filter),
  placeholderData: keepPreviousData,
});
export const reports = (filter: FilterSearch) => pages<ReportPage>('/reports', filter, 50);
export const report = (key: string) => one<ReportDetail>(`/reports/${key}`);
export const record = (key: string) => one<DiplomaticRecord>(`/reports/${key}/record`);
export const hits = (q: string, filter: FilterSearch) => pages<HitPage>('/search', { ...filter, q }, 30);
export const quoted = (q: string, filter: FilterSearch = {}) =>
  one<QuotePage>('/quote', { ...filter, q, limit: 10 });
export const exchanges = (filter: FilterSearch) => pages<ExchangePage>('/exchanges', filter, 50);
export const exchange = (id: string) => one<ExchangeDetail>(`/exchanges/${id}`);
export const entry = (id: string) => one<Entry>(`/timeline/${id}`);
export const positions = (filter: FilterSearch, only: 'shift' | 'contradiction' | undefined) =>
  pages<PositionPage>('/positions', { ...filter, only }, 30);
export const corrections = () => pages<CorrectionPage>('/corrections', {}, 50);
export const actors = (name: string, filter: FilterSearch) =>
  pages<ActorPage>('/actors', { ...filter, ...(name === '' ? {} : { name }) }, 50);
export const actor = (key: string) => one<ActorDetail>(`/actors/${key}`);
export const contacts = (key: string) => one<Contacts>(`/actors/${key}/contacts`, { limit: 30 });
export const job = (id: string) => one<Job>(`/jobs/${id}`);
export const jobs = () => one<JobList>('/jobs');
export const session = () => one<Session>('/session');
export const suggestions = () => one<SuggestionPage>('/actors/suggestions', { limit: 20 });
export const decisions = () => one<DecisionList>('/decisions');
export const problems = () => one<ArchivedProblemPage>('/problems', { limit: 50 });
