/**
 * Why an action will not do what it was asked, as a sentence that names what is wrong and what to do. Thrown before
 * anything is written.
 */
export class Refusal extends Error {}
