// as-place
// The thing at hand as Place, where it is one.
// @returns place  NODE
// @access  READ
WITH this AS place
WHERE place:Place
RETURN place
