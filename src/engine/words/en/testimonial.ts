import type { WordList } from '../../pack';

export const testimonial: WordList = {
  source: 'Crowd praise without a person: review widgets, book blurbs, landing pages; ours.',
  phrases: `
    [happy|satisfied|delighted] [customers|clients|patients|users|families|guests|members|students]
    [rated|voted|ranked] [us|the|] [number one|no 1|top|best|five stars|five star|<number> stars|<number>]
    [five|<number>] star [review|reviews|rating|ratings|service|feedback]
    [with|give us|gave us|rated] [five|<number>] stars
    [don't|do not|dont] [just|] take our word for it
    [what|why|how] our [happy|] [customers|clients|patients|users|members|guests|students|families] [say|are saying|have to say|love|think|trust]
    [our|my] [customers|clients|patients|users|members|guests|readers] [love|adore|rave|trust|swear|say|can't get enough|are raving|agree|keep coming back]
    [trusted|loved|used|recommended|approved|endorsed] by [over|more than|<number>|thousands|millions|hundreds|leading|experts|doctors|dentists|teams|professionals|top]
    join [over|more than|the|] [<number>|thousands|millions|hundreds] [of|] [happy|other|satisfied|people|customers|members|subscribers|others|who]
    <number> others recommend
    as [seen|featured] [on tv|in forbes|on forbes|in vogue]
    another [happy|satisfied|delighted|five star|5 star] [customer|client|patient|review|family]
    [customer|client|patient|guest] [testimonial|testimonials]
    [rave|glowing|stellar] [review|reviews|feedback]
    highly recommended by
  `,
};
