// Editors and a cleaner as their makers ship them, in their default configuration; out of their packages, for tests alone.
import DOMPurify from 'dompurify';
import type { QuillOptions } from 'quill';
import type { TinyMCE } from 'tinymce';

export interface Editor {
  /** What is saved after it was given as the editor's source. */
  fromSource(html: string): string;
  /** What is saved after it was pasted. */
  fromClipboard(html: string): string;
  close(): Promise<void> | void;
}

/** What a classic script of a package leaves in the page. */
async function classic(name: string, path: string): Promise<unknown> {
  const script = document.createElement('script');
  script.src = `/node_modules/${path}`;
  await new Promise((loaded, failed) => {
    script.addEventListener('load', loaded);
    script.addEventListener('error', failed);
    document.head.append(script);
  });
  return Reflect.get(window, name);
}

/** A place in the page, in an element of its own, since an editor puts its tools beside it. */
export function place(): { readonly target: HTMLElement; readonly room: HTMLElement } {
  const room = document.createElement('div');
  const target = document.createElement('div');
  room.append(target);
  document.body.append(room);
  return { target, room };
}

/** What a browser tells an editor when a reader pastes. */
export function paste(into: HTMLElement, text: string, type = 'text/html'): void {
  const clipboard = new DataTransfer();
  clipboard.setData(type, text);
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
  // Firefox leaves it out when it is given to the constructor.
  Object.defineProperty(event, 'clipboardData', { value: clipboard, enumerable: true });
  into.focus();
  into.dispatchEvent(event);
}

/** TinyMCE, told where its files lie. */
export async function tinymceWith(settings: Readonly<Record<string, unknown>>): Promise<Editor> {
  const library = (await classic('tinymce', 'tinymce/tinymce.min.js')) as TinyMCE;
  const { target, room } = place();
  const [editor] = await library.init({
    target,
    license_key: 'gpl',
    base_url: '/node_modules/tinymce',
    suffix: '.min',
    ...settings,
  });
  if (!editor) throw new Error('TinyMCE did not start');
  return {
    fromSource(html) {
      editor.setContent(html);
      return editor.getContent();
    },
    fromClipboard(html) {
      editor.setContent('');
      paste(editor.getBody(), html);
      return editor.getContent();
    },
    close() {
      editor.remove();
      room.remove();
    },
  };
}

/** TinyMCE with the plug-ins of its quick start. */
export const tinymce = (): Promise<Editor> =>
  tinymceWith({
    plugins:
      'advlist autolink lists link image charmap preview anchor searchreplace visualblocks code fullscreen insertdatetime media table help wordcount',
  });

/** CKEditor 5 with the plug-ins of its former ready-made classic build that need no server. */
export async function ckeditor(): Promise<Editor> {
  const path = '/node_modules/ckeditor5/dist/browser/ckeditor5.js';
  const library = (await import(path)) as typeof import('ckeditor5');
  const { target, room } = place();
  const editor = await library.ClassicEditor.create({
    attachTo: target,
    licenseKey: 'GPL',
    plugins: [
      library.Essentials,
      library.Autoformat,
      library.BlockQuote,
      library.Bold,
      library.Heading,
      library.Image,
      library.ImageCaption,
      library.ImageStyle,
      library.ImageToolbar,
      library.ImageUpload,
      library.Indent,
      library.Italic,
      library.Link,
      library.List,
      library.MediaEmbed,
      library.Paragraph,
      library.PasteFromOffice,
      library.PictureEditing,
      library.Table,
      library.TableToolbar,
      library.TextTransformation,
    ],
    image: { toolbar: ['imageStyle:inline', 'imageStyle:block', 'toggleImageCaption', 'imageTextAlternative'] },
    table: { contentToolbar: ['tableColumn', 'tableRow', 'mergeTableCells'] },
  });
  return {
    fromSource(html) {
      editor.setData(html);
      return editor.getData();
    },
    fromClipboard(html) {
      editor.setData('');
      paste(editor.editing.view.getDomRoot()!, html);
      return editor.getData();
    },
    async close() {
      await editor.destroy();
      room.remove();
    },
  };
}

interface QuillEditor {
  readonly root: HTMLElement;
  readonly clipboard: { dangerouslyPasteHTML(html: string): void };
  setText(text: string): void;
  setSelection(index: number, length: number): void;
  getSemanticHTML(): string;
}

type QuillLibrary = new (target: HTMLElement, options: QuillOptions) => QuillEditor;

/**
 * Quill with its snow theme. Pages save its root's content, or what it exports.
 * @param prepare what a page does to the library before it makes an editor
 */
export async function quill(prepare?: (library: unknown) => Promise<unknown>): Promise<Editor> {
  const Library = (await classic('Quill', 'quill/dist/quill.js')) as QuillLibrary;
  await prepare?.(Library);
  const { target, room } = place();
  const editor = new Library(target, { theme: 'snow' });
  return {
    fromSource(html) {
      editor.setText('');
      editor.clipboard.dangerouslyPasteHTML(html);
      return editor.getSemanticHTML();
    },
    fromClipboard(html) {
      editor.setText('');
      editor.setSelection(0, 0);
      paste(editor.root, html);
      return editor.root.innerHTML;
    },
    close: () => room.remove(),
  };
}

/** DOMPurify, which cleans whatever way a text comes. */
export function dompurify(): Editor {
  const clean = (html: string): string => DOMPurify.sanitize(html);
  return { fromSource: clean, fromClipboard: clean, close: () => undefined };
}
