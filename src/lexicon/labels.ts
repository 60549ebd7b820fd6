/**
 * Capitals that stand before a dash or colon at the head of a report and are no place: "BREAKING — ".
 *
 * Source: written for this project from the usage of agencies. Licence: as the project.
 */
export const LABELS: ReadonlySet<string> = new Set(
  'ADVISORY|ALERT|ANALYSIS|ANSWER|BREAKING|BREAKING NEWS|COMMENT|COMMENTARY|CORRECTED|CORRECTION|DEVELOPING|EDITORIAL|EXCLUSIVE|EXPLAINER|FACTBOX|FACT SHEET|FEATURE|FLASH|ICYMI|INTERVIEW|JUST IN|LIVE|MORE|NEWS|NOTE|OPINION|PHOTOS|PREVIEW|QUESTION|TIMELINE|UPDATE|UPDATED|URGENT|VIDEO|WATCH'.split(
    '|',
  ),
);
