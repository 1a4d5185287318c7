import { expect } from '@open-wc/testing';
import { bareUrl } from '../../src/cite/bare-url.js';
import { deepLink } from '../../src/cite/deep-link.js';
import { slug } from '../../src/cite/slug.js';

const PDF = 'https://example.org/raport.pdf';
const WEB = 'https://example.org/raport';

describe('deepLink', () => {
  const links: readonly [url: string, locator: string, link: string][] = [
    [PDF, 's. 12', `${PDF}#page=12`],
    [PDF, 'S. 12', `${PDF}#page=12`],
    [PDF, 'str. 12', `${PDF}#page=12`],
    [PDF, 'p. 12', `${PDF}#page=12`],
    [PDF, 'p.12–15', `${PDF}#page=12`],
    [PDF, 'pp. 12-15', `${PDF}#page=12`],
    [PDF, 'page 12', `${PDF}#page=12`],
    [PDF, 'strona 12', `${PDF}#page=12`],
    [PDF, 'с. 12', `${PDF}#page=12`],
    [PDF, 'стор. 12', `${PDF}#page=12`],
    [PDF, 'rozdział 3, s. 12', `${PDF}#page=12`],
    [`${PDF.toUpperCase()}?v=2`, 's. 12', `${PDF.toUpperCase()}?v=2#page=12`],
    [`${PDF}#`, 's. 12', `${PDF}#page=12`],
    [PDF, 'rozdział 12', PDF],
    [PDF, 'kurs 12', PDF],
    [PDF, '', PDF],
    [`${PDF}#zoom=50`, 's. 12', `${PDF}#zoom=50`],
    [WEB, 's. 12', WEB],
    [`${WEB}?file=a.pdf`, 's. 12', `${WEB}?file=a.pdf`],
    [WEB, '„miasto”', `${WEB}#:~:text=miasto`],
    [WEB, '"a city"', `${WEB}#:~:text=a%20city`],
    [WEB, '“a city”', `${WEB}#:~:text=a%20city`],
    [WEB, '«місто»', `${WEB}#:~:text=%D0%BC%D1%96%D1%81%D1%82%D0%BE`],
    [WEB, 'część „a-b, c&d”, akapit 5', `${WEB}#:~:text=a%2Db%2C%20c%26d`],
    [WEB, '„a#b\ud800”', `${WEB}#:~:text=a%23b%EF%BF%BD`],
    [`${WEB}#r3`, '„miasto”', `${WEB}#r3:~:text=miasto`],
    [`${WEB}#:~:text=inne`, '„miasto”', `${WEB}#:~:text=inne`],
    [WEB, '„”', WEB],
    [WEB, 'akapit 5', WEB],
  ];
  for (const [url, locator, link] of links) {
    it(`${locator} in ${url}`, () => {
      expect(deepLink(url, locator)).to.equal(link);
    });
  }
});

describe('bareUrl', () => {
  it('encodes what means something to the text around, and nothing else', () => {
    const plain = "https://example.org/a_b-c.d~e/?q=1&r=%20(x)*!'#f,g;h:i@j$k+l";
    expect(bareUrl(plain)).to.equal(plain);
    expect(bareUrl('https://e.org/[a]{b}|<c>"d`^\\ \u00a0')).to.equal(
      'https://e.org/%5Ba%5D%7Bb%7D%7C%3Cc%3E%22d%60%5E%5C%20%C2%A0',
    );
    expect(bareUrl("https://e.org/''i''__TOC__~~~~")).to.equal(
      'https://e.org/%27%27i%27%27%5F%5FTOC%5F%5F%7E%7E%7E%7E',
    );
  });
});

describe('slug', () => {
  const names: readonly [text: string, slug: string][] = [
    ['Pracownicy urzędu, 2024', 'pracownicy-urzedu-2024'],
    ['Zażółć gęślą jaźń', 'zazolc-gesla-jazn'],
    ['Працівники мерії щодо її ґанку', 'pratsivnyky-merii-shchodo-ii-ganku'],
    ['об’єкт', 'obiekt'],
    ['Œuvre naïve Straße Đorđe', 'oeuvre-naive-strasse-dorde'],
    ['../../etc/passwd', 'etc-passwd'],
    ['CON: "x"*?.exe', 'con-x-exe'],
    ['日本', 'figure'],
    ['', 'figure'],
    ['-', 'figure'],
  ];
  for (const [text, expected] of names) {
    it(`${text} is ${expected}`, () => {
      expect(slug(text, 'figure')).to.equal(expected);
      expect(slug(text.normalize('NFD'), 'figure'), 'however its letters are put together').to.equal(expected);
    });
  }

  it('is never long', () => {
    expect(slug('щ'.repeat(1000), 'figure')).to.have.length(48);
  });
});
