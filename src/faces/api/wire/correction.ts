/** What is asked of corrections, as it goes over the wire. */
import { z } from 'zod';
import { Key } from './report.ts';

const by = {
  who: z.string().trim().min(1).max(200).optional().describe('Who corrects; else who runs the server.'),
  why: z.string().max(2000).nullish().describe('The reason, kept with it.'),
};
const Id = z.string().max(40);

export const NewJudgement = z
  .strictObject({
    verb: z.enum(['confirm', 'reject']),
    entries: z.array(Id).min(1).max(1000).describe('As "12.s3"; "12.x1" for all steps of an exchange.'),
    ...by,
  })
  .meta({ id: 'NewJudgement' });

export const NewEdit = z
  .strictObject({
    verb: z.literal('edit'),
    entry: Id,
    settings: z.array(z.string().max(1000)).min(1).max(20).describe('As "act=deny".'),
    ...by,
  })
  .meta({ id: 'NewEdit' });

export const NewRemoval = z
  .strictObject({ verb: z.literal('remove'), reports: z.array(Key).min(1).max(1000), ...by })
  .meta({ id: 'NewRemoval' });

export const NewCorrection = z.discriminatedUnion('verb', [NewJudgement, NewEdit, NewRemoval]);

export const Corrected = z
  .object({ corrections: z.array(Key).describe('Numbers of the corrections that were made.') })
  .meta({ id: 'Corrected' });

export const NewUndoing = z.strictObject(by).meta({ id: 'NewUndoing' });
