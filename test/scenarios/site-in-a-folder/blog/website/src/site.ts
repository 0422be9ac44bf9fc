export const SITE = { url: 'https://blog.example' } as const;
