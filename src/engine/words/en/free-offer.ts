import type { WordList } from '../../pack';

export const freeOffer: WordList = {
  source:
    'Free as bait: the promo and text-message sets (2026-11); trials, samples and shipping as shops, clinics, schools and software firms word them.',
  phrases: `
    free <number> [day|week|month] trial
    [free|complimentary|no obligation] [trial|trials|consultation|quote|quotes|estimate|demo|sample|samples|gift|gifts|ebook|webinar|workshop|checkup|class|upgrade|pass|entry|delivery|shipping|download|membership|access|credits]
    free [mint|signals|goodies|swag|tickets|report|guide|minutes|texts|ringtone|tone|bluetooth|camera|phone|mobile|messages|coffee|drinks|dessert]
    [try|start|join|sign up|register|download it|play|stream] for free
    [try|get] [it|us] free
    first [month|week|class|lesson|visit|session|order|ride] [is|] [free|on us]
    no [credit card|purchase|commitment|contract] [required|needed|necessary]
    no [strings|obligation] attached
    free [for|to] [the first|new|all|members|subscribers]
    [absolutely|completely|totally] free
    kids [eat|go|stay] free
    free with [every|any|your]
    free mint
    free [bet|bets|spins|gift card|itunes|calls|sms|task|downloads|telegram|tg|tokens|nft|nfts|crypto]
    [airdrop|airdrops] [is|are|now|live|open|season|claim]
    [claim|claimed|claiming] [your|the|my|our] [<word>|] [airdrop|tokens|rewards|bonus|prize|spot|free]
    [wl|whitelist|allowlist] [giveaway|spots|spot|open|is]
    [presale|pre sale|public sale] [is|live|now|ends|starts]
  `,
};
