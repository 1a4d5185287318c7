import { properties, ReactiveHost } from './reactive-host.js';

/** The attributes that every element has. */
export abstract class CommonAttributes extends ReactiveHost {
  static override properties = {
    ...properties(
      'src format figure path labelField valueField periodField unitField flagField filter delimiter decimal encoding headerRow heading description note label unit period sourceName sourceUrl sourcePublished sourceAccessed licenseName licenseUrl loading pin headingLevel refresh withoutTable withoutSource withoutCite withTableOpen withJsonLd withEmbed',
    ),
    ...properties('data', 'none'),
  };

  /** URL of the data: a report file, CSV, any JSON, JSON-stat, or a table of a data package (`datapackage.json#name`). @attr src */
  src?: string;
  /** What the data are, when their content cannot tell: `auto`, `report`, `json`, `csv`, `json-stat`. @attr format */
  format?: string;
  /** Id of the figure in the report file. @attr figure */
  figure?: string;
  /** JSON Pointer to the record, the array or the number in any JSON. @attr path */
  path?: string;
  /** Name of the column that holds the labels. @attr label-field */
  labelField?: string;
  /** Name of the column that holds the values. @attr value-field */
  valueField?: string;
  /** Name of the column that holds the periods. @attr period-field */
  periodField?: string;
  /** Name of the column that holds the units. @attr unit-field */
  unitField?: string;
  /** Name of the column that holds the quality flags: `provisional`, `estimated`, `break` … @attr flag-field */
  flagField?: string;
  /** Which rows count: `Kod=1261011; Rok=2024`; all pairs must match, as text. @attr filter */
  filter?: string;
  /** What separates the cells of a CSV, where it isn't found out: one character, or `tab`. @attr delimiter */
  delimiter?: string;
  /** What sets off decimals in the file: `,` or `.`; decides where `1,234` reads both ways. @attr decimal */
  decimal?: string;
  /** How the file's bytes are to be read: `windows-1250`, `utf-16le`. @attr encoding */
  encoding?: string;
  /** The row of a CSV that names the columns, as a spreadsheet counts; 0: there is none. @attr header-row */
  headerRow?: number | string;
  /** Heading above the figure. @attr heading */
  heading?: string;
  /** Level of the heading, 2 to 6; 3 by default. @attr heading-level */
  headingLevel?: number | string;
  /** Replaces the sentence that is generated from the numbers. @attr description */
  description?: string;
  /** A remark below the figure. @attr note */
  note?: string;
  /** What the figure is about. @attr label */
  label?: string;
  /** `percent`, `points`, `nps`, an ISO 4217 code, or a noun: `one|few|many|other`, `one|other`, or one form. @attr unit */
  unit?: string;
  /** `2024`, `2024-12-31`, `2024-10`, `2024-Q3`, `2023/2024`, `2021–2024`. @attr period */
  period?: string;
  /** Title of the source. @attr source-name */
  sourceName?: string;
  /** Address of the source, http or https. @attr source-url */
  sourceUrl?: string;
  /** When the source was published. @attr source-published */
  sourcePublished?: string;
  /** When the source was read. @attr source-accessed */
  sourceAccessed?: string;
  /** Name of the licence. @attr license-name */
  licenseName?: string;
  /** Address of the licence. @attr license-url */
  licenseUrl?: string;
  /** `lazy` (default): data and chart wait until the element is near the viewport; `eager` does not wait. @attr loading */
  loading?: string;
  /** Seconds after which the data are asked for again, at least 30. @attr refresh */
  refresh?: number | string;
  /** The number the author quoted; if the data say something else, both are shown. @attr pin */
  pin?: string;
  /** Leaves the table out. @attr without-table */
  withoutTable?: boolean;
  /** Leaves the source out. @attr without-source */
  withoutSource?: boolean;
  /** Leaves the button that opens the citation out. @attr without-cite */
  withoutCite?: boolean;
  /** Describes the figure to search engines, in one script of the page. @attr with-json-ld */
  withJsonLd?: boolean;
  /** Adds a button that helps readers put the figure on a page of their own. @attr with-embed */
  withEmbed?: boolean;
  /** Shows the table from the start. @attr with-table-open */
  withTableOpen?: boolean;
  /** The data themselves: a report, a record, an array or a number. Comes before everything else. */
  data?: unknown;
}
