// Sets the chosen theme before anything is drawn; without a choice the system's holds.
try {
  const chosen = localStorage.getItem('chancery.theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {
  // Storage may be forbidden; the system's theme holds then.
}
