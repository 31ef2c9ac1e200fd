/** Why the preview cannot start, in one sentence for the person who started it. */
export class Refusal extends Error {}
