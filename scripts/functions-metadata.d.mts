/** The metadata of the custom functions in both languages, and which declaration stands for which id. */
export function functionsMetadata(options?: { baseUrl?: string }): Promise<{
  en: object;
  zh: object;
  associations: { functionName: string; id: string }[];
}>;
