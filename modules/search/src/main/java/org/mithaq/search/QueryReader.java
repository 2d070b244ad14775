package org.mithaq.search;

/** From typed words to what they mean; never refuses, whatever was typed. */
public interface QueryReader {
  Understanding read(SearchQuery query);
}
