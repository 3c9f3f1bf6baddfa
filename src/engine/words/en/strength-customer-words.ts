import type { WordList } from '../../pack';

export const strengthCustomerWords: WordList = {
  source: 'Who is quoted: a customer, a guest, a reader, one of you; ours.',
  phrases: `
    [customer|customers|guest|guests|client|patient|reader|visitor|member|user|neighbour|neighbor|student|regular|passenger|boy|girl|woman|man|lady|child|kid|grandmother|couple|teacher|bride|tenant]
    [one|somebody|someone|many|some] of you
    [somebody|someone|people|you] [wrote|told us|told me|asked|asked us|said|said to us|emailed|texted|left a note|keep telling|keep asking]
    in [her|his|their|your] own words
  `,
};

export const strengthCustomerWordsSaid: WordList = {
  source: 'That they said it; ours.',
  phrases: `
    [said|says|told|tells|wrote|writes|asked|asks|called|calls|put it|whispered|shouted|left|emailed|texted|calling it|named|describes|described|words]
  `,
};
