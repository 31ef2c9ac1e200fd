/**
 * Functions that came after the file format was fixed. In a file they carry a prefix ([MS-XLSX] 2.2.2,
 * "future functions"); in a cell they do not. One table for reading and writing.
 */
const FUTURE = `
ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT
BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT
CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC
CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST
FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY
FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK
HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED
ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST
NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC
PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC QUERYSTRING
RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P
SORTBY STDEV.P STDEV.S STOCKHISTORY SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE
TEXTJOIN TEXTSPLIT TOCOL TOROW TRANSLATE TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE
WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST ANCHORARRAY SINGLE
`;

/** These two stand in a second namespace, since worksheets had other uses for the words. */
const WORKSHEET = ["FILTER", "SORT"];

/** Functions with a dot in their name that the file format knew from the start. */
const PLAIN_DOTTED = new Set([
  "ECMA.CEILING",
  "ERROR.TYPE",
  "ISO.CEILING",
  "NETWORKDAYS.INTL",
  "WORKDAY.INTL",
]);

const PREFIXES = new Map<string, string>([
  ...FUTURE.trim()
    .split(/\s+/)
    .map((name): [string, string] => [name, "_xlfn."]),
  ...WORKSHEET.map((name): [string, string] => [name, "_xlfn._xlws."]),
]);

/** "FILTER" → "_xlfn._xlws.FILTER"; a name without a prefix comes back as it is. */
export function storedFunctionName(name: string): string {
  const upper = name.toUpperCase();
  const prefix = PREFIXES.get(upper);
  if (prefix) return prefix + upper;
  return isCustomFunction(upper) ? customFunctionName(upper) : name;
}

/** A function of an add-in: a namespace, a dot and a name that Excel does not know itself. */
export function isCustomFunction(name: string): boolean {
  const upper = name.toUpperCase();
  return (
    /^[\p{L}_][\p{L}\p{N}_]*\.[\p{L}\p{N}_.]+$/u.test(upper) &&
    !PREFIXES.has(upper) &&
    !PLAIN_DOTTED.has(upper) &&
    !upper.startsWith("_XL")
  );
}

/**
 * Excel stores the custom functions of web add-ins under this prefix, namespace and name joined by an
 * underscore ("KPI.ATTAINMENT" → "_xldudf_KPI_ATTAINMENT"), and shows the plain name once the add-in is loaded.
 */
const CUSTOM_PREFIX = "_xldudf_";

function customFunctionName(name: string): string {
  return CUSTOM_PREFIX + name.replace(/\./g, "_");
}

/** The reverse, for a name as stored: "_xlfn._xlws.SORT" → "SORT", "_xldudf_KPI_XMR" → "KPI.XMR". */
export function shownFunctionName(stored: string): string {
  const plain = stored.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i, "");
  const custom = /^_xldudf_([^_]+)_(.+)$/i.exec(plain);
  return custom ? `${custom[1]}.${custom[2]}` : plain;
}
