// <form data-submit-on-change>: a choice counts at once; the button, for those without script, goes away.
for (const form of document.querySelectorAll('[data-submit-on-change]')) {
  form.querySelectorAll('[data-without-script]').forEach((element) => (element.hidden = true));
  form.addEventListener('change', (event) => {
    if (event.target.matches('input[type="checkbox"], input[type="radio"], select')) form.requestSubmit();
  });
  // What is left open does not belong in the address.
  form.addEventListener('formdata', ({ formData }) => {
    [...formData].forEach(([name, value]) => value === '' && formData.delete(name));
  });
}
