// The front page: what the archive holds of this day in earlier years. The articles by day stand in dates/days/.
(() => {
  "use strict";

  const section = document.getElementById("this-day");
  const now = new Date();
  const month = String(now.getMonth() + 1).padStart(2, "0");
  if (!section || !section.dataset.months.split(" ").includes(month)) return;

  const NEAR = 3;
  const words = new Intl.DateTimeFormat(document.documentElement.lang === "en" ? "en-GB" : document.documentElement.lang,
    { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

  /** Returns the articles of the day that is nearest to today within a few days; of two the earlier one. */
  function nearest(rows) {
    const earlier = rows.filter(row => Number(row[0].slice(0, 4)) < now.getFullYear());
    for (let off = 0; off <= NEAR; off++) {
      for (const wanted of off ? [now.getDate() - off, now.getDate() + off] : [now.getDate()]) {
        const found = earlier.filter(row => Number(row[0].slice(8)) === wanted);
        if (found.length) return { found, off };
      }
    }
    return { found: [], off: 0 };
  }

  function element(tag, attributes, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  }

  globalThis.chanceryDays = rows => {
    const { found, off } = nearest(rows);
    if (!found.length) return;
    if (off) section.querySelector("h2").textContent = section.dataset.near;
    section.querySelector("ul").replaceChildren(...found.map(([date, address, title, sources]) => {
      const meta = element("span", { class: "meta" }, element("time", { datetime: date }, words.format(new Date(date))));
      if (sources) meta.append(" · ", sources);
      return element("li", {}, element("a", { class: "headline", href: address, dir: "auto" }, title), " ", meta);
    }));
    section.hidden = false;
  };

  const script = document.createElement("script");
  script.src = "dates/days/" + month + ".js";
  document.head.append(script);
})();
