import type { WordList } from '../../pack';

export const freeOffer: WordList = {
  source:
    'Free as bait: the promo and text-message sets (2026-11); trials, samples and shipping as shops, clinics, schools and software firms word them.',
  phrases: `
    [free|complimentary] <number> [day|week|month|minute|hour] [trial|pass|demo|membership|consultation|session]
    [free|complimentary|no obligation] [trial|trials|consultation|consultations|quote|quotes|estimate|estimates|demo|sample|samples|gift|gifts|ebook|webinar|workshop|assessment|audit|checkup|class|lesson|upgrade|pass|entry|delivery|shipping|download|checklist|template|membership|access|credits|valuation|bonus]
    free [mint|signals|chapters|goodies|swag|tickets|report|guide|minutes|texts|ringtone|tone|bluetooth|camera|phone|mobile|messages|msgs|coffee|drinks|dessert|shots]
    [try|start|join|get started|sign up|register|get it|download it|use it|play|stream|try it|try us] for free
    [try|get|test] [it|us] free
    first [month|week|class|lesson|visit|session|order|ride|consultation|delivery|year] [is|] [free|on us]
    no [credit card|purchase|commitment|contract|deposit|sign up] [required|needed|necessary]
    no [strings|obligation] attached
    free [for|to] [the first|new|all|all our|members|subscribers|a limited time]
    [absolutely|completely|totally|<percent>] free
    kids [eat|go|travel|stay] free
    free with [every|any|your|each]
  `,
};
