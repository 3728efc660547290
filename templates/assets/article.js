// What an article's page does with JavaScript and can do without: it shows a citation in the forms that programs read
// and copies it, and shows a card about a person at whose name a reader points. The cards stand in people/cards/.
(() => {
  "use strict";

  const root = new URL("../", document.currentScript.src);

  // ---- Citations; made of what the page's head states

  const stated = name => [...document.querySelectorAll(`meta[name="${name}"]`)].map(meta => meta.content);
  const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
  const SIGNS = {
    "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}",
    "{": "\\textbraceleft{}", "}": "\\textbraceright{}",
  };
  const tex = words => words.replace(/[\\~^{}&%$#_]/g, sign => SIGNS[sign] ?? "\\" + sign);
  const digits = number => number ? String(number).padStart(2, "0") : "";

  function cited(key) {
    const date = stated("DC.date")[0] ?? "";
    return {
      key,
      title: stated("citation_title")[0],
      authors: stated("citation_author"),
      outlet: stated("citation_journal_title")[0],
      date,
      ends: date && date.split("/").map(end => end.replace("~", "").split("-").map(Number)),
      language: stated("citation_language")[0],
      address: stated("DC.source")[0] ?? document.querySelector("link[rel=canonical]")?.href,
    };
  }

  /** BibTeX with the fields of biblatex. */
  function bibtex(c) {
    const month = c.ends.length === 1 && c.ends[0][1];
    const fields = [
      ["title", `{{${tex(c.title)}}}`],
      c.authors.length && ["author", `{${c.authors.map(author => `{${tex(author)}}`).join(" and ")}}`],
      c.outlet && ["journal", `{{${tex(c.outlet)}}}`],
      c.outlet && ["entrysubtype", "{newspaper}"],
      c.date && ["date", `{${c.date}}`],
      c.date && ["year", `{${c.date.slice(0, 4)}}`],
      month && ["month", MONTHS[month - 1]],
      c.address && ["url", `{${c.address}}`],
      ["language", `{${tex(c.language)}}`],
    ];
    const lines = fields.filter(Boolean).map(([name, value]) => `  ${name} = ${value},\n`);
    return `@${c.outlet ? "article" : "misc"}{${c.key},\n${lines.join("")}}`;
  }

  /** RIS, the format of reference managers. */
  function ris(c) {
    const [year, month, day] = c.ends ? c.ends[0] : [];
    const fields = [
      ["TY", "NEWS"],
      ["ID", c.key],
      ["TI", c.title],
      // a comma would tell the family name from the others, and none is known
      ...c.authors.map(author => ["AU", author.replaceAll(",", "")]),
      ["T2", c.outlet],
      ["PY", c.date.slice(0, 4)],
      c.ends.length === 1
        ? ["DA", `${String(year).padStart(4, "0")}/${digits(month)}/${digits(day)}/`]
        : ["N1", c.date && "Published " + c.date],
      ["LA", c.language],
      ["UR", c.address],
    ];
    return fields.filter(field => field[1]).map(field => field.join("  - ") + "\n").join("") + "ER  - ";
  }

  /** CSL-JSON, which Zotero and pandoc read. */
  function csl(c) {
    return JSON.stringify([{
      id: c.key,
      type: "article-newspaper",
      title: c.title,
      author: c.authors.length ? c.authors.map(literal => ({ literal })) : undefined,
      "container-title": c.outlet,
      issued: c.ends ? { "date-parts": c.ends, circa: c.date.includes("~") || undefined } : undefined,
      language: c.language,
      URL: c.address,
    }]);
  }

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  /** Copies the words of an element; where the clipboard is closed to the page, as a selection. */
  async function copy(words) {
    try {
      await navigator.clipboard.writeText(words.textContent);
      return true;
    } catch {
      getSelection().selectAllChildren(words);
      return document.execCommand("copy");
    }
  }

  const cite = document.getElementById("cite");
  const [plain, copyIt, copied, copiedWhat, selected] = cite.dataset.words.split("|");
  const told = element("p", "said-only");
  told.id = "copied";
  told.setAttribute("role", "status");

  /** Shows one form under its name, with a button that copies it. */
  function offer(name, id, words) {
    const label = element("span", "label", name);
    label.id = id + "-name";
    const button = element("button", "", copyIt);
    button.type = "button";
    button.dataset.copy = id;
    button.setAttribute("aria-describedby", label.id);
    let back;
    button.addEventListener("click", async () => {
      const done = await copy(words);
      if (done) button.textContent = copied;
      told.textContent = done ? copiedWhat.replace("{0}", name) : selected;
      told.classList.toggle("said-only", done);
      clearTimeout(back);
      back = setTimeout(() => { button.textContent = copyIt; }, 2500);
    });
    const head = element("p");
    head.append(label, " ", button);
    words.id = id;
    const box = element("div", "citation");
    box.append(head, words);
    cite.append(box);
  }

  cite.addEventListener("toggle", () => {
    const c = cited(cite.dataset.key);
    offer(plain, "cite-text", document.getElementById("cite-text"));
    offer("BibTeX", "cite-bibtex", element("pre", "", bibtex(c)));
    offer("RIS", "cite-ris", element("pre", "", ris(c)));
    offer("CSL-JSON", "cite-csl", element("pre", "", csl(c)));
    cite.append(told);
  }, { once: true });

  // ---- Cards

  const WAIT = 300;
  const cards = new Map();
  const asked = new Map();
  globalThis.chanceryCards = rows => rows.forEach(row => cards.set(row[0], row));

  const card = document.createElement("div");
  card.className = "card";
  card.id = "card";
  card.setAttribute("role", "tooltip");
  card.hidden = true;
  document.body.append(card);
  let timer;
  let at;

  const person = link => link.getAttribute("href")?.match(/(?:^|\/)people\/([^/#?]+)\.html$/)?.[1];

  /** Loads the file that holds the card of a person: one of 64, by the hash that Java has for a text. */
  function load(name) {
    let hash = 0;
    for (let i = 0; i < name.length; i++) hash = Math.imul(hash, 31) + name.charCodeAt(i) | 0;
    const file = String(hash & 63).padStart(2, "0");
    if (!asked.has(file)) {
      asked.set(file, new Promise(resolve => {
        const script = document.createElement("script");
        script.src = new URL("people/cards/" + file + ".js", root).href;
        script.onload = script.onerror = () => { script.remove(); resolve(); };
        document.head.append(script);
      }));
    }
    return asked.get(file);
  }

  async function show(link) {
    const name = person(link);
    await load(name);
    const row = cards.get(name);
    if (at !== link || !row) return;
    const title = document.createElement("b");
    title.dir = "auto";
    title.textContent = row[1];
    card.replaceChildren(title, ...row.slice(2).filter(Boolean).map(words => {
      const line = document.createElement("span");
      line.textContent = words;
      return line;
    }));
    card.hidden = false;
    link.setAttribute("aria-describedby", "card");
    // the first line of a name that is broken over two
    const box = link.getClientRects()[0];
    const left = Math.max(8, Math.min(box.left, document.documentElement.clientWidth - card.offsetWidth - 8));
    const below = box.bottom + 8 + card.offsetHeight < innerHeight || box.top < card.offsetHeight + 8;
    card.style.left = left + scrollX + "px";
    card.style.top = (below ? box.bottom + 6 : box.top - card.offsetHeight - 6) + scrollY + "px";
  }

  function hide() {
    clearTimeout(timer);
    at?.removeAttribute("aria-describedby");
    at = undefined;
    card.hidden = true;
  }

  function point(event) {
    const link = event.target instanceof Element ? event.target.closest("main a") : null;
    if (card.contains(event.target) || (link && link === at)) {
      clearTimeout(timer);
      if (card.hidden) timer = setTimeout(show, WAIT, at);
    } else if (link && person(link)) {
      hide();
      at = link;
      timer = setTimeout(show, WAIT, link);
    } else if (at) {
      clearTimeout(timer);
      timer = setTimeout(hide, WAIT);
    }
  }

  document.addEventListener("pointerover", event => { if (event.pointerType === "mouse") point(event); });
  document.addEventListener("focusin", event => { if (event.target.matches?.(":focus-visible")) point(event); });
  document.addEventListener("focusout", hide);
  document.addEventListener("keydown", event => { if (event.key === "Escape") hide(); });
})();
