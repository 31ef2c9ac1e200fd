/** Days between the 1900 and the 1904 date system. */
export const shift1904 = 1462;
