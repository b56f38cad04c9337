--liquibase formatted sql

--changeset cadence:0610-plans-correct-event splitStatements:false
-- Rows of the catalogue stay as they are; what people add, people may correct. The name stays: entries are known by it.
alter table event add column of_catalogue boolean not null default false;
alter table event add column added_by uuid references account;
alter table event add column version integer not null default 0;
create policy owner on event to current_user using (true) with check (true);
drop policy team_writes on event;
create policy therapist_adds on event for insert to ${appRole}
    with check (not of_catalogue and cardinality((select actor_clinics('THERAPIST'))) > 0);
create policy therapist_corrects on event for update to ${appRole}
    using (not of_catalogue and cardinality((select actor_clinics('THERAPIST'))) > 0);
grant update (place, distance_km, days, version) on event to ${appRole};
--rollback revoke update (place, distance_km, days, version) on event from ${appRole}; drop policy therapist_corrects on event; drop policy therapist_adds on event; create policy team_writes on event for insert to ${appRole} with check (cardinality((select actor_clinics('CARE'))) > 0); drop policy owner on event; alter table event drop column version; alter table event drop column added_by; alter table event drop column of_catalogue;

--changeset cadence:0610-plans-fill-catalogue splitStatements:false
-- Names, places, distances and days; no dates: an edition has those, entered by people (domain.md, "Events"). The first five are the
-- source page's own. A distance that changes from year to year is left out. A row that people added before is taken over.
insert into event (name, place, distance_km, days, of_catalogue) values
    ('London Marathon', 'London', 42.195, 1, true),
    ('Marathon des Sables', 'Sahara, Morocco', 250, 6, true),
    ('Norwegian Midnight Sun Marathon', 'Tromsø, Norway', 42.195, 1, true),
    ('Malaga Marathon', 'Malaga, Spain', 42.195, 1, true),
    ('Reading Half Marathon', 'Reading', 21.0975, 1, true),
    ('Amsterdam Marathon', 'Amsterdam, Netherlands', 42.195, 1, true),
    ('Atacama Crossing', 'Atacama Desert, Chile', 250, 7, true),
    ('Athens Marathon', 'Marathon to Athens, Greece', 42.195, 1, true),
    ('Bath Half Marathon', 'Bath', 21.0975, 1, true),
    ('Berlin Marathon', 'Berlin, Germany', 42.195, 1, true),
    ('Boston Marathon', 'Hopkinton to Boston, USA', 42.195, 1, true),
    ('Brighton Marathon', 'Brighton', 42.195, 1, true),
    ('Cape Wrath Ultra', 'Fort William to Cape Wrath', 400, 8, true),
    ('Cardiff Half Marathon', 'Cardiff', 21.0975, 1, true),
    ('Chicago Marathon', 'Chicago, USA', 42.195, 1, true),
    ('Comrades Marathon', 'Durban and Pietermaritzburg, South Africa', null, 1, true),
    ('Dragon''s Back Race', 'Conwy to Cardiff', 380, 6, true),
    ('Dublin Marathon', 'Dublin, Ireland', 42.195, 1, true),
    ('Edinburgh Marathon', 'Edinburgh', 42.195, 1, true),
    ('Frankfurt Marathon', 'Frankfurt, Germany', 42.195, 1, true),
    ('Grand to Grand Ultra', 'Arizona and Utah, USA', 273, 7, true),
    ('Great Manchester Run', 'Manchester', 10, 1, true),
    ('Great North Run', 'Newcastle to South Shields', 21.0975, 1, true),
    ('Great Scottish Run', 'Glasgow', 21.0975, 1, true),
    ('Jungfrau Marathon', 'Interlaken, Switzerland', 42.195, 1, true),
    ('Loch Ness Marathon', 'Inverness', 42.195, 1, true),
    ('Manchester Marathon', 'Manchester', 42.195, 1, true),
    ('New York City Marathon', 'New York, USA', 42.195, 1, true),
    ('Paris Marathon', 'Paris, France', 42.195, 1, true),
    ('Rotterdam Marathon', 'Rotterdam, Netherlands', 42.195, 1, true),
    ('Royal Parks Half Marathon', 'London', 21.0975, 1, true),
    ('Snowdonia Marathon', 'Llanberis', 42.195, 1, true),
    ('Spartathlon', 'Athens to Sparta, Greece', 246, 2, true),
    ('Tokyo Marathon', 'Tokyo, Japan', 42.195, 1, true),
    ('Transalpine Run', 'Alps', null, 7, true),
    ('Two Oceans Marathon', 'Cape Town, South Africa', 56, 1, true),
    ('UTMB Mont-Blanc', 'Chamonix, France', null, 3, true),
    ('Valencia Marathon', 'Valencia, Spain', 42.195, 1, true),
    ('Yorkshire Marathon', 'York', 42.195, 1, true)
on conflict (name) do update
    set place = excluded.place, distance_km = excluded.distance_km, days = excluded.days, of_catalogue = true;
--rollback delete from event e where of_catalogue and not exists (select from event_edition d where d.event_id = e.id); update event set of_catalogue = false where of_catalogue;
