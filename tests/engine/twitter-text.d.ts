/** The little of twitter-text 3.1 that is used as an oracle; the package brings no types. */
declare module 'twitter-text' {
  const twitter: { parseTweet(text: string): { weightedLength: number } };
  export default twitter;
}
