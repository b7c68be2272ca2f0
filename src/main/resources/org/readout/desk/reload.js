"use strict";
(() => {
  const { shows, events, findings } = document.currentScript.dataset;
  const bar = document.createElement("a");
  bar.href = findings;
  bar.setAttribute("role", "status");
  const look = { position: "fixed", insetInline: "0", bottom: "0", zIndex: "9", padding: ".8rem 1.2rem", font: "600 1rem/1.4 system-ui, sans-serif",
    color: "#fff", background: "#8a1c14", textAlign: "center", textDecoration: "underline" };
  Object.assign(bar.style, look);

  new EventSource(events).onmessage = message => {
    const now = JSON.parse(message.data);
    if (shows !== now.release && shows !== now.turn) {
      location.reload();
    } else if (now.trouble && location.pathname !== findings) {
      bar.textContent = "The last save has errors (" + now.trouble + "); this is the release before it. What to mend";
      document.body.append(bar);
    } else {
      bar.remove();
    }
  };
})();
