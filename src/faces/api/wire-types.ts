/** How fastify's types follow from the zod schemas of a route: what comes in is parsed, what goes out is checked as it is written. */
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyTypeProvider,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { z } from 'zod';

/** As a handler gives it: readonly throughout; an object of whatever fields is anything. */
type Lasting<Value> = Value extends (infer Item)[]
  ? readonly Lasting<Item>[]
  : Value extends object
    ? string extends keyof Value
      ? Open<Value>
      : { readonly [Key in keyof Value]: Lasting<Value[Key]> }
    : Value;

type Open<Value> = unknown extends Value[keyof Value]
  ? unknown
  : { readonly [Key in keyof Value]: Lasting<Value[Key]> };

interface WireTypes extends FastifyTypeProvider {
  readonly validator: this['schema'] extends z.ZodType ? z.output<this['schema']> : unknown;
  readonly serializer: this['schema'] extends z.ZodType ? Lasting<z.output<this['schema']>> : unknown;
}

/** A server whose routes are typed by their schemas. */
export type Server = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  WireTypes
>;
