/** Copy buttons: a program, a text, a machine twin, or the link of a heading. */

/** Where a screen reader hears what happened; made when it is first needed. */
function newStatus(): HTMLElement {
  const live = document.createElement('p');
  live.id = 'copy-status';
  live.className = 'visually-hidden';
  live.setAttribute('role', 'status');
  document.body.append(live);
  return live;
}

/** Says on the button, and to a screen reader, what happened. */
function tell(element: HTMLElement, text: string): void {
  const before = element.dataset['before'] ?? element.innerHTML;
  element.dataset['before'] = before;
  element.textContent = text;
  const live = document.querySelector<HTMLElement>('#copy-status') ?? newStatus();
  live.textContent = text;
  setTimeout(() => {
    element.innerHTML = before;
    live.textContent = '';
  }, 1600);
}

async function textFor(button: HTMLElement): Promise<string> {
  const { copyText, copyFrom } = button.dataset;
  if (copyText !== undefined) return copyText;
  if (copyFrom !== undefined) {
    const response = await fetch(copyFrom);
    if (!response.ok) throw new Error(String(response.status));
    return response.text();
  }
  if ('copyLink' in button.dataset) return new URL(button.getAttribute('href') ?? '', location.href).href;
  return button.closest('.program')?.querySelector('pre code')?.textContent ?? '';
}

/** Copies what a button stands for, and says on it whether that worked. */
export async function copyFor(button: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(await textFor(button));
    tell(button, 'copyLink' in button.dataset ? '✓' : 'Copied');
  } catch {
    tell(button, 'Not copied');
  }
}
