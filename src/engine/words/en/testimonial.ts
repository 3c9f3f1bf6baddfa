import type { WordList } from '../../pack';

export const testimonial: WordList = {
  source: 'Crowd praise without a person: review widgets, book blurbs, landing pages; ours.',
  phrases: `
    [happy|satisfied|delighted] [customers|clients|patients|guests|members|students]
    [rated|voted|ranked] [us|the|] [number one|no 1|top|best|five stars]
    [five|<number>] star [review|reviews|rating|ratings|service]
    [with|gave us|rated] [five|<number>] stars
    [don't|dont] [just|] take our word for it
    [what|why|how] our [happy|] [customers|clients|patients|members|guests|students] [say|are saying|love|think|trust]
    our [customers|clients|patients|members|guests|readers] [love|adore|rave|trust|swear|say|are raving|agree|keep coming back]
    [trusted|loved|used|recommended] by [over|more than|<number>|thousands|hundreds|leading|experts|doctors|professionals]
    join [over|more than|the|] [<number>|thousands|hundreds] [of|] [happy|other|satisfied|people|customers|members|subscribers|others|who]
    <number> others recommend
    as [seen on tv|featured in]
    another [happy|satisfied|five star] [customer|client|patient|family]
    [customer|client|patient] [testimonial|testimonials]
    [rave|glowing] [review|reviews|feedback]
    highly recommended by
    [completely|totally|truly|really] [changed|transformed] [how|the way] [we|my|our|i] [<word>|] [work|works|sell|sells|run|runs|write|writes|hire|hires|plan|plans|train|trains]
    highly recommend [checking|giving|trying] [it|them|this|him|her] [out|a try|a go|]
  `,
};
