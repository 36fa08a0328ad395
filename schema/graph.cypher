// Constraints and indexes of the graph, version 2. Printed from src/store/migrations; do not edit.

CREATE CONSTRAINT actor_id IF NOT EXISTS
FOR (n:Actor)
REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT person_id IF NOT EXISTS
FOR (n:Person)
REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT country_id IF NOT EXISTS
FOR (n:Country)
REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT organization_id IF NOT EXISTS
FOR (n:Organization)
REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT meeting_id IF NOT EXISTS
FOR (n:Meeting)
REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT topic_id IF NOT EXISTS
FOR (n:Topic)
REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT place_id IF NOT EXISTS
FOR (n:Place)
REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT document_id IF NOT EXISTS
FOR (n:Document)
REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT report_id IF NOT EXISTS
FOR (n:Report)
REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT statement_id IF NOT EXISTS
FOR (n:Statement)
REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT namekey_id IF NOT EXISTS
FOR (n:NameKey)
REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT searchword_id IF NOT EXISTS
FOR (n:SearchWord)
REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT graphschema_id IF NOT EXISTS
FOR (n:GraphSchema)
REQUIRE n.id IS UNIQUE;

CREATE INDEX actor_namekey IF NOT EXISTS
FOR (n:Actor)
ON (n.nameKey);

CREATE INDEX person_namekey IF NOT EXISTS
FOR (n:Person)
ON (n.nameKey);

CREATE INDEX country_namekey IF NOT EXISTS
FOR (n:Country)
ON (n.nameKey);

CREATE INDEX organization_namekey IF NOT EXISTS
FOR (n:Organization)
ON (n.nameKey);

CREATE INDEX topic_namekey IF NOT EXISTS
FOR (n:Topic)
ON (n.nameKey);

CREATE INDEX place_namekey IF NOT EXISTS
FOR (n:Place)
ON (n.nameKey);

CREATE INDEX meeting_datekey IF NOT EXISTS
FOR (n:Meeting)
ON (n.dateKey);

CREATE INDEX report_date IF NOT EXISTS
FOR (n:Report)
ON (n.date);

CREATE INDEX document_datekey IF NOT EXISTS
FOR (n:Document)
ON (n.dateKey);

CREATE INDEX document_hash IF NOT EXISTS
FOR (n:Document)
ON (n.hash);

CREATE INDEX document_sourceid IF NOT EXISTS
FOR (n:Document)
ON (n.sourceId);

CREATE INDEX searchword_head IF NOT EXISTS
FOR (n:SearchWord)
ON (n.head);

CREATE INDEX searchword_half1 IF NOT EXISTS
FOR (n:SearchWord)
ON (n.half1);

CREATE INDEX searchword_half2 IF NOT EXISTS
FOR (n:SearchWord)
ON (n.half2);

CREATE INDEX searchword_third1 IF NOT EXISTS
FOR (n:SearchWord)
ON (n.third1);

CREATE INDEX searchword_third2 IF NOT EXISTS
FOR (n:SearchWord)
ON (n.third2);

CREATE INDEX searchword_third3 IF NOT EXISTS
FOR (n:SearchWord)
ON (n.third3);

CREATE INDEX searchword_sound IF NOT EXISTS
FOR (n:SearchWord)
ON (n.sound);

CREATE FULLTEXT INDEX actors IF NOT EXISTS
FOR (n:Actor)
ON EACH [n.searchText]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };

CREATE FULLTEXT INDEX topics IF NOT EXISTS
FOR (n:Topic)
ON EACH [n.searchText]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };

CREATE FULLTEXT INDEX places IF NOT EXISTS
FOR (n:Place)
ON EACH [n.searchText]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };

CREATE FULLTEXT INDEX documents IF NOT EXISTS
FOR (n:Document)
ON EACH [n.searchText]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };

CREATE FULLTEXT INDEX meetings IF NOT EXISTS
FOR (n:Meeting)
ON EACH [n.nameKey]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };

CREATE FULLTEXT INDEX statements IF NOT EXISTS
FOR (n:Statement)
ON EACH [n.searchText]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
