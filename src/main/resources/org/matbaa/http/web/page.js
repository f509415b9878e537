"use strict";

const at = (id) => document.getElementById(id);
const [WORKING, READY, PLACE, OFFLINE, EMPTY] = document.body.dataset.words.split("|");
let order = null;
let page = 1;
let pages = 1;
let run = 0;

/** What the field or the file holds: how to ask the service for it. */
function read(text) {
  const trimmed = text.trim();
  if (/^https?:\/\/\S+$/i.test(trimmed)) return { url: trimmed };
  if (/^[{[]/.test(trimmed)) return { type: "application/ld+json", body: text };
  if (trimmed.startsWith("<")) return { type: "text/html; charset=utf-8", body: text };
  const lines = trimmed.split(/\r?\n/);
  const article = { "@type": "NewsArticle", headline: lines[0], articleBody: lines.slice(1).join("\n") };
  return { type: "application/ld+json", body: JSON.stringify(article) };
}

function ask(path, more) {
  const query = new URLSearchParams(more);
  for (const name of ["site", "profile"]) if (at(name).value) query.set(name, at(name).value);
  const key = at("key").value;
  const headers = { "Accept-Language": document.documentElement.lang };
  if (key) headers["X-API-Key"] = key;
  if (order.url) {
    query.set("url", order.url);
    return fetch(`${path}?${query}`, { headers });
  }
  headers["Content-Type"] = order.type;
  return fetch(`${path}?${query}`, { method: "POST", headers, body: order.body });
}

function say(text, wrong) {
  at("status").textContent = text;
  at("status").classList.toggle("wrong", Boolean(wrong));
}

function work(on) {
  at("progress").hidden = !on;
  at("go").disabled = on;
  at("order").setAttribute("aria-busy", on);
}

async function answer(response) {
  if (response.ok) return response.blob();
  const problem = await response.json();
  throw Object.assign(new Error(`${problem.title}. ${problem.detail}`), { known: true });
}

function show(element, attribute, blob) {
  URL.revokeObjectURL(element.getAttribute(attribute));
  element.setAttribute(attribute, URL.createObjectURL(blob));
}

async function draw() {
  const response = await ask("/preview", { page });
  const picture = await answer(response);
  pages = Number(response.headers.get("Matbaa-Pages"));
  show(at("page"), "src", picture);
  at("place").textContent = PLACE.replace("##", pages).replace("#", page);
  at("previous").disabled = page <= 1;
  at("next").disabled = page >= pages;
  at("result").hidden = false;
}

function fileName(response) {
  const named = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get("Content-Disposition") || "");
  return named ? decodeURIComponent(named[1]) : "article.pdf";
}

async function guarded(action) {
  const mine = ++run;
  work(true);
  say(WORKING);
  try {
    await action();
    if (mine === run) say(READY);
  } catch (e) {
    if (mine === run) say(e.known ? e.message : OFFLINE, true);
  } finally {
    if (mine === run) work(false);
  }
}

async function print() {
  at("save").hidden = true;
  at("result").hidden = true;
  page = 1;
  const response = await ask("/print", { disposition: "attachment" });
  const pdf = await answer(response);
  show(at("save"), "href", pdf);
  at("save").download = fileName(response);
  at("save").hidden = false;
  await draw();
}

function begin(text) {
  if (!text.trim()) {
    say(EMPTY, true);
    at("input").focus();
    return;
  }
  order = read(text);
  guarded(print);
}

async function take(file) {
  if (!file) return;
  order = /\.x?html?$/i.test(file.name)
    ? { type: /\.xhtml$/i.test(file.name) ? "application/xhtml+xml" : "text/html", body: file }
    : read(await file.text());
  guarded(print);
}

at("order").addEventListener("submit", (event) => {
  event.preventDefault();
  begin(at("input").value);
});
at("order").noValidate = true;
at("file").addEventListener("change", () => take(at("file").files[0]));
for (const type of ["dragover", "dragleave", "drop"]) {
  at("drop").addEventListener(type, (event) => {
    event.preventDefault();
    at("drop").classList.toggle("over", type === "dragover");
    if (type === "drop") take(event.dataTransfer.files[0]);
  });
}
for (const [id, step] of [["previous", -1], ["next", 1]]) {
  at(id).addEventListener("click", () => {
    page += step;
    guarded(draw);
  });
}
fetch("/sites").then((response) => response.json()).then((sites) => {
  for (const site of sites) {
    const name = site.names[document.documentElement.lang] || Object.values(site.names)[0] || site.id;
    at("site").add(new Option(name, site.id));
  }
}).catch(() => {});
