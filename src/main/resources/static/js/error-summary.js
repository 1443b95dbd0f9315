// The error summary takes the focus when the page opens, so that nobody has to look for what went wrong.
document.querySelector('[data-error-summary]')?.focus();
