/**
 * Every page there is, in the order of the bar: the address people see, and which network's script draws it.
 * `label` names it in the bar; pages without one exist for the tests.
 */
export const pages = [
  { network: 'x', host: 'x.com', path: '/home', label: 'post' },
  { network: 'x', host: 'x.com', path: '/compose/post', label: 'reply in a dialog' },
  { network: 'x', host: 'x.com', path: '/somebody/status/123', label: 'reply below a post' },
  { network: 'x', host: 'x.com', path: '/messages', label: 'direct message' },
  { network: 'facebook', host: 'www.facebook.com', path: '/', label: 'profile post' },
  { network: 'facebook', host: 'www.facebook.com', path: '/bakery', label: 'Page post' },
  { network: 'facebook', host: 'www.facebook.com', path: '/somebody/posts/1', label: 'comment' },
  { network: 'facebook', host: 'www.facebook.com', path: '/messages/t/1', label: 'chat' },
  { network: 'linkedin', host: 'www.linkedin.com', path: '/feed/', label: 'member post' },
  { network: 'linkedin', host: 'www.linkedin.com', path: '/company/bakery/admin/', label: 'company post' },
  { network: 'linkedin', host: 'www.linkedin.com', path: '/posts/1', label: 'comments' },
  { network: 'linkedin', host: 'www.linkedin.com', path: '/messaging/', label: 'message' },
  { network: 'linkedin', host: 'www.linkedin.com', path: '/in/me/', label: 'profile' },
  { network: 'linkedin', host: 'www.linkedin.com', path: '/shadow-bench' },
  { network: 'bluesky', host: 'bsky.app', path: '/', label: 'post' },
  { network: 'bluesky', host: 'bsky.app', path: '/profile/ann.example/post/1', label: 'reply' },
  { network: 'bluesky', host: 'bsky.app', path: '/messages/1', label: 'chat' },
  { network: 'mastodon', host: 'mastodon.social', path: '/home', label: 'post' },
  { network: 'mastodon', host: 'mastodon.social', path: '/@a/1', label: 'reply' },
  { network: 'github', host: 'github.com', path: '/o/r/issues/new', label: 'new issue' },
  { network: 'github', host: 'github.com', path: '/o/r/issues/1', label: 'issue comment' },
  { network: 'github', host: 'github.com', path: '/o/r/releases/new', label: 'release' },
  { network: 'github', host: 'github.com', path: '/o/r/pull/1', label: 'pull request' },
  { network: 'github', host: 'github.com', path: '/o/r/discussions/new', label: 'discussion' },
  { network: 'youtube', host: 'www.youtube.com', path: '/watch', label: 'comment and reply' },
  { network: 'youtube', host: 'www.youtube.com', path: '/@elmbakery/posts', label: 'post' },
  { network: 'youtube', host: 'studio.youtube.com', path: '/video/1/edit', label: 'title and description' },
  { network: 'youtube', host: 'www.youtube.com', path: '/live_chat', label: 'live chat' },
];
