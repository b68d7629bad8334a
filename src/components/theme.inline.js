(() => {
  const key = 'well-met:theme';
  const root = document.documentElement;
  const night = matchMedia('(prefers-color-scheme: dark)');
  const remembered = () => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const remember = (theme) => {
    try {
      if (theme) localStorage.setItem(key, theme);
      else localStorage.removeItem(key);
    } catch {
      // Storage may be switched off: the choice then lasts as long as the page.
    }
  };
  const show = (theme) => {
    const chosen = theme === 'light' || theme === 'dark';
    if (chosen) root.dataset.theme = theme;
    else delete root.dataset.theme;
    root.dataset.lamp = (chosen ? theme === 'dark' : night.matches) ? 'on' : 'off';
    const papers = document.querySelectorAll('meta[name="theme-color"]');
    for (const meta of papers)
      meta.content = papers[chosen ? Number(theme === 'dark') : Number(meta.media.includes('dark'))].dataset.paper;
  };
  show(remembered());
  night.addEventListener('change', () => show(root.dataset.theme));
  addEventListener('storage', (event) => event.key === key && show(event.newValue));
  document.addEventListener('click', (event) => {
    if (!event.target.closest?.('.theme')) return;
    const dark = root.dataset.lamp === 'off';
    const theme = dark === night.matches ? '' : dark ? 'dark' : 'light';
    remember(theme);
    show(theme);
  });
})();
