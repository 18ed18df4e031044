"""The tables of the practice server's database.

Numbers of one kind start far from those of another, so that a mix-up fails (contract 3.5).
"""

from __future__ import annotations

SCHEMA = """
CREATE TABLE IF NOT EXISTS user (
  id INTEGER PRIMARY KEY, username TEXT NOT NULL UNIQUE COLLATE NOCASE,
  first_name TEXT NOT NULL, last_name TEXT NOT NULL, email TEXT NOT NULL COLLATE NOCASE,
  password TEXT NOT NULL, is_manager INTEGER NOT NULL DEFAULT 0,
  is_active INTEGER NOT NULL DEFAULT 1);
CREATE TABLE IF NOT EXISTS session (
  key TEXT PRIMARY KEY, user_id INTEGER NOT NULL, expires TEXT NOT NULL,
  messages TEXT NOT NULL DEFAULT '[]');
CREATE TABLE IF NOT EXISTS organisation (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, slug TEXT NOT NULL UNIQUE,
  email TEXT NOT NULL, url TEXT, address TEXT NOT NULL, phone TEXT NOT NULL, country TEXT,
  vat_number TEXT NOT NULL DEFAULT '', credits INTEGER,
  approved INTEGER NOT NULL DEFAULT 0, rejected INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0, enabled INTEGER NOT NULL DEFAULT 1,
  status TEXT NOT NULL DEFAULT '', remarks TEXT NOT NULL DEFAULT '',
  owner_message TEXT NOT NULL DEFAULT '', created TEXT NOT NULL, updated TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS owner (
  organisation_id INTEGER NOT NULL, user_id INTEGER NOT NULL,
  PRIMARY KEY (organisation_id, user_id));
CREATE TABLE IF NOT EXISTS history (
  id INTEGER PRIMARY KEY, organisation_id INTEGER NOT NULL, moment TEXT NOT NULL,
  text TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS question (
  id INTEGER PRIMARY KEY, question TEXT NOT NULL, help TEXT NOT NULL DEFAULT '',
  has_text INTEGER NOT NULL DEFAULT 0);
CREATE TABLE IF NOT EXISTS answer (
  organisation_id INTEGER NOT NULL, question_id INTEGER NOT NULL, yes INTEGER NOT NULL,
  text TEXT NOT NULL DEFAULT '');
CREATE TABLE IF NOT EXISTS center (
  id INTEGER PRIMARY KEY, organisation_id INTEGER NOT NULL, name TEXT NOT NULL UNIQUE,
  slug TEXT NOT NULL UNIQUE, email TEXT NOT NULL, address TEXT NOT NULL, phone TEXT NOT NULL,
  longitude REAL, latitude REAL);
CREATE TABLE IF NOT EXISTS course_type (
  id INTEGER PRIMARY KEY, organisation_id INTEGER NOT NULL, name TEXT NOT NULL,
  description TEXT NOT NULL DEFAULT '', hours TEXT NOT NULL DEFAULT '',
  link TEXT NOT NULL DEFAULT '', UNIQUE (organisation_id, name));
CREATE TABLE IF NOT EXISTS convener (
  id INTEGER PRIMARY KEY, organisation_id INTEGER NOT NULL, user_id INTEGER NOT NULL,
  slug TEXT NOT NULL, title TEXT NOT NULL DEFAULT '', degree TEXT NOT NULL DEFAULT '',
  is_active INTEGER NOT NULL DEFAULT 1);
CREATE TABLE IF NOT EXISTS certificate_type (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, description TEXT, wording TEXT NOT NULL,
  position INTEGER NOT NULL, linked INTEGER NOT NULL DEFAULT 1);
CREATE TABLE IF NOT EXISTS course (
  id INTEGER PRIMARY KEY, organisation_id INTEGER NOT NULL, name TEXT NOT NULL,
  slug TEXT NOT NULL, course_type_id INTEGER NOT NULL, convener_id INTEGER NOT NULL,
  center_id INTEGER NOT NULL, start_date TEXT NOT NULL, end_date TEXT NOT NULL, language TEXT,
  competence TEXT, certificate_type_id INTEGER);
CREATE TABLE IF NOT EXISTS background (
  course_id INTEGER PRIMARY KEY, name TEXT NOT NULL, content BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS attendee (
  id INTEGER PRIMARY KEY, organisation_id INTEGER NOT NULL, firstname TEXT NOT NULL,
  surname TEXT, email TEXT NOT NULL, author_id INTEGER);
CREATE TABLE IF NOT EXISTS course_attendee (
  id INTEGER PRIMARY KEY, course_id INTEGER NOT NULL, attendee_id INTEGER NOT NULL,
  UNIQUE (course_id, attendee_id));
CREATE TABLE IF NOT EXISTS certificate (
  id INTEGER PRIMARY KEY, number INTEGER NOT NULL, course_id INTEGER NOT NULL,
  attendee_id INTEGER NOT NULL, author_id INTEGER NOT NULL, certificate_type_id INTEGER,
  is_paid INTEGER NOT NULL, issue_date TEXT, UNIQUE (course_id, attendee_id));
CREATE TABLE IF NOT EXISTS organisation_certificate (
  id INTEGER PRIMARY KEY, number INTEGER NOT NULL, organisation_id INTEGER NOT NULL,
  issue_date TEXT NOT NULL, is_valid INTEGER NOT NULL DEFAULT 1);
CREATE TABLE IF NOT EXISTS printed (number TEXT PRIMARY KEY, content BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS mail (
  id INTEGER PRIMARY KEY, course_id INTEGER NOT NULL, address TEXT NOT NULL,
  subject TEXT NOT NULL, text TEXT NOT NULL, sent TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS role (name TEXT PRIMARY KEY, user_id INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS course_of_organisation ON course (organisation_id);
CREATE INDEX IF NOT EXISTS course_by_slug ON course (slug);
CREATE INDEX IF NOT EXISTS attendee_of_organisation ON attendee (organisation_id);
CREATE INDEX IF NOT EXISTS certificate_by_number ON certificate (number);
CREATE INDEX IF NOT EXISTS certificate_of_course ON certificate (course_id);
CREATE INDEX IF NOT EXISTS place_of_attendee ON course_attendee (attendee_id);
CREATE INDEX IF NOT EXISTS convener_of_organisation ON convener (organisation_id);
CREATE INDEX IF NOT EXISTS center_of_organisation ON center (organisation_id);
"""
