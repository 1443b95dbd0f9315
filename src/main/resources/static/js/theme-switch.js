// <button data-theme-switch hidden>: turns the lamp on or off and remembers it.
const root = document.documentElement;
const system = matchMedia('(prefers-color-scheme: dark)');
const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : system.matches);

for (const button of document.querySelectorAll('[data-theme-switch]')) {
  button.hidden = false;
  button.setAttribute('aria-pressed', isDark());
  button.addEventListener('click', () => {
    const chosen = isDark() ? 'light' : 'dark';
    root.dataset.theme = chosen;
    button.setAttribute('aria-pressed', chosen === 'dark');
    const paper = getComputedStyle(document.body).backgroundColor;
    document.querySelectorAll('meta[name="theme-color"]').forEach((meta) => (meta.content = paper));
    try {
      localStorage.setItem('theme', chosen);
    } catch {
      // It lasts for this page, then.
    }
  });
}
