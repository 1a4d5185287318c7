// One of each element with all that it can say, in three languages: what reviewers read as text, and screen readers aloud.
type Shown = Readonly<Record<string, string>>;

const SOURCES = {
  pl: 'source-name="Podsumowanie roku 2024" source-url="https://example.org/raport" license-name="CC BY 4.0" license-url="https://example.org/licencja"',
  en: 'source-name="Summary of 2024" source-url="https://example.org/report" license-name="CC BY 4.0" license-url="https://example.org/licence"',
  uk: 'source-name="Підсумки 2024 року" source-url="https://example.org/zvit" license-name="CC BY 4.0" license-url="https://example.org/litsenziia"',
} as const;

/** Numbers are examples; those of the report are on the demo's pages. */
export const SHOWCASE: Readonly<Record<'pl' | 'en' | 'uk', Shown>> = {
  pl: {
    'krk-stat': `<krk-stat label="Wnioski" value="ponad 254" unit="wniosek|wnioski|wniosków|wniosku" period="2024" previous="240" previous-period="2023" favourable="up" note="Wszystkie drogi złożenia." with-table-open ${SOURCES.pl}></krk-stat>`,
    'krk-budget-share': `<krk-budget-share label="Edukacja" amount="3,56 mld" share="ponad 36%" period="2024" with-table-open ${SOURCES.pl}></krk-budget-share>`,
    'krk-timeline': `<krk-timeline loading="eager" label="Wolontariusze" points="2017: 9; 2018: 7; 2019: 4; 2020: -; 2021: ponad 10; 2022: 12; 2023: 15; 2024: 14" milestones="2018: Nowy program; 2025: Centrum (planned)" unit="osoba|osoby|osób|osoby" with-table-open ${SOURCES.pl}></krk-timeline>`,
    'krk-compare': `<krk-compare label="Ocena obsługi" values="Na miejscu: 49; Elektronicznie: ponad 39; Telefonicznie: -12; Listownie: -" unit="nps" period="2024" with-table-open ${SOURCES.pl}></krk-compare>`,
    'krk-breakdown': `<krk-breakdown label="Jednostki edukacyjne" total="433" parts="Przedszkola: 136; Szkoły podstawowe: blisko 114; Szkoły ponadpodstawowe: 80" partial unit="jednostka|jednostki|jednostek|jednostki" period="2024" with-table-open ${SOURCES.pl}></krk-breakdown>`,
    'krk-breakdown-nested': `<krk-breakdown nested label="Usługi" parts="Wszystkie: 681; Elektroniczne: 162; W aplikacji: ponad 83" unit="usługa|usługi|usług|usługi" with-table-open ${SOURCES.pl}></krk-breakdown>`,
    'krk-ratio': `<krk-ratio label="Zrealizowane wnioski" value="28" of="38" unit="wniosek|wnioski|wniosków|wniosku" period="2024" with-table-open ${SOURCES.pl}></krk-ratio>`,
    'krk-cite': `<p>W urzędzie pracuje <krk-cite label="Pracownicy" value="blisko 3 217" unit="osoba|osoby|osób|osoby" period="2024" ${SOURCES.pl}></krk-cite>.</p>`,
  },
  en: {
    'krk-stat': `<krk-stat label="Applications" value="over 254" unit="application|applications" period="2024" previous="240" previous-period="2023" favourable="up" note="By all ways of applying." with-table-open ${SOURCES.en}></krk-stat>`,
    'krk-budget-share': `<krk-budget-share label="Education" amount="3.56 billion" share="over 36%" period="2024" with-table-open ${SOURCES.en}></krk-budget-share>`,
    'krk-timeline': `<krk-timeline loading="eager" label="Volunteers" points="2017: 9; 2018: 7; 2019: 4; 2020: -; 2021: over 10; 2022: 12; 2023: 15; 2024: 14" milestones="2018: New programme; 2025: Centre (planned)" unit="person|people" with-table-open ${SOURCES.en}></krk-timeline>`,
    'krk-compare': `<krk-compare label="How people rate the service" values="In person: 49; Online: over 39; By telephone: -12; By post: -" unit="nps" period="2024" with-table-open ${SOURCES.en}></krk-compare>`,
    'krk-breakdown': `<krk-breakdown label="Education units" total="433" parts="Kindergartens: 136; Primary schools: nearly 114; Secondary schools: 80" partial unit="unit|units" period="2024" with-table-open ${SOURCES.en}></krk-breakdown>`,
    'krk-breakdown-nested': `<krk-breakdown nested label="Services" parts="All: 681; Online: 162; In the app: over 83" unit="service|services" with-table-open ${SOURCES.en}></krk-breakdown>`,
    'krk-ratio': `<krk-ratio label="Applications carried out" value="28" of="38" unit="application|applications" period="2024" with-table-open ${SOURCES.en}></krk-ratio>`,
    'krk-cite': `<p>The office employs <krk-cite label="Staff" value="nearly 3,217" unit="person|people" period="2024" lang="en" ${SOURCES.en}></krk-cite>.</p>`,
  },
  uk: {
    'krk-stat': `<krk-stat label="Заяви" value="понад 254" unit="заява|заяви|заяв|заяви" period="2024" previous="240" previous-period="2023" favourable="up" note="Подані в усі способи." with-table-open ${SOURCES.uk}></krk-stat>`,
    'krk-budget-share': `<krk-budget-share label="Освіта" amount="3,56 млрд" share="понад 36%" period="2024" with-table-open ${SOURCES.uk}></krk-budget-share>`,
    'krk-timeline': `<krk-timeline loading="eager" label="Волонтери" points="2017: 9; 2018: 7; 2019: 4; 2020: -; 2021: понад 10; 2022: 12; 2023: 15; 2024: 14" milestones="2018: Нова програма; 2025: Центр (planned)" unit="особа|особи|осіб|особи" with-table-open ${SOURCES.uk}></krk-timeline>`,
    'krk-compare': `<krk-compare label="Оцінка обслуговування" values="На місці: 49; Електронно: понад 39; Телефоном: -12; Листом: -" unit="nps" period="2024" with-table-open ${SOURCES.uk}></krk-compare>`,
    'krk-breakdown': `<krk-breakdown label="Освітні заклади" total="433" parts="Дитсадки: 136; Початкові школи: майже 114; Середні школи: 80" partial unit="заклад|заклади|закладів|закладу" period="2024" with-table-open ${SOURCES.uk}></krk-breakdown>`,
    'krk-breakdown-nested': `<krk-breakdown nested label="Послуги" parts="Усі: 681; Електронні: 162; У застосунку: понад 83" unit="послуга|послуги|послуг|послуги" with-table-open ${SOURCES.uk}></krk-breakdown>`,
    'krk-ratio': `<krk-ratio label="Виконані заяви" value="28" of="38" unit="заява|заяви|заяв|заяви" period="2024" with-table-open ${SOURCES.uk}></krk-ratio>`,
    'krk-cite': `<p>У мерії працює <krk-cite label="Працівники" value="майже 3 217" unit="особа|особи|осіб|особи" period="2024" ${SOURCES.uk}></krk-cite>.</p>`,
  },
};
