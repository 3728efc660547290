// The key "/" leads from every page to the search.
(() => {
  "use strict";
  const search = new URL("../search.html", document.currentScript.src).href;
  document.addEventListener("keydown", event => {
    const at = event.target;
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (at instanceof Element && (at.isContentEditable || at.matches("input, textarea, select"))) return;
    event.preventDefault();
    const field = document.getElementById("q");
    if (field) {
      field.focus();
      field.select();
    } else {
      location.href = search;
    }
  });
})();
