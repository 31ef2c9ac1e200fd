/** Days between the epochs of the 1900 and the 1904 date system. */
export const SHIFT_1904 = 1462;
