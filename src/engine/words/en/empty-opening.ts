import type { WordList } from '../../pack';

export const emptyOpening: WordList = {
  source: 'First lines that could stand over any post; ours, after LinkedIn and newsletter habits.',
  phrases: `
    ^ [happy|good|cheers to] [monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|hump day|new week] [everyone|everybody|all|friends|folks|world|linkedin|]
    ^ [big|huge|exciting|great|amazing|important|special|fantastic|wonderful|good] [news|announcement|update|updates|things] [everyone|today|alert|from us|folks|ahead|for you|to share|]
    ^ [quick|small|short|important|friendly|little] [update|reminder|announcement|note|heads up]
    ^ [hello|hi|hey|dear] [everyone|everybody|friends|folks|followers|world|linkedin|twitter|customers]
    ^ [drumroll please|drum roll please|it's that time again|it's that time of year again|guess what|wait for it|attention|attention everyone|listen up|breaking|did you know|fun fact|hear me out|unpopular opinion|hot take|read that again|let that sink in|let me tell you a story|story time|storytime|true story|stop scrolling|in today's world|in today's fast paced world|in today's digital world|in today's digital age|as you may know|as you all know|as many of you know|in case you missed it|we have some news|we have news|we've got news|i have news|i have some news|here's the thing|it's official|we did it|the day has come|the day is here|it's here|it's finally here|the wait is over|we can finally share|the secret is out|the cat is out of the bag|hope you're all having a great week|hope everyone is well|i hope this finds you well]
  `,
};

export const emptyTitle: WordList = {
  source: 'What newcomers write over an issue or a question before they know what it is about; ours.',
  phrases: `
    ^ [bug|bugs|bug report|a bug|issue|issues|an issue|error|errors|an error|problem|problems|a problem|big problem|question|questions|a question|quick question|quick questions|noob question|newbie question|dumb question|simple question|random question|feature request|suggestion|feedback|need feedback|need advice|advice|advice needed|thoughts|any thoughts] $
    ^ [please|pls|plz|urgent|i need|need|can someone|can anyone|can somebody|some|] [help|help me|help please|help needed|help pls|help wanted|need help|please help|help required] [urgent|urgently|asap|please|with this|] $
    ^ [it's|it is|this is|this|it|] [not working|doesn't work|does not work|won't work|broken|crashes|crash|is broken|stopped working] [please help|help|for me|anymore|] $
    ^ [what do you think|what should i do|does anyone know|new here|hello|hi|hi all|my first post|first post|see title|title says it all|read this|look at this|check this out|thought you might like this|check out my project|my project|my app|my website|my new app] $
  `,
};
