"use strict";
(() => {
  const svg = document.querySelector("svg");
  const circles = [...svg.querySelectorAll("circle")];
  const names = [...svg.querySelectorAll("text")];
  const card = document.getElementById("card");
  const count = document.getElementById("count");
  const full = svg.viewBox.baseVal;
  const whole = { x: full.x, y: full.y, width: full.width, height: full.height };
  const titles = new Map(circles.map(each => [each, each.textContent]));
  const topics = new Map();
  for (const heading of document.querySelectorAll("#outline h2")) {
    for (const link of heading.nextElementSibling.querySelectorAll("a")) {
      topics.set(link.hash.slice(1), heading.textContent);
    }
  }
  // The card takes the place of the browser's own tip, which would cover it.
  for (const each of circles) each.querySelector("title").remove();
  const radii = circles.map(each => Number(each.getAttribute("r")));
  const sizes = names.map(each => Number(each.getAttribute("font-size")));
  let view = { ...whole };
  let dragged = null;

  function show(next) {
    const width = Math.min(whole.width, Math.max(whole.width / 60, next.width));
    const height = width * whole.height / whole.width;
    view = {
      x: Math.min(whole.x + whole.width - width, Math.max(whole.x, next.x)),
      y: Math.min(whole.y + whole.height - height, Math.max(whole.y, next.y)),
      width, height
    };
    svg.setAttribute("viewBox", `${view.x} ${view.y} ${width} ${height}`);
    // Names keep their size on the screen and points grow slowly, so that what lay together comes apart.
    const zoom = width / whole.width;
    const growth = Math.pow(zoom, 0.7);
    circles.forEach((each, i) => each.setAttribute("r", radii[i] * growth));
    names.forEach((each, i) => {
      each.setAttribute("font-size", sizes[i] * zoom);
      each.setAttribute("stroke-width", 4 * zoom);
    });
  }

  function zoom(factor, x, y) {
    const width = Math.min(whole.width, Math.max(whole.width / 60, view.width * factor));
    const ratio = width / view.width;
    show({ x: x - (x - view.x) * ratio, y: y - (y - view.y) * ratio, width });
  }

  function place(event) {
    return new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
  }

  function zoomMiddle(factor) {
    zoom(factor, view.x + view.width / 2, view.y + view.height / 2);
  }

  svg.addEventListener("wheel", event => {
    event.preventDefault();
    const at = place(event);
    zoom(Math.exp(event.deltaY * 0.0015), at.x, at.y);
  }, { passive: false });
  svg.addEventListener("pointerdown", event => { dragged = place(event); });
  window.addEventListener("pointerup", () => { dragged = null; });
  svg.addEventListener("pointermove", event => {
    if (dragged) {
      const at = place(event);
      show({ x: view.x + dragged.x - at.x, y: view.y + dragged.y - at.y, width: view.width });
      return;
    }
    tell(event.target.closest("circle"), event.clientX, event.clientY);
  });
  svg.addEventListener("pointerleave", () => tell(null));

  function tell(circle, x, y) {
    card.hidden = !circle;
    if (!circle) return;
    const topic = topics.get(circle.id);
    card.textContent = titles.get(circle) + (topic ? " \u00b7 " + topic : "");
    card.style.left = Math.min(x + 14, Math.max(0, window.innerWidth - card.offsetWidth - 8)) + "px";
    card.style.top = Math.min(y + 14, Math.max(0, window.innerHeight - card.offsetHeight - 8)) + "px";
  }

  document.getElementById("larger").addEventListener("click", () => zoomMiddle(0.7));
  document.getElementById("smaller").addEventListener("click", () => zoomMiddle(1 / 0.7));
  document.getElementById("whole").addEventListener("click", () => show(whole));

  const plain = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const texts = new Map(circles.map(each => [each, plain(titles.get(each) + " " + (topics.get(each.id) || ""))]));
  document.getElementById("search").addEventListener("input", event => {
    const words = plain(event.target.value).split(/\s+/).filter(Boolean);
    let found = 0;
    for (const each of circles) {
      const fits = words.every(word => texts.get(each).includes(word));
      each.classList.toggle("faint", !fits);
      if (fits) found++;
    }
    count.textContent = words.length ? `${found} / ${circles.length}` : "";
  });
})();
