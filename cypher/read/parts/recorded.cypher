size([turn IN claim.turns WHERE turn <= $rev]) % 2 = 1
