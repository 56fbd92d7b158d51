// @shape  {id: STRING, title: STRING, publisher?: STRING, publishedOn?: STRING, url?: STRING}
{.id, .title, .publisher, .publishedOn, .url}
