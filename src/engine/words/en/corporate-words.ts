import type { WordList } from '../../pack';

export const corporateWords: WordList = {
  source:
    'Officialese and office jargon with the plain words for it: the shared core of plainlanguage.gov "Use simple words" and the GOV.UK words to avoid, checked one by one that the plain word fits in place (2026-11).',
  phrases: `
    leverage the => use the
    leverage our => use our
    leverage your => use your
    leverage their => use their
    leverage its => use its
    leverage this => use this
    leverage data => use data
    leverage ai => use AI
    leverage technology => use technology
    leveraging => using
    leverage synergies
    utilize => use
    utilise => use
    utilizes => uses
    utilized => used
    utilizing => using
    in order to => to
    with [regard|regards] to => about
    pertaining to => about
    prior to => before
    subsequent to => after
    in the event that => if
    [due|owing] to the fact that => because
    for the purpose of => for
    at this [point|moment] in time => now
    on a daily basis => every day
    on a weekly basis => every week
    on a monthly basis => every month
    on a regular basis => regularly
    on an ongoing basis => all the time
    a large number of => many
    the majority of => most
    the majority of the => most of the
    the majority of our => most of our
    the majority of your => most of your
    the majority of their => most of their
    the majority of them => most of them
    in close proximity to => near
    in conjunction with => with
    in collaboration with => with
    in partnership with => with
    commences => starts
    commencing => starting
    [will|to|shall] commence
    [will|we|shall|always] [endeavour|endeavor] to
    [to|will|can|we|help] facilitate
    expedite => speed up
    optimize your => improve your
    optimize our => improve our
    [incentivize|incentivise] => reward
    [operationalize|operationalise|synergize|ideate|ideation]
    impactful
    actionable insights => ideas you can use
    actionable [tips|steps|advice|strategies|takeaways]
    [valuable|key|deep|unique|exclusive] insights
    key learnings => lessons
    key takeaways => lessons
    [our|the|some] learnings
    ^ [going|moving] forward
    going forward $ => from now on
    touch base => talk
    a deep dive into => a close look at
    [synergy|synergies|synergistic|paradigm shift]
    low hanging fruit
    move the needle
    [value proposition|value add|best practices|core competency|thought leaders|thought leader|thought leadership|holistic approach|human capital|talent acquisition]
    core competencies => strengths
    streamline our => simplify our
    streamline your => simplify your
    [empower|empowers] [our|your|the|teams|communities|people|women|individuals|businesses|you]
    [empowering|empowerment]
    key stakeholders
    our stakeholders => the people we work with
    [customer|onboarding|transformation] journey
    [digital transformation|corporate social responsibility|corporate responsibility|customer engagement|stakeholder engagement]
    [deliverables|action items]
    pain points => problems
    pain point => problem
    [deliver|drive|unlock|maximize|maximise] [value|engagement|impact|growth|innovation]
    cross functional
    [agentic|ai native|ai powered|ai driven|data driven|cloud native|web scale] [workflows|workflow|security|platform|platforms|solution|solutions|products|insights|infrastructure|automation|tools|experience|future]
    we are pleased to inform you
    we would like to inform you
    please be advised
    please note that
    kindly [note|be informed|contact|visit|reach]
    it [is important to|should be] note [that|]
    it should be noted
  `,
};
