// What an article's page does with JavaScript and can do without: it copies a citation.
(() => {
  "use strict";

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
    let back;
    button.hidden = false;
    button.addEventListener("click", async () => {
      const done = await copy(words);
      button.textContent = done ? "Copied" : "Press Ctrl+C";
      told.textContent = done ? name + " copied" : "Selected; press Control and C to copy";
      clearTimeout(back);
      back = setTimeout(() => { button.textContent = "Copy"; }, 2500);
    });
  }
})();
