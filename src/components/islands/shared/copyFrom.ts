type Source = HTMLInputElement | HTMLTextAreaElement | HTMLElement;

const isField = (source: Source): source is HTMLInputElement | HTMLTextAreaElement => 'select' in source;

/** Whether the text of a field, or of anything shown, could be put on the clipboard; else it is selected, to be copied by hand. */
export async function copyFrom(source: Source): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(isField(source) ? source.value : source.innerText);
    return true;
  } catch {
    source.focus();
    if (isField(source)) source.select();
    else getSelection()?.selectAllChildren(source);
    return false;
  }
}
