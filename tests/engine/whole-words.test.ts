import { describe, expect, test } from 'vitest';
import { coach } from '../../src/engine/coach';
import { norms } from '../../src/platforms';

const quotes = (text: string) => coach({ text }, { norms }).findings.map(({ quote }) => quote);

describe('a quote is what a person would read out', () => {
  test.each([
    ['Book a no-obligation talk with our team today.', 'Book a no-obligation'],
    ['Stop by our stand in hall 4.', 'Stop by our stand'],
    ['Trusted by more than 500 bakers.', 'Trusted by more than 500 bakers'],
    ['Don’t wait: message us for a quote.', 'message us for a quote'],
    ['Calling all dog lovers! Our salon now offers teeth cleaning. Because your fur baby deserves the best!', 'Calling all dog lovers'],
    ['See how we supported 3,200 young people into work: https://start.org/impact', 'See how we supported'],
    ['Stop paying for slow hosting. Switch to Raptor and get 3 months free.', 'Switch to Raptor'],
    ['Thank you to the butchers for sponsoring our new under-9s kits.', 'sponsoring our new under-9s'],
    ['Comment below and tell me why.', 'Comment below'],
    ['Want the list? Comment "GUIDE" and I’ll DM you the link.', 'Comment "GUIDE"'],
    ['Tag a friend if your mother bakes.', 'Tag a friend'],
    ['DM if your setup needs a plumber.', 'DM if your setup needs a plumber'],
    ['Delighted to have been named Best Bakery of the North at last.', 'Delighted to have been named Best Bakery of the North'],
    ['Proud to open the mill again on Monday.', 'Proud to open the mill'],
    ['The mill is pleased to inform residents that the bridge is closed.', 'pleased to inform residents'],
    ['Since Monday we are committed to cleaning the river.', 'we are committed to cleaning the river'],
    ['Book your flu jab today at the mill.', 'Book your flu jab'],
    ['Rosa’s celebrates 25 years! Thank you to all our loyal customers for your continued support.', 'to all our loyal customers'],
    [
      'My partner will be speaking at the Annual Mill Owners Law Conference on Monday.',
      'will be speaking at the Annual Mill Owners Law Conference',
    ],
  ])('%s', (text, quote) => {
    expect(quotes(text)).toContain(quote);
  });

  test('it stays as it is where it is not clear what belongs to it', () => {
    expect(quotes('Sign up for our, let me say, letter.')).toContain('Sign up for our');
  });
});
