-- What an offence consists of, element by element: editorial, each row with its source.
create table conventions.offence_element (
  obligation    text not null,
  element       text not null,
  polarity      text not null,
  or_obligation text not null,
  note          text not null,
  source        text not null,
  position      integer not null,
  origin        text not null,
  row_place     text not null,
  primary key (obligation, element)
);
