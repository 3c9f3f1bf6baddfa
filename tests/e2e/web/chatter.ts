/**
 * Hosts that the browsers themselves call and that no flag or preference silences. They are refused like everything
 * else, but not held against the extension. Each was seen in the log of a run without any extension.
 */
export const CHATTER: readonly { host: string; browser: 'chromium' | 'firefox'; why: string }[] = [];
