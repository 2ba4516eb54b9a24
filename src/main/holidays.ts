/**
 * The library of public holidays as a file of its own beside the program: loading its 1.5 MB takes
 * longer than opening the data, so only who chose a country pays for it.
 */
export { default as Holidays } from 'date-holidays'
