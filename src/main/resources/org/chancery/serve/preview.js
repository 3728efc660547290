/* Added by the preview alone: shows the page anew after each build. */
(function () {
  "use strict";
  var version = document.currentScript.dataset.version;
  function ask() {
    fetch("/.chancery-preview/state?after=" + version, { cache: "no-store" })
      .then(function (answer) { return answer.json(); })
      .then(function (state) {
        if (state.version !== version) {
          location.reload();
        } else {
          ask();
        }
      })
      .catch(function () { setTimeout(ask, 1000); });
  }
  ask();
})();
