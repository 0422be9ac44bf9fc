module.exports = { siteUrl: 'https://blog.example' };
