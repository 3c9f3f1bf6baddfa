import type { WordList } from '../../pack';

export const mannerStiff: WordList = {
  source: 'How offices, notices and press desks write when nobody in particular is meant; ours, read against the labelled sets (2026-11).',
  phrases: `
    please be [advised|informed|aware|reminded]
    [kindly|please] [note|refrain|ensure|observe] [that|from|the|all|our]
    [we|it is with] [regret|regrets] [to inform|that]
    [we are|we're|is|are] pleased to [announce|inform|advise|report|present|introduce]
    [dear|our|all] [valued|esteemed] [customer|customers|client|clients|guests|partners|members|patrons]
    ^ dear [customer|customers|sir|sirs|sir or madam|madam|patrons]
    [customers|visitors|guests|patrons|patients|residents|applicants|passengers|members|employees|parents] are [advised|reminded|required|requested|expected|asked] to
    [in accordance with|in compliance with|pursuant to|with respect to|with regards to|in regard to|subsequent to|notwithstanding|hereby|herewith|aforementioned|the undersigned|hereinafter]
    [as per|per] our [policy|policies|terms|guidelines|previous]
    [failure to|non compliance] <word>
    [will|shall] not be [tolerated|accepted|considered|refunded|entertained]
    no exceptions
    [terms|conditions] [and conditions|] apply
    [any|all] [enquiries|inquiries|queries|requests|complaints] [should|must] be
    [we apologise|we apologize|apologies|sorry|apologize|apologise] for any inconvenience [caused|]
    your call is important
    [at|for] your earliest convenience
    do not hesitate to
    do not reply to this
    [we take|takes] [this matter|such matters|all complaints|your feedback] [very|extremely|] seriously
    announced [today|this week] that
    for immediate release
    [we|i] would like to take this opportunity
    management reserves
  `,
};

export const mannerJargon: WordList = {
  source: 'Words of slides and brochures for which people have shorter ones; the usual plain-language lists, chosen by us.',
  phrases: `
    [leverage|leverages|leveraging|utilize|utilizes|utilizing|utilise|utilising|utilization|incentivize|operationalize|ideate|synergize]
    [synergy|synergies|stakeholder|stakeholders|learnings|deliverables|thought leadership|thought leader|value add|value added|core competencies|paradigm shift|low hanging fruit|mindshare|actionable insights]
    [best in class|world class|state of the art|cutting edge|bleeding edge|next generation|next gen|game changing|mission critical|industry leading|market leading|turnkey|end to end|full service|future proof|best of breed]
    [innovative|tailored|bespoke|comprehensive|holistic|integrated|turnkey|scalable|seamless|robust|customized|customised|cutting edge|digital|smart|total] [solution|solutions|approach|offering|offerings|experience|experiences|suite|portfolio]
    [business|enterprise|cloud|workplace|marketing|mobility|energy] solutions
    [seamless|seamlessly|holistic|holistically|scalable|impactful|customer centric|human centric|data driven|purpose driven|results driven]
    [drive|drives|driving|accelerate|accelerating|enable|enabling|foster|fostering|empower|empowering|unlock|unlocking] [growth|innovation|value|success|change|transformation|engagement|results|efficiency|efficiencies|outcomes|potential|collaboration|synergies|businesses|organizations|organisations|teams|brands]
    [digital transformation|going forward|moving forward|move the needle|circle back|touch base|deep dive|at scale|at the end of the day|on the same page|in this space|the ecosystem]
    [in order to|prior to|at this point in time|due to the fact that|in the event that|for the purpose of|with a view to|on a regular basis|a multitude of|a plethora of|in close proximity]
    [elevate|transform|revolutionize|revolutionise|redefine|reimagine] [your|the] <word>
    [facilitate|facilitates|facilitating|endeavour|endeavor|commence|ascertain|procure|remuneration|functionality]
  `,
};

export const mannerGrave: WordList = {
  source: 'Occasions on which no voice has to be funny; ours.',
  phrases: `
    [died|passed away|condolences|condolence|funeral|grief|grieving|mourn|mourning|killed|victims|tragedy|tragic|cancer|suicide|evacuate|evacuated|recall|casualties|in memory of|rest in peace|our thoughts are with|thoughts and prayers|heartbroken|hospitalized|hospitalised|war|earthquake]
  `,
};
