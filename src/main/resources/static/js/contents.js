// <nav data-contents>: lights the entry of the section one is reading.
for (const nav of document.querySelectorAll('[data-contents]')) {
  const links = new Map([...nav.querySelectorAll('a[href^="#"]')].map((link) => [link.hash.slice(1), link]));
  const sections = [...links.keys()].map((id) => document.getElementById(id)).filter(Boolean);

  const light = () => {
    const line = innerHeight * 0.3;
    const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
    const passed = sections.filter((section) => section.getBoundingClientRect().top <= line);
    const current = atEnd ? sections.at(-1) : passed.at(-1);
    links.forEach((link, id) => {
      if (id === current?.id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    });
    const lit = current && links.get(current.id);
    if (lit && nav.scrollHeight > nav.clientHeight) {
      nav.scrollTop = lit.offsetTop - nav.clientHeight / 2;
    }
  };

  let waiting = false;
  addEventListener('scroll', () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      light();
    });
  }, { passive: true });
  light();
}
