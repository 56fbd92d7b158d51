// @shape  {id: STRING, name: STRING, type: STRING}
{.id, .name, .type}
