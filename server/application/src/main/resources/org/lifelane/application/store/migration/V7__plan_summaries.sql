-- What a list of plans says of a result, as JSON: whole results are large. Plans computed before have none until they are
-- computed again.
alter table plans add column summary ${text};
