import type { WordList } from '../../pack';

export const unexplainedLink: WordList = {
  source: 'What people write when they say nothing about a link; ours.',
  phrases: `
    [check this out|check it out|check out this|read this|see this|look at this|watch this|listen to this|must read|must see|must watch|worth a read|worth reading|great read|good read|interesting read|great article|great post|great video|good article|nice article|interesting article|interesting stuff|more here|read more|read more here|more info|more information|full story|full article|full video|learn more|find out more|see here|see more|click here|link here|here you go|take a look|have a look|latest post|latest blog|new post|new blog post|new video|new article|blog post]
  `,
};
