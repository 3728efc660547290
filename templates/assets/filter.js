// Narrows down the list of a person's articles; what is chosen stays in the address.
(() => {
  "use strict";

  const filter = document.querySelector(".filter");
  const status = filter.querySelector("[role=status]");
  const selects = [...filter.querySelectorAll("select")];
  const items = [...document.querySelectorAll("li[data-keys]")].map(item => ({ item, keys: item.dataset.keys.split(" ") }));

  function show() {
    const wanted = selects.map(select => select.value).filter(Boolean);
    let shown = 0;
    for (const { item, keys } of items) {
      item.hidden = !wanted.every(key => keys.includes(key));
      if (!item.hidden) shown++;
    }
    for (const group of document.querySelectorAll(".list .group")) {
      group.hidden = !group.querySelector("li[data-keys]:not([hidden])");
    }
    status.textContent = wanted.length ? status.dataset.shown.replace("{0}", shown).replace("{1}", items.length) : "";
  }

  function read() {
    const params = new URLSearchParams(location.hash.slice(1));
    for (const select of selects) {
      select.value = params.get(select.id) ?? "";
      if (select.selectedIndex < 0) select.value = "";
    }
    show();
  }

  filter.addEventListener("change", () => {
    const params = new URLSearchParams();
    for (const select of selects) if (select.value) params.set(select.id, select.value);
    history.replaceState(null, "", params.toString() ? "#" + params : location.pathname + location.search);
    show();
  });
  addEventListener("hashchange", read);
  filter.hidden = false;
  read();
})();
