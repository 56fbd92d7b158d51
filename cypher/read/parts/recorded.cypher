claim.rev <= $rev
  AND NOT EXISTS { (retraction:Act {act: 'retraction'})-[:ON]->(claim) WHERE retraction.rev <= $rev }
  AND NOT EXISTS {
    (demotion:Act {act: 'rank', rank: 'DEPRECATED'})-[:ON]->(claim)
    WHERE demotion.rev <= $rev
      AND NOT EXISTS { (later:Act {act: 'rank'})-[:ON]->(claim) WHERE later.rev > demotion.rev AND later.rev <= $rev }
  }
