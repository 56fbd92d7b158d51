// element-without-provision
// Elements that no provision sets, or more than one, or that belong to no category.
// @returns id  STRING NOT NULL   id of the record at fault
// @key     id
// @access  READ
MATCH (element:Element)
WHERE element.name IS NULL OR element.kind IS NULL OR COUNT { (element)-[:SET_BY]->(:Provision) } <> 1 OR NOT EXISTS { (element)-[:ELEMENT_OF]->(:LegalCategory) }
RETURN element.id AS id
ORDER BY id
LIMIT 100
