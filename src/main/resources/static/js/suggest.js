// <div data-suggest="/search/suggestions"><input …></div>: offers where to go while somebody types (a combobox as the
// ARIA Authoring Practices describe it). Without script the form around it works as it is.
const wait = 120;
let count = 0;

for (const box of document.querySelectorAll('[data-suggest]')) {
  const input = box.querySelector('input');
  const list = Object.assign(document.createElement('ul'), { id: `suggestions-${++count}`, className: 'suggestions', hidden: true });
  const status = Object.assign(document.createElement('p'), { className: 'visually-hidden' });
  let timer, latest, chosen = -1;

  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', input.labels[0].textContent);
  status.setAttribute('role', 'status');
  box.append(list, status);
  for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-expanded', 'false'], ['aria-controls', list.id]]) {
    input.setAttribute(name, value);
  }

  const show = (open) => {
    list.hidden = !open;
    input.setAttribute('aria-expanded', open);
    choose(-1);
  };
  const choose = (index) => {
    list.children[chosen]?.setAttribute('aria-selected', 'false');
    chosen = index;
    list.children[chosen]?.setAttribute('aria-selected', 'true');
    list.children[chosen]?.scrollIntoView({ block: 'nearest' });
    chosen < 0 ? input.removeAttribute('aria-activedescendant') : input.setAttribute('aria-activedescendant', list.children[chosen].id);
  };
  const offer = async () => {
    const asked = (latest = input.value.trim());
    const found = asked && (await fetch(`${box.dataset.suggest}?q=${encodeURIComponent(asked)}`).then((r) => (r.ok ? r.json() : []), () => []));
    if (asked !== latest || document.activeElement !== input) return;
    list.replaceChildren(...(found || []).map(({ kind, label, url }, index) => {
      const option = Object.assign(document.createElement('li'), { id: `${list.id}-${index}`, textContent: label });
      option.setAttribute('role', 'option');
      Object.assign(option.dataset, { url, kind: kind.toLowerCase() });
      return option;
    }));
    show(list.children.length > 0);
    status.textContent = list.children.length ? `${list.children.length} ${box.dataset.found}` : '';
  };

  input.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(offer, wait); });
  input.addEventListener('blur', () => { latest = null; show(false); });
  input.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' && !list.hidden) { event.preventDefault(); show(false); }
    if (event.key === 'Enter' && chosen >= 0) { event.preventDefault(); location.assign(list.children[chosen].dataset.url); }
    if (step && list.children.length) {
      event.preventDefault();
      if (list.hidden) show(true);
      const places = list.children.length + 1; // one of them is the field itself
      choose(((chosen + 1 + step + places) % places) - 1);
    }
  });
  list.addEventListener('pointerdown', (event) => event.preventDefault()); // the field keeps the focus
  list.addEventListener('click', (event) => { const url = event.target.closest('li')?.dataset.url; if (url) location.assign(url); });
}
