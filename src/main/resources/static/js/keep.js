// <form data-keep="name">: what is typed survives a reload of this tab, and is gone when the tab is closed.
for (const form of document.querySelectorAll('[data-keep]')) {
  const name = `kept.${form.dataset.keep}`;
  const fields = () => [...form.elements].filter((field) => field.name && field.type !== 'hidden');
  try {
    const kept = JSON.parse(sessionStorage.getItem(name) ?? '{}');
    if (fields().every((field) => field.value === '')) fields().forEach((field) => (field.value = kept[field.name] ?? ''));
    form.addEventListener('input', () => {
      sessionStorage.setItem(name, JSON.stringify(Object.fromEntries(fields().map((field) => [field.name, field.value]))));
    });
  } catch {
    // Storage is closed to us: the browser's own memory of forms has to do.
  }
}
