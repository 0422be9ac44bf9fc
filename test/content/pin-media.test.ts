import { describe, expect, it } from 'vitest';
import { pinsOf, problemsOf } from './make-context.js';

const pinOf = (yaml: string) => pinsOf(`title: Bread\n${yaml}`);
const words = (yaml: string) => problemsOf(pinOf(yaml)).map((line) => line.split(' ').slice(0, 2).join(' '));
const media = (yaml: string) => pinOf(yaml).pins[0]?.media.map(({ path, alt }) => `${path} ${alt}`);

describe('the picture of a pin', () => {
  it.each([
    ['pin: {board: B, image: p.jpg}\nimage: a.jpg', 'p.jpg'],
    ['images: [a.jpg, b.jpg]\nimage: c.jpg', 'a.jpg'],
    ['cover: {image: a.jpg}\nimage: c.jpg', 'a.jpg'],
    ['cover: a.jpg', 'a.jpg'],
    ['image: {path: a.jpg, height: 533}', 'a.jpg'],
    ['image: {feature: a.jpg}', 'a.jpg'],
    ['thumbnail-img: b.jpg\ncover-img: a.jpg', 'a.jpg'],
    ['photos: [a.jpg, b.jpg]', 'a.jpg'],
    ['index_img: a.jpg', 'a.jpg'],
    ['image: {path: a.jpg, width: 10}', 'a.jpg'],
    ['image: {src: a.jpg}', 'a.jpg'],
    ['featured_image: a.jpg', 'a.jpg'],
    ['heroImage: {src: a.jpg}', 'a.jpg'],
    ['header: {teaser: a.jpg}', 'a.jpg'],
    ['header-img: a.jpg', 'a.jpg'],
    ['image: false\nthumbnail: a.jpg', 'a.jpg'],
    ['cover: "#1e90ff"\ntop_img: "rgb(1, 2, 3)"\nog_image: a.jpg', 'a.jpg'],
    ['extra: {image: a.jpg}', 'a.jpg'],
    ['params: {cover: {image: a.jpg}}', 'a.jpg'],
    ['path: &image /a.jpg\nfeature: *image', '/a.jpg'],
  ])('of %j', (yaml, path) => {
    const pin = yaml.startsWith('pin:') ? '' : '\npin: {board: B}';
    expect(pinOf(yaml + pin).pins[0]?.media.map((each) => each.path)).toEqual([path]);
  });

  it.each([
    ['pin: {board: B}', ['error media-count']],
    ['pin: {board: B, alt: x, image: [a.jpg, b.jpg, c.jpg, d.jpg, e.jpg]}', []],
    ['pin: {board: B, alt: x, image: [a.jpg, b.jpg, c.jpg, d.jpg, e.jpg, f.jpg]}', ['error media-count']],
    ['pin: {board: B, alt: x, image: [a.jpg, b.mp4]}', ['error media-mixed']],
    ['pin: {board: B, image: [a.mp4, b.mp4]}', ['error media-count']],
    ['pin: {board: B, image: a.mp4}', []],
    ['pin: {board: B, alt: x, image: [a.jpg, small.jpg]}', ['warning image-sizes-differ']],
    ['pin: {board: B, alt: x, image: [a.jpg, missing.jpg]}', ['error image-missing']],
    ['pin: {board: B, alt: [x, y], image: a.jpg}', ['error alt-count']],
    ['pin: {board: B, image: a.jpg}', ['warning alt-missing']],
    ['pin: {board: B, alt: x, image: [a.jpg, b.jpg, a.jpg]}', ['warning image-duplicate']],
    [
      'pin: {board: B, alt: x, image: [a.jpg, a.jpg, a.jpg]}',
      ['warning image-duplicate', 'warning image-duplicate'],
    ],
  ])('%s', (yaml, problems) => {
    expect(words(yaml)).toEqual(problems);
  });

  it.each([
    ['image: [a.jpg, b.jpg, c.jpg, d.jpg, e.jpg, f.jpg]', 'image: [a.jpg, b.jpg, c.jpg, d.jpg, e.jpg]'],
    ['image: [a.jpg, "b,c.jpg", c.mp4]', 'image: [a.jpg, "b,c.jpg"]'],
    ['image: [a.jpg, c.mp4]', 'image: a.jpg'],
    ['image: [a.mp4, b.mp4]', 'image: a.mp4'],
    ['image: a.jpg\n  alt: [x, y]', 'alt: x'],
    ['image: [a.jpg, b.jpg]\n  alt: [x, "y: z", w]', 'alt: [x, "y: z"]'],
  ])('%j is an error with a line to paste', (yaml, hint) => {
    const { pins } = pinOf(
      `pin:\n  board: B\n  ${yaml.startsWith('image: [a') && !yaml.includes('alt') ? 'alt: x\n  ' : ''}${yaml}`,
    );
    const error = pins[0]?.problems.find(({ severity }) => severity === 'error');
    expect(error?.hint).toBe(hint);
  });

  it('stands at its own value', () => {
    const parsed = pinOf('pin:\n  board: B\n  alt: x\n  image:\n  - a.jpg\n  - missing.jpg');
    expect(problemsOf(parsed)).toEqual(['error image-missing 8:5-16']);
  });
});

describe('the alt text', () => {
  it.each([
    ['its own', 'pin: {board: B, image: a.jpg, alt: own}\nimageAlt: other', ['a.jpg own']],
    ['one for all', 'pin: {board: B, image: [a.jpg, b.jpg], alt: own}', ['a.jpg own', 'b.jpg own']],
    ['a list', 'pin: {board: B, image: [a.jpg, b.jpg], alt: [x, y]}', ['a.jpg x', 'b.jpg y']],
    ['a short list', 'pin: {board: B, image: [a.jpg, b.jpg], alt: [x]}', ['a.jpg x', 'b.jpg Bread']],
    ['the alt of the cover', 'pin: {board: B}\ncover: {image: a.jpg, alt: loaf}', ['a.jpg loaf']],
    ['the alt beside the image', 'pin: {board: B}\nimage: a.jpg\nimageAlt: loaf', ['a.jpg loaf']],
    [
      'the alt of the featured picture',
      'pin: {board: B}\nfeatured_image: a.jpg\nfeatured_image_alt: loaf',
      ['a.jpg loaf'],
    ],
    [
      'the alt of it in other letters',
      'pin: {board: B}\nfeaturedImage: a.jpg\nfeaturedImageAlt: loaf',
      ['a.jpg loaf'],
    ],
    ['the alt inside of a hero', 'pin: {board: B}\nhero: {image: a.jpg, alt: loaf}', ['a.jpg loaf']],
    ['the title', 'pin: {board: B, image: a.jpg}', ['a.jpg Bread']],
  ])('is %s', (_, yaml, alts) => {
    expect(media(yaml)).toEqual(alts);
  });
});
