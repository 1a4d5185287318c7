/** Ukrainian letters as passports write them inside a word (resolution 55 of 2010); ь and the apostrophe fall away. */
const CYRILLIC: Readonly<Partial<Record<string, string>>> = Object.fromEntries(
  'а:a б:b в:v г:h ґ:g д:d е:e є:ie ж:zh з:z и:y і:i ї:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ю:iu я:ia ł:l ø:o đ:d ß:ss æ:ae œ:oe'
    .split(' ')
    .map((pair) => pair.split(':')),
) as Record<string, string>;

/** Longer names are cut: file systems and bibliographies both have their limits. */
const LONGEST = 48;

/**
 * A name of ASCII letters, digits and hyphens for a file or a key, the same for the same text.
 * @param fallback stands where nothing of the text is left
 * @example slug('Pracownicy urzędu, 2024', 'figure') // 'pracownicy-urzedu-2024'
 */
export function slug(text: string, fallback: string): string {
  const latin = text
    .normalize('NFC')
    .toLowerCase()
    // Before letters and marks are taken apart: й is no и.
    .replace(/\P{ASCII}/gu, (letter) => CYRILLIC[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST);
  return latin.replace(/^-|-$/g, '') || fallback;
}
