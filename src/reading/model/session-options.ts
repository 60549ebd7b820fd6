/** What both runtimes are told about running the network. */
export const SESSION_OPTIONS = {
  // Windows differ in length: a plan of memory made for one does not fit the next.
  enableMemPattern: false,
  logSeverityLevel: 3,
  // A sum and its normalisation, joined into one node, take more than twice as long as apart.
  extra: { optimization: { disable_specified_optimizers: 'SkipLayerNormFusion' } },
} as const;
