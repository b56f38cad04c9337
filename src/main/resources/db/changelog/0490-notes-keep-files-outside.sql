--liquibase formatted sql

--changeset cadence:0490-notes-keep-files-outside splitStatements:false
-- Whether a file's content lies in the object store instead of in note_attachment_piece.
alter table note_attachment add column outside boolean not null default false;

-- What is to be deleted from the object store, and from when on. A file is entered before it is sent there and struck out when
-- its row is written, in the row's own transaction: whatever fails between, nothing is left behind for good. A file that goes
-- from a note is entered by the same transaction that takes it out. Ids alone: nobody needs to read them but the clock.
create table outside_file_due (
    id uuid primary key,
    due_at timestamptz not null
);
alter table outside_file_due enable row level security;
alter table outside_file_due force row level security;
create policy owner on outside_file_due to current_user using (true) with check (true);

create function expect_outside_file(file uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if actor_id() is null or exists (select 1 from note_attachment where id = file) then
        raise exception 'a new file of somebody is expected' using errcode = 'insufficient_privilege';
    end if;
    insert into outside_file_due values (file, bound_now() + interval '1 hour');
end $$;

create function outside_file_follows_row() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if tg_op = 'INSERT' then
        delete from outside_file_due where id = new.id;
        if not found then
            raise exception 'file % is not expected any more', new.id using errcode = 'integrity_constraint_violation';
        end if;
        return new;
    end if;
    insert into outside_file_due values (old.id, bound_now()) on conflict do nothing;
    return old;
end $$;
create trigger outside_file_comes after insert on note_attachment
    for each row when (new.outside) execute function outside_file_follows_row();
create trigger outside_file_goes after delete on note_attachment
    for each row when (old.outside) execute function outside_file_follows_row();

-- For the clock alone. A taken one stays locked until the transaction ends; another node passes it by.
create function take_due_outside_file(at timestamptz) returns uuid
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    taken uuid;
begin
    if actor_id() is not null then
        raise exception 'this is for the clock alone' using errcode = 'insufficient_privilege';
    end if;
    delete from outside_file_due
    where id = (select d.id from outside_file_due d where d.due_at <= at
                order by d.due_at limit 1 for update skip locked)
    returning id into taken;
    return taken;
end $$;
--rollback drop trigger outside_file_goes on note_attachment; drop trigger outside_file_comes on note_attachment; drop function take_due_outside_file(timestamptz); drop function outside_file_follows_row(); drop function expect_outside_file(uuid); drop table outside_file_due; alter table note_attachment drop column outside;
