import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Refusal } from "./refusal";

/** This machine only: nothing of a workbook is to be reached from a network. */
const loopback = "127.0.0.1";

const firstPort = 3100;
const triedPorts = 50;

/**
 * Listens on the loopback address.
 * @param port the port that was asked for; undefined for the first free one from 3100 on
 * @throws {Refusal} when the port that was asked for is taken, or all that were tried
 */
export async function listen(
  handler: RequestListener,
  port: number | undefined
): Promise<{ server: Server; url: string }> {
  const candidates =
    port === undefined ? Array.from({ length: triedPorts }, (_, index) => firstPort + index) : [port];
  for (const candidate of candidates) {
    const server = await tryPort(handler, candidate);
    if (server) return { server, url: `http://${loopback}:${(server.address() as AddressInfo).port}` };
  }
  throw new Refusal(
    port === undefined
      ? `The ports ${firstPort} to ${firstPort + triedPorts - 1} are all taken.`
      : `Port ${port} is taken; choose another with --port, or leave --port out to take a free one.`
  );
}

function tryPort(handler: RequestListener, port: number): Promise<Server | undefined> {
  const server = createServer(handler);
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(undefined);
      else
        reject(
          error.code === "EACCES"
            ? new Refusal(`Port ${port} needs rights that this user does not have.`)
            : error
        );
    });
    server.listen(port, loopback, () => resolve(server));
  });
}
