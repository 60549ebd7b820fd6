/** Work that wants one thing for itself, one after the other. */

/** Gives a function that runs what it gets when all that came before has ended, well or not. */
export function turns(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work, work);
    last = result.catch(() => undefined);
    return result;
  };
}
