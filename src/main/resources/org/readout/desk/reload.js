"use strict";
(() => {
  const { shows, events, findings } = document.currentScript.dataset;
  const bar = document.createElement("a");
  bar.setAttribute("role", "status");
  const dress = (text, link, colour) => {
    bar.textContent = text;
    bar.href = link;
    Object.assign(bar.style, { position: "fixed", insetInline: "0", bottom: "0", zIndex: "9", padding: ".8rem 1.2rem", color: "#fff", background: colour,
      font: "600 1rem/1.4 system-ui, sans-serif", textAlign: "center", textDecoration: "underline" });
    document.body.append(bar);
  };

  new EventSource(events).onmessage = message => {
    const now = JSON.parse(message.data);
    if (shows !== now.release && shows !== now.turn) {
      location.reload();
    } else if (location.pathname === findings) {
      dress("To the release", "/", "#0b5563");
    } else if (now.errors > 0) {
      dress("Something that was saved has errors (" + now.errors + ") and is not shown here yet. What to mend", findings, "#8a1c14");
    } else {
      bar.remove();
    }
  };
})();
