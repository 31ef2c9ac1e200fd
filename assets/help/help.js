/**
 * The help page's behaviour: language, search and "copy this example". All texts stand in the page;
 * nothing is fetched and nothing is written into the page but text.
 */
(() => {
  const root = document.documentElement;
  const search = document.getElementById("page-search");
  const found = document.getElementById("page-found");
  const status = document.getElementById("page-status");
  const entries = new Map(
    [...document.querySelectorAll("nav [data-for]")].map((entry) => [entry.dataset.for, entry])
  );
  const articles = [...document.querySelectorAll("article[data-search]")].map((element) => ({
    element,
    entry: entries.get(element.id),
    places: element.dataset.search.split("\n"),
  }));
  const isChinese = () => root.lang === "zh-CN";
  const said = (name) => document.body.getAttribute(`data-${name}-${isChinese() ? "zh" : "en"}`);
  const folded = (text) => text.normalize("NFKC").toLowerCase();

  function setLanguage(language) {
    root.lang = language;
    document.title = said("title");
    for (const button of document.querySelectorAll("[data-language]"))
      button.setAttribute("aria-pressed", String(button.dataset.language === language));
    const suffix = isChinese() ? "Zh" : "En";
    for (const element of document.querySelectorAll("[data-label-en]"))
      element.setAttribute("aria-label", element.dataset[`label${suffix}`]);
    search.placeholder = search.dataset[`placeholder${suffix}`];
    if (search.value) filter();
  }

  /** The worst place that the query's words need: 0 is the name, Infinity is nowhere. */
  const rankOf = (places, words) =>
    words.reduce((worst, word) => {
      const place = places.findIndex((text) => text.includes(word));
      return Math.max(worst, place < 0 ? Infinity : place);
    }, 0);

  /** Shows the functions in which every word of the query occurs; gives the one that fits best. */
  function filter() {
    const words = folded(search.value).split(/\s+/).filter(Boolean);
    let count = 0;
    let best;
    for (const { element, entry, places } of articles) {
      const rank = rankOf(places, words);
      element.hidden = rank === Infinity;
      entry.hidden = element.hidden;
      if (element.hidden) continue;
      count += 1;
      if (!best || rank < best.rank) best = { element, rank };
    }
    for (const group of document.querySelectorAll("nav .group, .family"))
      group.hidden = !group.querySelector("article:not([hidden]), li[data-for]:not([hidden])");
    document.getElementById("page-rules").hidden = words.length > 0;
    const text = words.length === 0 ? "" : said(count > 0 ? "found" : "not-found");
    found.textContent = text.replace("{count}", count).replace("{all}", articles.length);
    return best?.element;
  }

  function goTo(article) {
    if (!article) return;
    article.scrollIntoView();
    article.querySelector("h3 a").focus({ preventScroll: true });
  }

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Pages that are not served over https have no clipboard of their own.
      const area = document.createElement("textarea");
      area.value = text;
      area.className = "unseen";
      document.body.append(area);
      area.select();
      const done = document.execCommand("copy");
      area.remove();
      return done;
    }
  }

  document.addEventListener("click", async ({ target }) => {
    const button = target.closest("button");
    if (!button) return;
    if (button.dataset.language) setLanguage(button.dataset.language);
    if (button.dataset.tsv === undefined) return;
    const copied = await copy(button.dataset.tsv);
    button.focus();
    status.textContent = "";
    // A change of text, so that the same sentence is said again.
    requestAnimationFrame(() => (status.textContent = said(copied ? "copied" : "not-copied")));
    clearTimeout(copy.timer);
    copy.timer = setTimeout(() => (status.textContent = ""), 6000);
  });
  search.addEventListener("input", () => {
    filter();
    scrollTo(0, 0);
  });
  search.form.addEventListener("submit", (event) => {
    event.preventDefault();
    goTo(filter());
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && document.activeElement !== search && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      search.focus();
    } else if (event.key === "Escape" && search.value && document.activeElement === search) {
      search.value = "";
      filter();
    }
  });
  addEventListener("hashchange", () => {
    const article = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!article?.hidden) return;
    search.value = "";
    filter();
    article.scrollIntoView();
  });

  const asked = new URLSearchParams(location.search).get("lang") ?? navigator.language;
  setLanguage(/^zh\b/i.test(asked) ? "zh-CN" : "en");
  // The other language's part was still laid out when the browser went to the address's place.
  if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
})();
