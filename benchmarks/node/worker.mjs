// Runs one Node peer; the protocol is that of worker.py.

import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { gunzipSync } from "node:zlib";

const BLOCKS = "p,div,li,h1,h2,h3,h4,h5,h6,br,tr,td,pre,blockquote,figcaption";

function blockText(document, html) {
  const root = document.createElement("div");
  root.innerHTML = html;
  for (const element of root.querySelectorAll(BLOCKS)) {
    element.before("\n");
    element.after("\n");
  }
  return root.textContent.split("\n").map((line) => line.trim()).filter(Boolean).join("\n");
}

async function decoder() {
  const { default: sniff } = await import("html-encoding-sniffer");
  const sniffer = sniff.default ?? sniff;
  return (bytes) => new TextDecoder(sniffer(bytes, { defaultEncoding: "utf-8" })).decode(bytes);
}

async function jsdomParser() {
  const { JSDOM, VirtualConsole } = await import("jsdom");
  const decode = await decoder();
  return (bytes, url) => {
    const options = { virtualConsole: new VirtualConsole() };
    if (url) options.url = url;
    return new JSDOM(decode(bytes), options).window.document;
  };
}

async function linkedomParser() {
  const { parseHTML } = await import("linkedom");
  const decode = await decoder();
  return (bytes) => parseHTML(decode(bytes)).document;
}

async function readability(parser) {
  const { Readability } = await import("@mozilla/readability");
  const parse = await parser();
  return (bytes, url) => {
    const document = parse(bytes, url);
    const article = new Readability(document).parse();
    if (!article) return { text: "" };
    return {
      text: blockText(document, article.content),
      title: article.title ?? "",
      authors: article.byline ? [article.byline] : [],
      date: (article.publishedTime ?? "").slice(0, 10),
    };
  };
}

const adapters = {
  readability_jsdom: () => readability(jsdomParser),
  readability_linkedom: () => readability(linkedomParser),
  defuddle: async () => {
    const { Defuddle } = await import("defuddle/node");
    const parse = await linkedomParser();
    return async (bytes, url) => {
      const document = parse(bytes);
      const article = await Defuddle(document, url || "https://news.example/");
      return {
        text: blockText(document, article.content),
        title: article.title ?? "",
        authors: article.author ? article.author.split(/,\s*/) : [],
        date: (article.published ?? "").slice(0, 10),
      };
    };
  },
};

function cpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function say(value) {
  process.stdout.write(JSON.stringify(value) + "\n");
}

// A peer may log; only the answers may go to the pipe.
console.log = console.info = console.debug = console.error;

const beginning = cpuMs();
const run = await adapters[process.argv[2]]();
say({ import_ms: cpuMs() - beginning });
for await (const line of createInterface({ input: process.stdin })) {
  const page = JSON.parse(line);
  const content = readFileSync(page.path);
  const bytes = page.path.endsWith(".gz") ? gunzipSync(content) : content;
  const start = cpuMs();
  let got;
  try {
    got = await run(bytes, page.url);
  } catch (error) {
    got = { text: "", error: String(error).slice(0, 200) };
  }
  say({ ...got, ms: cpuMs() - start });
}

// resourceUsage().maxRSS would count the parent's memory, from before this process began.
const status = readFileSync("/proc/self/status", "utf-8");
say({ peak_mb: Number(/VmHWM:\s*(\d+) kB/.exec(status)[1]) / 1024 });
