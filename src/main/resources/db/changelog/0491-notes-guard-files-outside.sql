--liquibase formatted sql

--changeset cadence:0491-notes-guard-files-outside splitStatements:false
-- Taken to be deleted: from then on no row may come for it.
alter table outside_file_due add column taken boolean not null default false;

-- The id of a file outside stays in the table as long as the file belongs to a note, due never: a second entry meets the key.
-- (The owner sees no row of note_attachment, so asking that one would always say no.)
create policy migration_reads on note_attachment for select to current_user using (true);
insert into outside_file_due select id, 'infinity' from note_attachment where outside on conflict do nothing;
drop policy migration_reads on note_attachment;

create or replace function expect_outside_file(file uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if actor_id() is null then
        raise exception 'a file is somebody''s' using errcode = 'insufficient_privilege';
    end if;
    insert into outside_file_due values (file, bound_now() + interval '1 hour');
end $$;

create or replace function outside_file_follows_row() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if tg_op = 'INSERT' then
        update outside_file_due set due_at = 'infinity' where id = new.id and not taken;
        if not found then
            raise exception 'file % is not expected any more', new.id using errcode = 'integrity_constraint_violation';
        end if;
        return new;
    end if;
    update outside_file_due set due_at = bound_now() where id = old.id;
    return old;
end $$;

-- Taken for an hour: whoever does not say that it is gone has failed, and it is tried again. No row is held meanwhile.
create or replace function take_due_outside_file(at timestamptz) returns uuid
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    file uuid;
begin
    if actor_id() is not null then
        raise exception 'this is for the clock alone' using errcode = 'insufficient_privilege';
    end if;
    update outside_file_due set due_at = at + interval '1 hour', taken = true
    where id = (select d.id from outside_file_due d where d.due_at <= at
                order by d.due_at limit 1 for update skip locked)
    returning id into file;
    return file;
end $$;

create function outside_file_gone(file uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if actor_id() is not null then
        raise exception 'this is for the clock alone' using errcode = 'insufficient_privilege';
    end if;
    delete from outside_file_due where id = file and taken;
end $$;
--rollback drop function outside_file_gone(uuid); delete from outside_file_due where due_at = 'infinity'; alter table outside_file_due drop column taken; create or replace function expect_outside_file(file uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$ begin if actor_id() is null or exists (select 1 from note_attachment where id = file) then raise exception 'a new file of somebody is expected' using errcode = 'insufficient_privilege'; end if; insert into outside_file_due values (file, bound_now() + interval '1 hour'); end $$; create or replace function outside_file_follows_row() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin if tg_op = 'INSERT' then delete from outside_file_due where id = new.id; if not found then raise exception 'file % is not expected any more', new.id using errcode = 'integrity_constraint_violation'; end if; return new; end if; insert into outside_file_due values (old.id, bound_now()) on conflict do nothing; return old; end $$; create or replace function take_due_outside_file(at timestamptz) returns uuid language plpgsql security definer set search_path = public, pg_temp as $$ declare taken uuid; begin if actor_id() is not null then raise exception 'this is for the clock alone' using errcode = 'insufficient_privilege'; end if; delete from outside_file_due where id = (select d.id from outside_file_due d where d.due_at <= at order by d.due_at limit 1 for update skip locked) returning id into taken; return taken; end $$;
