INSERT INTO event_store.domain_event (event_id, aggregate_id, sequence, aggregate_type, type, revision, recorded_at, payload, metadata)
VALUES (gen_random_uuid(), 'Incident:' || gen_random_uuid(), 0, 'Incident', 'incident.IncidentAssessed', 1, now(), '%1$s', '%2$s') RETURNING position;
