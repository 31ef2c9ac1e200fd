/** A rectangle of cells on a sheet. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}
