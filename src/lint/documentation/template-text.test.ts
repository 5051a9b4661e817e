import { expect, test } from 'vitest';
import { isTemplateText } from './template-text.ts';

test.each([
  'Lorem ipsum dolor sit amet, consectetur',
  'Placeholder for the description',
  '<what people see>',
  '<description>.',
  '[your description]',
  '{{ description }}',
  '  { description } ',
  'Describe what people see when it is on.',
  'Explain how this works for people.',
  'Say what people see when it is on, and when it is off.',
  'Describe the flag in one sentence.',
  'explain your change here please',
  'Describe this feature for reviewers.',
  'What people see when the flag is on, and what they see when the flag is off.',
  'What this flag does for our users',
  'What does this flag do?',
  'Add a description of the change.',
  'Enter your short description, please',
  'Insert the description of it',
  'Write a description before merging.',
  'Description goes here, please.',
  'Short description here and now',
  'A short description of the flag',
  'The description of this feature',
  'Your description of your flag',
])('%j is there to be replaced', (text) => {
  expect(isTemplateText(text)).toBe(true);
});

test.each([
  "One-page checkout. Off keeps today's three-step checkout.",
  '[Beta] One-page checkout [with wallets]',
  '<b>Bold</b> prices on the product page',
  '{name} greets people, instead of {title}',
  'Describes what is in the picture to people who do not see it.',
  'Describe the picture to people who do not see it.',
  'What this changes: one page instead of three steps.',
  'A description of the product above its price.',
  'Shows a placeholder until the picture has come.',
  'Shows lorem ipsum in the preview of a theme.',
  'Add a product to the basket with one tap.',
])('%j is not', (text) => {
  expect(isTemplateText(text)).toBe(false);
});
