// The report's sections cut into topics, each from the figure it begins with to the next one's first.
import type { Words } from './page.ts';

interface Topic {
  /** Id of the first figure. */
  readonly from: string;
  readonly title: Words;
}

export const topics: readonly Topic[] = [
  { from: 'office.staff', title: { pl: 'Ludzie i oceny', en: 'People and ratings', uk: 'Люди й оцінки' } },
  {
    from: 'office.applications',
    title: { pl: 'Systemy i portal', en: 'Systems and portal', uk: 'Системи й портал' },
  },
  { from: 'office.services', title: { pl: 'Usługi i przesyłki', en: 'Services and mail', uk: 'Послуги й пошта' } },
  { from: 'office.contact.sms', title: { pl: 'Kanały kontaktu', en: 'Ways of contact', uk: 'Канали зв’язку' } },

  { from: 'education.spending', title: { pl: 'Wydatki', en: 'Spending', uk: 'Видатки' } },
  { from: 'education.units', title: { pl: 'Placówki miejskie', en: 'City facilities', uk: 'Міські заклади' } },
  {
    from: 'education.pupils.public',
    title: { pl: 'Uczniowie i rodzice', en: 'Pupils and parents', uk: 'Учні й батьки' },
  },
  { from: 'education.teachers', title: { pl: 'Nauczyciele', en: 'Teachers', uk: 'Учителі' } },
  {
    from: 'education.non-public',
    title: { pl: 'Placówki niepubliczne', en: 'Non-public facilities', uk: 'Непублічні заклади' },
  },
  {
    from: 'education.foreign-pupils',
    title: { pl: 'Uczniowie z zagranicy', en: 'Pupils from abroad', uk: 'Учні з-за кордону' },
  },
  {
    from: 'education.effectiveness-rank',
    title: { pl: 'Wyniki i tytuły', en: 'Results and titles', uk: 'Результати й звання' },
  },
  { from: 'education.ranking', title: { pl: 'Ranking szkół', en: 'School ranking', uk: 'Рейтинг шкіл' } },
  { from: 'education.counselling', title: { pl: 'Poradnie', en: 'Counselling', uk: 'Консультування' } },
  {
    from: 'education.mental-health.schools',
    title: { pl: 'Zdrowie psychiczne', en: 'Mental health', uk: 'Психічне здоров’я' },
  },

  {
    from: 'civil-society.civic-budget.editions',
    title: { pl: 'Budżet obywatelski', en: 'Participatory budget', uk: 'Громадський бюджет' },
  },
  {
    from: 'civil-society.school-budget.pupils',
    title: { pl: 'Budżet w szkołach', en: 'The budget in schools', uk: 'Бюджет у школах' },
  },
  {
    from: 'civil-society.local-initiative.proposals',
    title: { pl: 'Inicjatywa lokalna', en: 'Local initiative', uk: 'Місцева ініціатива' },
  },
  {
    from: 'civil-society.ngo.funding',
    title: { pl: 'Organizacje', en: 'Organisations', uk: 'Організації' },
  },
  { from: 'civil-society.youth.workshops', title: { pl: 'Młodzi', en: 'Young people', uk: 'Молодь' } },
  {
    from: 'civil-society.multicultural-centre.events',
    title: { pl: 'Wiele kultur', en: 'Many cultures', uk: 'Багато культур' },
  },

  {
    from: 'social-policy.assistance.people',
    title: { pl: 'Kto potrzebuje wsparcia', en: 'Who needs support', uk: 'Хто потребує підтримки' },
  },
  {
    from: 'social-policy.care-homes',
    title: { pl: 'Domy pomocy społecznej', en: 'Care homes', uk: 'Будинки соціальної допомоги' },
  },
  { from: 'social-policy.day-centres', title: { pl: 'Ośrodki wsparcia', en: 'Day centres', uk: 'Денні центри' } },
  {
    from: 'social-policy.specialist-care.families',
    title: { pl: 'Opieka i integracja', en: 'Care and integration', uk: 'Догляд та інтеграція' },
  },
  {
    from: 'social-policy.parents-clubs',
    title: { pl: 'Kluby Rodzica', en: 'Parents’ clubs', uk: 'Батьківські клуби' },
  },
  {
    from: 'social-policy.family-assistants.families',
    title: { pl: 'Asystenci rodziny', en: 'Family assistants', uk: 'Асистенти сім’ї' },
  },
  {
    from: 'social-policy.family-therapy',
    title: { pl: 'Terapia rodzin', en: 'Family therapy', uk: 'Сімейна терапія' },
  },
  {
    from: 'social-policy.youth-day-care',
    title: { pl: 'Wsparcie dzienne', en: 'Day support', uk: 'Денна підтримка' },
  },
  { from: 'social-policy.spending', title: { pl: 'Wydatki', en: 'Spending', uk: 'Видатки' } },

  {
    from: 'culture.audience',
    title: { pl: 'Instytucje i wydatki', en: 'Institutions and spending', uk: 'Інституції й видатки' },
  },
  {
    from: 'culture.audience.cultural-centres',
    title: { pl: 'Publiczność', en: 'Audiences', uk: 'Аудиторія' },
  },
  { from: 'culture.theatre.performances', title: { pl: 'Teatry', en: 'Theatres', uk: 'Театри' } },
  {
    from: 'culture.concerts',
    title: { pl: 'Koncerty i wystawy', en: 'Concerts and exhibitions', uk: 'Концерти й виставки' },
  },
  { from: 'culture.library.volumes', title: { pl: 'Biblioteki', en: 'Libraries', uk: 'Бібліотеки' } },
  {
    from: 'culture.scholarships',
    title: { pl: 'Stypendia i artyści', en: 'Scholarships and artists', uk: 'Стипендії й митці' },
  },
  { from: 'culture.galleries.city', title: { pl: 'Galerie', en: 'Galleries', uk: 'Галереї' } },
  { from: 'culture.nights.events', title: { pl: 'Krakowskie Noce', en: 'Krakowskie Noce', uk: 'Krakowskie Noce' } },
  {
    from: 'culture.culture-parks',
    title: { pl: 'Dziedzictwo', en: 'Heritage', uk: 'Спадщина' },
  },
];

/** What a comparison in a section is called, by the first of its figures. */
export const headings: Readonly<Record<string, Words>> = {
  'office.nps.in-person': {
    pl: 'Ocena obsługi (NPS)',
    en: 'Rating of the service (NPS)',
    uk: 'Оцінка обслуговування (NPS)',
  },
  'social-policy.care-homes.older.places': {
    pl: 'Miejsca w domach pomocy społecznej',
    en: 'Places in care homes',
    uk: 'Місця в будинках соціальної допомоги',
  },
  'culture.audience.libraries': {
    pl: 'Czytelnicy i widzowie',
    en: 'Readers and theatre-goers',
    uk: 'Читачі й глядачі',
  },
  'culture.theatre.foreign': {
    pl: 'Spektakle zagraniczne i premiery',
    en: 'Foreign performances and premieres',
    uk: 'Зарубіжні вистави й прем’єри',
  },
};

/** A sentence that opens a section; `{id}` is a figure, cited where it stands. */
export const intros: Readonly<Record<string, Words>> = {
  office: {
    pl: 'Na koniec 2024 roku w urzędzie miasta pracowało {office.staff}.',
    en: 'At the end of 2024 the city office employed {office.staff}.',
    uk: 'Наприкінці 2024 року в мерії працювало {office.staff}.',
  },
  education: {
    pl: 'Na edukację miasto przeznaczyło {education.spending}, czyli {education.spending.share} wszystkich wydatków.',
    en: 'The city spent {education.spending} on education, which is {education.spending.share} of all its spending.',
    uk: 'На освіту місто спрямувало {education.spending}, тобто {education.spending.share} усіх видатків.',
  },
  'civil-society': {
    pl: 'Na współpracę z organizacjami pozarządowymi miasto przeznaczyło {civil-society.ngo.funding}.',
    en: 'The city spent {civil-society.ngo.funding} on working with non-governmental organisations.',
    uk: 'На співпрацю з громадськими організаціями місто спрямувало {civil-society.ngo.funding}.',
  },
  'social-policy': {
    pl: 'Z pomocy społecznej skorzystało {social-policy.assistance.people}, czyli {social-policy.assistance.people.share} mieszkańców miasta.',
    en: 'Social assistance reached {social-policy.assistance.people}, which is {social-policy.assistance.people.share} of the city’s population.',
    uk: 'Соціальною допомогою скористалося {social-policy.assistance.people}, тобто {social-policy.assistance.people.share} населення міста.',
  },
  culture: {
    pl: 'Z oferty miejskich instytucji kultury skorzystało {culture.audience}.',
    en: 'The city’s cultural institutions drew {culture.audience}.',
    uk: 'Послугами міських закладів культури скористалося {culture.audience}.',
  },
};
