/**
 * The one setting for the address that the add-in is served from.
 *
 * Set KPI_ADDIN_URL (or `npm run build -- --env url=https://…/`) to the folder your
 * organisation serves `dist/` from; without it everything points at the development server.
 */
const developmentUrl = "https://localhost:3000/";

function siteUrl(env = {}) {
  const given = env.url || process.env.KPI_ADDIN_URL;
  if (!given) return developmentUrl;
  const url = new URL(given);
  if (url.protocol !== "https:")
    throw new Error(`The add-in's address must begin with https://, but it is ${given}`);
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

module.exports = { developmentUrl, siteUrl };
