-- Which provisions each published edition of a concept holds (event edition-published): what an answer says it changed must exist.
CREATE TABLE published_edition (
    concept_id uuid    NOT NULL,
    edition    integer NOT NULL CHECK (edition >= 1),
    provisions jsonb   NOT NULL,                     -- ids; a provision keeps its id through all editions
    PRIMARY KEY (concept_id, edition)
);
