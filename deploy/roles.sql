-- Run once by a superuser with psql (docker-compose.yml does so): the database and its two roles. The owner migrates;
-- the application owns nothing and cannot go round row-level security. Passwords come from the environment.
\set ON_ERROR_STOP on
\getenv owner_password CADENCE_OWNER_PASSWORD
\getenv app_password CADENCE_APP_PASSWORD

create role cadence_owner login nosuperuser nobypassrls nocreatedb nocreaterole noreplication
    password :'owner_password';
create role cadence_app login nosuperuser nobypassrls nocreatedb nocreaterole noreplication
    password :'app_password';

create database cadence owner cadence_owner
    template template0 encoding 'UTF8' locale 'C' locale_provider icu icu_locale 'und';

\connect cadence
alter schema public owner to cadence_owner;
revoke all on schema public from public;
grant usage on schema public to cadence_app;
revoke all on database cadence from public;
grant connect on database cadence to cadence_app;
