-- Further items that a sample measures beside its own: kept once, counted for each. Null where there are none.
ALTER TABLE measurement.sample ADD COLUMN also text[];
