import type { WordList } from '../../pack';

/** Trades with a matter that they had better not preach about, and what they then claim; values and what breaks them. */

const ours = (what: string) => `${what}; ours.`;

export const houseDirty: WordList = {
  source: ours('Trades that live on what warms or litters the world'),
  phrases: `
    [oil|oilfield|oilfields|petroleum|petrochemicals|gas|coal|fossil|refinery|petrol|diesel|pipeline|drilling|fracking|mining|cement|airline|airlines|aviation|cruise|shipping|automotive|cars|car maker|fast fashion|plastic|plastics|packaging|pesticides|steel|beef|meat|chemicals]
  `,
};

export const claimGreen: WordList = {
  source: ours('What such trades like to show'),
  phrases: `
    [solar|solar powered|solar powered calculator|conserve|conserving|save energy|saving energy|electric car|electric cars|for the planet|our planet|wind power|wind energy|renewable|renewables|carbon footprint|footprint|carbon neutral|climate neutral|net zero|climate action|clean energy|green energy|eco friendly|environmentally friendly|greener|go green|going green|sustainable|sustainability|save the planet|recycling|recycle|plant a tree|earth day|environment]
  `,
};

export const houseNot: WordList = {
  source: ours('Trades that only share a word with one of these'),
  phrases: `
    [olive|cooking|essential|massage|argan|hair|linseed|sunflower|pumpkin seed] [oil|oils]
    [plastic|meat|sugar|alcohol|nicotine|tobacco|smoke|fossil|gas|oil|coal|beef] free
    [no|non|without] [alcohol|alcoholic|plastic|meat|sugar|tobacco|gas|beer]
    [electric|shared|solar] [cars|car]
    [car sharing|car wash|plant based meat|sugar beet|gas fitter|gas engineer|oil paint|oil painting|oil paintings|mining museum]
  `,
};

export const houseUnhealthy: WordList = {
  source: ours('Trades that live on what harms the body'),
  phrases: `
    [tobacco|cigarettes|cigarette|vape|vapes|vaping|nicotine|alcohol|spirits|distillery|brewery|beer|liquor|soft drinks|soda|sodas|energy drinks|fast food|burgers|confectionery|sweets|candy|sugar|snacks]
  `,
};

export const claimHealth: WordList = {
  source: ours('What such trades like to show'),
  phrases: `
    [healthy|healthier|wellness|well being|wellbeing|health benefits|heart health|good for you|detox|fitness|vitamins|immune|clean living|balanced lifestyle|mental health]
  `,
};

export const houseGambling: WordList = {
  source: ours('Trades that live on losses of their customers'),
  phrases: `
    [gambling|betting|casino|casinos|lottery|poker|payday loans|loans|crypto exchange|day trading]
  `,
};

export const claimPrudence: WordList = {
  source: ours('What such trades like to show'),
  phrases: `
    [financial freedom|financial wellness|financial wellbeing|financial health|financial literacy|save for|savings|responsible|responsibly|responsibility|peace of mind|mental health|family values|secure future]
  `,
};

export const houseData: WordList = {
  source: ours('Trades that live on what they know of people'),
  phrases: `
    [data broker|data brokers|ad tech|advertising|targeting|tracking|surveillance|social network|facial recognition]
  `,
};

export const claimPrivacy: WordList = {
  source: ours('What such trades like to show'),
  phrases: `
    [privacy|private by design|your data is safe|respect your data|data protection|anonymous]
  `,
};

export const houseArms: WordList = {
  source: ours('Trades that live on conflict'),
  phrases: `
    [weapons|weapon|arms|defense|defence|firearms|guns|ammunition|missiles]
  `,
};

export const claimPeace: WordList = {
  source: ours('What such trades like to show'),
  phrases: `
    [peace|peaceful|saving lives|non violence|humanitarian|human rights]
  `,
};

export const valueGreen: WordList = {
  source: ours('How people write this value'),
  phrases: `
    [sustainability|sustainable|environment|environmental|climate|planet|nature|green|eco|ecology|zero waste|plastic|plastic free|recycling|earth]
  `,
};

export const breachGreen: WordList = {
  source: ours('What breaks it'),
  phrases: `
    [single use|disposable|throwaway|throw away|plastic cups|plastic bags|plastic bottles|private jet|fast fashion|diesel|coal|balloon release|flown in|buy more]
  `,
};

export const valueAnimals: WordList = {
  source: ours('How people write this value'),
  phrases: `
    [vegan|vegetarian|plant based|animal|animals|animal welfare|cruelty free]
  `,
};

export const breachAnimals: WordList = {
  source: ours('What breaks it'),
  phrases: `
    [steak|steaks|bacon|beef|pork|ham|leather|real leather|fur|hunting|chicken wings|ribs|lobster]
  `,
};

export const valuePrivacy: WordList = {
  source: ours('How people write this value'),
  phrases: `
    [privacy|confidentiality|discretion|discreet|data protection]
  `,
};

export const breachPrivacy: WordList = {
  source: ours('What breaks it'),
  phrases: `
    [tag a patient|tag a client|drop your email|our client <word>|our patient <word>|we saw that you|we know where|customer list|patient list|client list]
  `,
};

export const valueLocal: WordList = {
  source: ours('How people write this value'),
  phrases: `
    [local|locally|regional|region|neighbourhood|neighborhood|made here]
  `,
};

export const breachLocal: WordList = {
  source: ours('What breaks it'),
  phrases: `
    [imported from|flown in|shipped from|made in china|from overseas|outsourced to]
  `,
};

export const valueCraft: WordList = {
  source: ours('How people write this value'),
  phrases: `
    [handmade|hand made|craft|craftsmanship|artisan|by hand|slow]
  `,
};

export const breachCraft: WordList = {
  source: ours('What breaks it'),
  phrases: `
    [mass produced|mass production|factory made|machine made|fully automated|ready made|frozen dough|from a mix|fast fashion|in no time|while supplies last|hurry]
  `,
};

export const valueHealth: WordList = {
  source: ours('How people write this value'),
  phrases: `
    [health|healthy|wellness|wellbeing|well being|sobriety|sober|fitness]
  `,
};

export const breachHealth: WordList = {
  source: ours('What breaks it'),
  phrases: `
    [all you can eat|bottomless|free shots|happy hour|cigarettes|vape|vaping|energy drink|energy drinks|lose <number> kilos|lose <number> pounds|get drunk|hangover]
  `,
};

export const valueChildren: WordList = {
  source: ours('How people write this value'),
  phrases: `
    [family|families|family friendly|children|child friendly|kids]
  `,
};

export const breachChildren: WordList = {
  source: ours('What breaks it'),
  phrases: `
    [sexy|naughty|casino|gambling|betting|get drunk|free shots|bottomless|booze|adults only|no kids|no children]
  `,
};

export const breachUnless: WordList = {
  source: ours('What turns such words round'),
  phrases: `
    [without|instead of|instead|against|less|fewer|stop|stopped|quit|ban|banned|goodbye|free|avoid|replace|replaced|replaces|swap|vegan|rather than|used to|alternative|plant based]
  `,
};
