// What an article's page does with JavaScript and can do without: it copies a citation,
// and shows a card about a person at whose name a reader points. The cards stand in people/cards/.
(() => {
  "use strict";

  const root = new URL("../", document.currentScript.src);
  const told = document.getElementById("copied");

  /** Copies the words of an element; where the clipboard is closed to the page, as a selection. */
  async function copy(element) {
    try {
      await navigator.clipboard.writeText(element.textContent);
      return true;
    } catch {
      getSelection().selectAllChildren(element);
      return document.execCommand("copy");
    }
  }

  for (const button of document.querySelectorAll("button[data-copy]")) {
    const words = document.getElementById(button.dataset.copy);
    const name = document.getElementById(button.dataset.copy + "-name").textContent;
    const label = button.textContent;
    let back;
    button.hidden = false;
    button.addEventListener("click", async () => {
      const done = await copy(words);
      if (done) button.textContent = button.dataset.done;
      told.textContent = done ? told.dataset.copied.replace("{0}", name) : told.dataset.selected;
      told.classList.toggle("said-only", done);
      clearTimeout(back);
      back = setTimeout(() => { button.textContent = label; }, 2500);
    });
  }

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
