import { Fragment } from "react";

/** After a sign that joins terms, or a bracket or comma of a call; never inside a number, a date or an address. */
const pieces = /.+?(?:[+*/&,;(、]|[)%]-|$)/gsu;

/** A formula or calculation that breaks between its terms where a line ends, not within a number. */
export function Breakable({ children }: { children: string }) {
  return (
    <>
      {(children.match(pieces) ?? []).map((piece, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {piece}
        </Fragment>
      ))}
    </>
  );
}
