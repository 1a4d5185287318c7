// Editors and a cleaner as docs/embedding.md says to set them up: each runs the block of code that stands there.
import DOMPurify from 'dompurify';
import { until } from '../support/widgets.js';
import { paste, place, quill, tinymceWith, type Editor } from './editors.js';
import { blockOf, moduleOf, type BlockModule } from './settings-blocks.js';

type Settings = Readonly<Record<string, unknown>>;

export const textAt = async (path: string): Promise<string> => (await fetch(path)).text();

/** Runs a block of the page with what it uses, and answers with one of its own names. */
async function run(name: string, used: Readonly<Record<string, unknown>>, answer?: string): Promise<unknown> {
  const code = moduleOf(blockOf(await textAt('/docs/embedding.md'), name), Object.keys(used), answer);
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  return ((await import(url)) as BlockModule).run(...Object.values(used));
}

/** What a block of code hands to an editor's function. */
async function settingsOf(name: string, global: string, method: string): Promise<Settings> {
  let given: Settings = {};
  await run(name, { [global]: { [method]: (settings: Settings) => (given = settings) } });
  return given;
}

/** TinyMCE with the settings for it. */
export const tinymceWithSettings = async (): Promise<Editor> =>
  tinymceWith({ plugins: 'code link lists media table', ...(await settingsOf('tinymce', 'tinymce', 'init')) });

export interface AddressEditor extends Editor {
  /** What is saved when an address is pasted as text. */
  fromAddress(address: string): Promise<string>;
}

/** CKEditor 5 with the settings for it. */
export async function ckeditorWithSettings(): Promise<AddressEditor> {
  const settings = await settingsOf('ckeditor', 'ClassicEditor', 'create');
  const path = '/node_modules/ckeditor5/dist/browser/ckeditor5.js';
  const library = (await import(path)) as typeof import('ckeditor5');
  const { Essentials, BlockQuote, Bold, Heading, Italic, Link, List, Paragraph, Table } = library;
  const { target, room } = place();
  const editor = await library.ClassicEditor.create({
    attachTo: target,
    licenseKey: 'GPL',
    plugins: [
      ...[Essentials, BlockQuote, Bold, Heading, Italic, Link, List, Paragraph, Table],
      ...[library.GeneralHtmlSupport, library.MediaEmbed],
    ],
    ...settings,
  });
  const pasteInto = (type: string, text: string): void => {
    editor.setData('');
    paste(editor.editing.view.getDomRoot()!, text, type);
  };
  return {
    fromSource(html) {
      editor.setData(html);
      return editor.getData();
    },
    fromClipboard(html) {
      pasteInto('text/html', html);
      return editor.getData();
    },
    async fromAddress(address) {
      pasteInto('text/plain', address);
      await until(() => !editor.getData().startsWith('<p>'), 'what comes of an address');
      return editor.getData();
    },
    async close() {
      await editor.destroy();
      room.remove();
    },
  };
}

/** DOMPurify with the settings for it; closing it takes its hook back. */
export async function dompurifyWithSettings(): Promise<Editor> {
  const clean = (await run('dompurify', { DOMPurify }, 'clean')) as (html: string) => string;
  return { fromSource: clean, fromClipboard: clean, close: () => DOMPurify.removeAllHooks() };
}

/** Quill with the blot for our frames. */
export const quillWithSettings = (): Promise<Editor> => quill((Quill) => run('quill', { Quill }));
