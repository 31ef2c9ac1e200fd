/** A custom function as it is declared: cells in, cells out, or an error thrown. */
type Declared = (...args: any[]) => unknown;

const associated = new Map<string, Declared>();

/** Makes a declaration known to the host under its id. The build calls this for every custom function. */
export function associate(id: string, declared: Declared): void {
  associated.set(id, declared);
  CustomFunctions.associate(id, declared);
}

/** Makes a declaration known where there is no host: the function table calls this on the command line and in tests. */
export const remember = (id: string, declared: Declared): void => void associated.set(id, declared);

/** A function that was associated, so that the pane calls the very same that the sheet calls. */
export const associatedFunction = (id: string): Declared | undefined => associated.get(id);
