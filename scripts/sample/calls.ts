import { seededRandom } from "./random";

/** One call of the service centre, as the sample workbook records it. */
export interface Call {
  readonly number: string;
  readonly customer: string;
  readonly minutes: number;
  readonly representative: string;
  /** Excel serial of the day. */
  readonly date: number;
  readonly amount: number;
  /** 1 to 5 with one decimal; null where the customer did not answer the survey. */
  readonly rating: number | null;
}

export interface CallOptions {
  readonly seed: number;
  readonly count: number;
  /** Excel serials of the first and the last day. */
  readonly from: number;
  readonly to: number;
}

/** Calls of a year or two: slowly getting shorter and better rated, with one bad spell, so that trends have something to tell. */
export function makeCalls({ seed, count, from, to }: CallOptions): Call[] {
  const random = seededRandom(seed);
  const days = to - from + 1;
  return Array.from({ length: count }, (_, index) => {
    const date = from + Math.floor(random() * days);
    const progress = (date - from) / days;
    const badSpell = progress > 0.55 && progress < 0.65 ? 1 : 0;
    const rating = 3.2 + progress * 0.9 - badSpell * 0.9 + (random() + random() - 1) * 1.6;
    return {
      number: `CALL_${3000 + index}`,
      customer: `C${String(1 + Math.floor(random() * 15)).padStart(3, "0")}`,
      minutes: Math.max(3, Math.round(60 - progress * 18 + badSpell * 20 + (random() + random() - 1) * 50)),
      representative: `R0${1 + Math.floor(random() * 5)}`,
      date,
      amount: 20 + Math.floor(random() * 180),
      rating: random() < 0.06 ? null : Math.round(Math.min(5, Math.max(1, rating)) * 10) / 10,
    };
  });
}
