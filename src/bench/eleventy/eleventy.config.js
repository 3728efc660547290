// the same kinds of pages as Chancery's: articles, people, topics, sources, months, home
const KINDS = ["people", "topics", "sources", "months"];
module.exports = function (config) {
  for (const kind of KINDS) {
    config.addCollection(kind, (api) => {
      const groups = new Map();
      for (const page of api.getFilteredByGlob("src/articles/**/*.md").reverse()) {
        for (const name of page.data[kind] || []) {
          if (!groups.has(name)) groups.set(name, []);
          groups.get(name).push(page);
        }
      }
      const parts = [];
      for (const [name, pages] of groups) {
        for (let i = 0; i * 50 < pages.length; i++) {
          parts.push({ name, number: i + 1, more: (i + 1) * 50 < pages.length, pages: pages.slice(i * 50, i * 50 + 50) });
        }
      }
      return parts;
    });
  }
  return { dir: { input: "src", output: "_site" }, markdownTemplateEngine: false };
};
