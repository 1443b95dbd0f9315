// <time data-local-time datetime="…Z">: the server knows no reader's clock, so it writes the day; this adds their hour.
for (const time of document.querySelectorAll('time[data-local-time]')) {
  time.textContent = new Date(time.dateTime).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
}
