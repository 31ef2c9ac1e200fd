import { AddinFrame, type AddinFrameOptions } from "../host/frame/addin-frame";
import { trustThisOrigin } from "../host/frame/trust";
import type { FunctionsMetadata } from "../host/functions/metadata";
import type { Manifest } from "../host/manifest/manifest";
import { addinAddress } from "./addin-address";

export const startSeconds = 30;

/** How long after its start an add-in may take to associate its functions. */
const associateSeconds = 3;

export type MountOptions = Omit<AddinFrameOptions, "addinId" | "addinName" | "url">;

/** A frame with the manifest's page. It starts when it is put into the document. */
export function createAddinFrame(manifest: Manifest, options: MountOptions): AddinFrame {
  trustThisOrigin();
  return new AddinFrame({
    ...options,
    addinId: manifest.id,
    addinName: manifest.name,
    url: addinAddress(manifest.paneUrl),
  });
}

/** Resolves to whether the add-in takes commands within the time that Excel would wait. */
export const started = (frame: AddinFrame): Promise<boolean> =>
  Promise.race([frame.ready.then(() => true), wait(startSeconds * 1000).then(() => false)]);

/**
 * Makes the add-in's custom functions known to the workbook, once the add-in has associated them.
 * One that is associated later still works when it is called then.
 * @returns the names of functions in the metadata that have no implementation
 */
export async function registerFunctions(
  manifest: Manifest,
  frame: AddinFrame,
  genuine: boolean
): Promise<string[]> {
  if (!manifest.functions) return [];
  const { metadataUrl, namespace } = manifest.functions;
  const response = await fetch(addinAddress(metadataUrl));
  if (!response.ok) throw new Error(`${metadataUrl}: ${response.status}`);
  const metadata = (await response.json()) as FunctionsMetadata;
  let deadline = Infinity;
  void started(frame).then(() => (deadline = Date.now() + associateSeconds * 1000));
  while (frame.missingFunctions(metadata).length > 0 && Date.now() < deadline) await wait(25);
  frame.registerFunctions(metadata, namespace, genuine);
  return frame.missingFunctions(metadata);
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
